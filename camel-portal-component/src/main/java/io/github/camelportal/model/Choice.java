package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A choice that a form or a product offers.
 *
 * @param id id of the choice
 * @param title title
 * @param value value that an order gives
 * @param price price
 * @param setup price of the setup
 * @param selected whether it is chosen unless another one is
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Choice(
        String id,
        String title,
        String value,
        BigDecimal price,
        BigDecimal setup,
        Boolean selected,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Choice {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
