/**
 * Authenticates requests: HTTP Basic, bearer tokens and sessions that are refreshed.
 *
 * <p>It may use {@code decode}, {@code message} and {@code policy} beside it, {@code internal.json}, {@code spi},
 * {@code exception}, {@code api} and {@code model}.
 */
package io.github.camelportal.internal.client.auth;
