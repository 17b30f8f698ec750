package io.github.camelportal.model;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.jspecify.annotations.Nullable;

/**
 * A DNS record. Its JSON has the content as the portal writes it, and the record has it as text: {@link TxtContent} converts
 * between them.
 *
 * @param id id of the record, which is its position in the list at some installs
 * @param domainId id of its domain or zone
 * @param name name
 * @param type type, such as A, MX or TXT
 * @param ttl time to live in seconds
 * @param priority priority, of MX records and their like
 * @param content content, as in a zone file; of a TXT record, its text without quotes
 * @param changeDate time of the last change, in the portal's time; a Unix time is read in UTC
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DnsRecord(
        @ListKey @Nullable String id,
        @Nullable String domainId,
        @Nullable String name,
        @Nullable String type,
        @Nullable Integer ttl,
        @Nullable Integer priority,

        @JsonSerialize(using = DnsContentSerializer.class) @Nullable String content,

        @IsoDate @Nullable LocalDateTime changeDate,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public DnsRecord {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Returns the same record with another content. */
    public DnsRecord withContent(String text) {
        return new DnsRecord(id, domainId, name, type, ttl, priority, text, changeDate, otherFields);
    }
}
