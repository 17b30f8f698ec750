/**
 * Parts that live as long as an exchange and its copies: the end of the outermost exchange, the files of streamed responses, the
 * route, and headers.
 *
 * <p>It may use {@code internal.client.decode} and {@code internal.spending}.
 */
package io.github.camelportal.internal.exchange;
