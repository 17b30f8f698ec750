package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What of a service can be upgraded.
 *
 * @param resources resources
 * @param packages packages to change to
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record UpgradeOptions(
        List<UpgradeResource> resources,
        @JsonProperty("package") List<Object> packages,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public UpgradeOptions {
        resources = resources == null ? List.of() : List.copyOf(resources);
        packages = packages == null ? List.of() : List.copyOf(packages);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
