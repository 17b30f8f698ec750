/**
 * The table of operations: their paths, parameters, responses and effects, as generated from the OpenAPI document.
 *
 * <p>It may use {@code model}.
 */
@NullMarked
package io.github.camelportal.api;

import org.jspecify.annotations.NullMarked;
