/**
 * Decodes responses into records, lists, streams and exceptions.
 *
 * <p>It may use {@code message} and {@code policy} beside it, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.client.decode;
