package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A resource of a service that can be upgraded.
 *
 * @param id id of the resource
 * @param name name
 * @param type type, such as select or slider
 * @param items choices
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record UpgradeResource(
        @ListKey String id,
        String name,
        String type,
        List<UpgradeItem> items,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public UpgradeResource {
        items = items == null ? List.of() : List.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
