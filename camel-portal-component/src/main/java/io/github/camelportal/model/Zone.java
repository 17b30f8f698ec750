package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A DNS zone of a service. {@code zones/list} gives it without its records.
 *
 * @param domainId id of the zone; only in lists
 * @param serviceId id of the service
 * @param name name
 * @param records the records; not in lists
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Zone(
        String domainId,
        String serviceId,
        String name,
        List<DnsRecord> records,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Zone {
        records = records == null ? List.of() : List.copyOf(records);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
