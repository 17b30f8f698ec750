package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A virtual machine. No document shows one, so answers hold it as a {@code Map}; a route that wants this
 * converts the map to it. Fields are those that the operations on it have.
 *
 * @param id id
 * @param label name
 * @param status status, such as running
 * @param template system template
 * @param memory memory in MB
 * @param cpu number of processors
 * @param disk disk space in GB
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record VirtualMachine(
        String id,
        String label,
        String status,
        String template,
        Integer memory,
        Integer cpu,
        Integer disk,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public VirtualMachine {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
