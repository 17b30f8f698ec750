/**
 * The values of options that are enums.
 *
 * <p>It may use {@code model}.
 */
package io.github.camelportal.options;
