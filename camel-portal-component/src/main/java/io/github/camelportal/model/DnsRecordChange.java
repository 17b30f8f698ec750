package io.github.camelportal.model;

import org.jspecify.annotations.Nullable;

/**
 * A DNS record to add or change with {@code dns/createRecord}, {@code dns/updateRecord}, {@code zones/createRecord} and
 * {@code zones/updateRecord}.
 *
 * @param name name
 * @param type type, such as A or MX
 * @param content content, such as an address
 * @param ttl time to live in seconds, for zones only; null for the default of the portal
 * @param priority priority; null for the default of the portal
 */
@WireFormat
public record DnsRecordChange(
        String name,
        String type,
        String content,
        @Nullable Integer ttl,
        @Nullable Integer priority) implements PortalRequestBody {

    /** Creates a record with the default time to live and priority. */
    public static DnsRecordChange of(String name, String type, String content) {
        return new DnsRecordChange(name, type, content, null, null);
    }
}
