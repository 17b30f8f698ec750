/**
 * The values of options that are enums.
 *
 * <p>It may use {@code model}.
 */
@NullMarked
package io.github.camelportal.options;

import org.jspecify.annotations.NullMarked;
