/**
 * Repositories that keep the state of feeds, for applications to configure.
 *
 * <p>It may use {@code model}.
 */
package io.github.camelportal.state;
