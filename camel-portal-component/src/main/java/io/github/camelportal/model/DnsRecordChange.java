package io.github.camelportal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A DNS record to add or change, with {@code dns/createRecord}, {@code dns/updateRecord}, {@code zones/createRecord} and {@code zones/updateRecord}.
 *
 * @param name name
 * @param type type, such as A or MX
 * @param content content, such as an address
 * @param ttl time to live in seconds, for zones only; null leaves it to the portal
 * @param priority priority; null leaves it to the portal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DnsRecordChange(String name, String type, String content, Integer ttl, Integer priority)
        implements PortalRequestBody {

    /** A record that needs neither a time to live nor a priority. */
    public static DnsRecordChange of(String name, String type, String content) {
        return new DnsRecordChange(name, type, content, null, null);
    }
}
