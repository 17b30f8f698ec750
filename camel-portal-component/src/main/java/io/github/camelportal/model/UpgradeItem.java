package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A choice for a resource.
 *
 * @param id id of the choice
 * @param name name
 * @param price price of each period
 * @param setupPrice price of the setup
 * @param selected whether the service has it now
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record UpgradeItem(
        @ListKey String id,
        String name,
        BigDecimal price,
        BigDecimal setupPrice,
        Boolean selected,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public UpgradeItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
