package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A certificate that can be ordered.
 *
 * @param id id of the product
 * @param name name
 * @param description text
 * @param category name of the category
 * @param categoryUrl name of the category in addresses
 * @param periods prices by period
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CertificateProduct(
        String id,
        String name,
        String description,
        String category,
        String categoryUrl,
        List<CertificatePeriod> periods,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public CertificateProduct {
        periods = periods == null ? List.of() : List.copyOf(periods);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
