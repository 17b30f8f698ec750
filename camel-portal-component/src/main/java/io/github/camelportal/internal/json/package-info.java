/**
 * Lenient JSON: reads what PHP writes into records, and masks secret fields.
 *
 * <p>It may use {@code model}.
 */
package io.github.camelportal.internal.json;
