package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A certificate that can be ordered.
 *
 * @param id id of the product
 * @param name name
 * @param description text
 * @param category name of the category
 * @param categoryUrl name of the category in addresses
 * @param periods prices by period
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record CertificateProduct(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable String categoryUrl,
        List<CertificatePeriod> periods,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public CertificateProduct {
        periods = PortalList.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
