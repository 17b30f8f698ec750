package io.github.camelportal.internal.request;

import java.util.Map;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.model.TxtContent;

/** Quotes the content of a TXT record in the body of a request. A content that is in quotes stays as it is. */
final class TxtParameter {

    private static final String TYPE = "type";
    private static final String CONTENT = "content";

    private TxtParameter() {}

    /** Returns whether a parameter is the content of a DNS record. */
    static boolean isContent(Parameter parameter) {
        return parameter.wireName().equals(CONTENT);
    }

    /**
     * Quotes the content if it needs quotes.
     *
     * @param fields fields of the body by wire name
     */
    static void quote(Map<String, Object> fields) {
        boolean isTxt = fields.get(TYPE) instanceof String type && TxtContent.isTxt(type.strip());
        if (isTxt && fields.get(CONTENT) instanceof String content && !TxtContent.isQuoted(content.strip())) {
            fields.put(CONTENT, TxtContent.quote(content));
        }
    }
}
