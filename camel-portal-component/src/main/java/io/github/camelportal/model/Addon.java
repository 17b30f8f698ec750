package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Something that can be ordered with a product.
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
 * @param prorataDate until when a first shorter period goes
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Addon(
        String id,
        String type,
        String title,
        String description,
        String value,
        List<FormField> config,
        BigDecimal price,
        BigDecimal recurringPrice,
        BigDecimal setup,
        @IsoDate LocalDate prorataDate,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Addon {
        config = config == null ? List.of() : List.copyOf(config);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
