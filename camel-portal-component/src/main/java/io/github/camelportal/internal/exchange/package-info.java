/**
 * What lives as long as an exchange and its copies: the end of the outermost exchange, and the files of streamed responses.
 *
 * <p>It may use {@code internal.client.decode} and {@code internal.spending}.
 */
package io.github.camelportal.internal.exchange;
