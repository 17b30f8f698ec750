package io.github.camelportal.simulator;

import java.time.Instant;

/**
 * A change that the portal carried out, recorded exactly once, whether its response reached the client or not.
 *
 * @param route method and path template as the documents write them, such as {@code POST /tickets/@number}
 * @param path the path that was called, below the base path
 * @param at when, by the portal's clock
 */
public record RecordedEffect(String route, String path, Instant at) {}
