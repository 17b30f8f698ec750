package io.github.camelportal.model;

/**
 * A ticket to submit with {@code tickets/create}.
 *
 * @param deptId id of the department
 * @param subject subject
 * @param body text
 */
@WireFormat
public record NewTicket(String deptId, String subject, String body) implements PortalRequestBody {}
