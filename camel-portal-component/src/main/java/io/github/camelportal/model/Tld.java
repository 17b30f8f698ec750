package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A TLD that can be ordered.
 *
 * @param id id of the TLD
 * @param tld the TLD with its dot, such as .com
 * @param periods prices by period
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Tld(
        String id,
        String tld,
        List<DomainPeriod> periods,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public Tld {
        periods = periods == null ? List.of() : List.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
