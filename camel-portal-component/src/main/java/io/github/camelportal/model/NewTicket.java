package io.github.camelportal.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A ticket to submit with {@code tickets/create}.
 *
 * @param deptId id of the department
 * @param subject subject
 * @param body text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewTicket(String deptId, String subject, String body) implements PortalRequestBody {}
