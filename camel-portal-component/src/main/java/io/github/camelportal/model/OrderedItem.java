package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A thing that was ordered.
 *
 * @param id id of the new service, domain or certificate
 * @param type type, such as Hosting or Domain Register
 * @param name name
 * @param productId id of the product
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OrderedItem(
        @ListKey String id,
        String type,
        String name,
        String productId,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public OrderedItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
