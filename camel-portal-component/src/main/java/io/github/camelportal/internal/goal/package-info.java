/**
 * Recognises that the target of an operation is already as the operation would make it.
 *
 * <p>It may use {@code internal.client}, {@code internal.json}, {@code internal.spending}, and the public packages.
 */
package io.github.camelportal.internal.goal;
