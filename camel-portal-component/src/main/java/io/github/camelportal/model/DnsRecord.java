package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A DNS record.
 *
 * @param id id of the record
 * @param name name
 * @param type type, such as A, MX or TXT
 * @param ttl time to live in seconds
 * @param priority priority, of MX records and their like
 * @param content content; quotes that the portal adds around a TXT record are removed
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DnsRecord(
        @ListKey @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable Integer ttl,
        @Nullable Integer priority,
        @Nullable String content,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public DnsRecord {
        content = "TXT".equalsIgnoreCase(type) ? unquoted(content) : content;
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Removes the quotes that some portals add around a single text of a TXT record. Several texts keep theirs. */
    private static @Nullable String unquoted(@Nullable String content) {
        if (content == null) {
            return null;
        }
        boolean quoted = content.length() > 1
                && content.startsWith("\"")
                && content.endsWith("\"")
                && content.indexOf('"', 1) == content.length() - 1;
        return quoted ? content.substring(1, content.length() - 1) : content;
    }
}
