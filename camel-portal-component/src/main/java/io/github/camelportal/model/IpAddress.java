package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An IP address of a virtual machine or a service. No document shows one, so answers hold it as a {@code Map}; a route that wants this
 * converts the map to it. Fields are those that the operations on it have.
 *
 * @param id id
 * @param type ipv4 or ipv6
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record IpAddress(
        String id, String type, @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public IpAddress {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
