package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A DNS record.
 *
 * @param id id of the record
 * @param name name
 * @param type type, such as A, MX or TXT
 * @param ttl time to live in seconds
 * @param priority priority, of MX records and their like
 * @param content content. Quotes that the portal puts around a TXT content are left out
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DnsRecord(
        @ListKey String id,
        String name,
        String type,
        Integer ttl,
        Integer priority,
        String content,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public DnsRecord {
        content = "TXT".equalsIgnoreCase(type) ? unquoted(content) : content;
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Some portals put quotes around the one text of a TXT record; several texts need theirs. */
    private static String unquoted(String content) {
        boolean quoted = content != null
                && content.length() > 1
                && content.startsWith("\"")
                && content.endsWith("\"")
                && content.indexOf('"', 1) == content.length() - 1;
        return quoted ? content.substring(1, content.length() - 1) : content;
    }
}
