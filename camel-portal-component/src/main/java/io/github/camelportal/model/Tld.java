package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A TLD that can be ordered.
 *
 * @param id id of the TLD
 * @param tld the TLD with its dot, such as .com
 * @param periods prices by period
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Tld(
        @Nullable String id,
        @Nullable String tld,
        List<DomainPeriod> periods,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Tld {
        periods = PortalList.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
