package io.github.camelportal.internal.await;

import java.time.Duration;

/**
 * The options of a wait.
 *
 * @param timeout  maximum time until the portal displays the state, from the start of the call
 * @param interval time between two polls
 */
public record AwaitOptions(Duration timeout, Duration interval) {}
