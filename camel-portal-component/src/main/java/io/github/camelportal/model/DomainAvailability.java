package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The availability of a domain.
 *
 * @param name name
 * @param available whether it is free
 * @param premium whether it has a special price
 * @param periods prices by period
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DomainAvailability(
        @Nullable String name,
        @Nullable Boolean available,
        @Nullable Boolean premium,
        List<DomainPeriod> periods,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public DomainAvailability {
        periods = PortalList.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
