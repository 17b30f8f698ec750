package io.github.camelportal.simulator.services;

import java.time.LocalDateTime;

/**
 * A client's request to cancel a service.
 *
 * @param immediate whether at once, or at the end of what is paid
 */
public record Cancellation(String serviceId, boolean immediate, String reason, LocalDateTime requested) {}
