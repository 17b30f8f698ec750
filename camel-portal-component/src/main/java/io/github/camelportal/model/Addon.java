package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An addon that can be ordered with a product.
 *
 * @param id id of the addon
 * @param type type
 * @param title title
 * @param description text
 * @param value value that is set
 * @param config fields that an order fills in
 * @param price price
 * @param recurringPrice price of each further period
 * @param setup price of the setup
 * @param prorataDate end of a shorter first period
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Addon(
        @Nullable String id,
        @Nullable String type,
        @Nullable String title,
        @Nullable String description,
        @Nullable String value,
        List<FormField> config,
        @Nullable BigDecimal price,
        @Nullable BigDecimal recurringPrice,
        @Nullable BigDecimal setup,
        @IsoDate @Nullable LocalDate prorataDate,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Addon {
        config = PortalList.copyOf(config);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
