package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A category of products.
 *
 * @param id id of the category
 * @param name name
 * @param description text
 * @param slug name in addresses
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Category(
        String id,
        String name,
        String description,
        String slug,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public Category {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
