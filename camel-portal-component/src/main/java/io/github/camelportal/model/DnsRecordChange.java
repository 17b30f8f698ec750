package io.github.camelportal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.jspecify.annotations.Nullable;

/**
 * A DNS record to add or change with {@code dns/createRecord}, {@code dns/updateRecord}, {@code zones/createRecord} and
 * {@code zones/updateRecord}.
 *
 * @param name name
 * @param type type, such as A or MX
 * @param content content, such as an address; of a TXT record, its text, which is sent in quotes if it needs them
 * @param ttl time to live in seconds, for zones only; null for the default of the portal
 * @param priority priority; null for the default of the portal
 */
@WireFormat
public record DnsRecordChange(
        String name,
        String type,
        @JsonSerialize(using = DnsContentSerializer.class) String content,
        @Nullable Integer ttl,
        @Nullable Integer priority)
        implements PortalRequestBody {

    /** Creates a record with the default time to live and priority. */
    public static DnsRecordChange of(String name, String type, String content) {
        return new DnsRecordChange(name, type, content, null, null);
    }

    /** Reads the form that is written, in which the text of a TXT record may have quotes. */
    @JsonCreator
    static DnsRecordChange ofJson(
            @JsonProperty("name") String name,
            @JsonProperty("type") String type,
            @JsonProperty("content") String content,
            @JsonProperty("ttl") @Nullable Integer ttl,
            @JsonProperty("priority") @Nullable Integer priority) {
        boolean isQuoted = content != null && TxtContent.isTxt(type) && TxtContent.isQuoted(content);
        return new DnsRecordChange(name, type, isQuoted ? TxtContent.unquote(content) : content, ttl, priority);
    }
}
