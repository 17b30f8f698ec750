/**
 * Decodes responses into records, lists, streams and exceptions.
 *
 * <p>It may use {@code message} and {@code policy} beside it, {@code internal.json}, {@code exception},
 * {@code api} and {@code model}.
 */
package io.github.camelportal.internal.client.decode;
