/**
 * The state of one feed on top of any repository of Camel.
 *
 * <p>It may use {@code state}.
 */
package io.github.camelportal.internal.feed.state;
