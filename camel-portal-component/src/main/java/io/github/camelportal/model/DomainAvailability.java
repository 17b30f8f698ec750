package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Whether a domain can be registered.
 *
 * @param name name
 * @param available whether it is free
 * @param premium whether it has a price of its own
 * @param periods prices by period
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DomainAvailability(
        String name,
        Boolean available,
        Boolean premium,
        List<DomainPeriod> periods,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public DomainAvailability {
        periods = periods == null ? List.of() : List.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
