package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A DNS zone of a service. {@code zones/list} returns it without its records.
 *
 * @param domainId id of the zone; only in lists
 * @param serviceId id of the service
 * @param name name
 * @param records the records; not in lists
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Zone(
        @Nullable String domainId,
        @Nullable String serviceId,
        @Nullable String name,
        List<DnsRecord> records,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Zone {
        records = PortalList.copyOf(records);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
