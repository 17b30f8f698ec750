package io.github.camelportal.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A route that a service has.
 *
 * @param name name
 * @param method HTTP method
 * @param route path template
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ServiceMethod(
        String name,
        String method,
        String route,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Fills in what was not said. */
    public ServiceMethod {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
