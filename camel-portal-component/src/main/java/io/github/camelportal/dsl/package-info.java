/**
 * Endpoint builders for routes in Java, one for each group of operations.
 *
 * <p>It may use the root package, {@code api}, {@code options} and {@code model}.
 */
@NullMarked
package io.github.camelportal.dsl;

import org.jspecify.annotations.NullMarked;
