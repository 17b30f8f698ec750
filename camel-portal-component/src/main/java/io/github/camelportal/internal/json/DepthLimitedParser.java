package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;

/**
 * A parser of another mapper with the depth limit of this component, because the 1000 levels of Jackson do not fit into every
 * stack.
 */
final class DepthLimitedParser extends JsonParserDelegate {

    private int depth;

    DepthLimitedParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token != null && token.isStructStart()) {
            depth++;
            if (depth > PortalJson.MAX_DEPTH) {
                throw new StreamConstraintsException("JSON is nested deeper than " + PortalJson.MAX_DEPTH
                        + " levels. No portal writes more than ten.");
            }
        } else if (token != null && token.isStructEnd()) {
            depth--;
        }
        return token;
    }
}
