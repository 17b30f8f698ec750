package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Upgrade options of a service.
 *
 * @param resources resources
 * @param packages packages to change to
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record UpgradeOptions(
        List<UpgradeResource> resources,
        @JsonProperty("package") List<Object> packages,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public UpgradeOptions {
        resources = PortalList.copyOf(resources);
        packages = PortalList.copyOf(packages);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
