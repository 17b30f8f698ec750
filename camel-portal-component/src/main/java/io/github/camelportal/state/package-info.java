/**
 * Repositories that keep the state of feeds, for applications to configure.
 *
 * <p>It may use {@code model}.
 */
@NullMarked
package io.github.camelportal.state;

import org.jspecify.annotations.NullMarked;
