/**
 * Authenticates requests: HTTP Basic, bearer tokens and sessions that are refreshed.
 *
 * <p>It may use {@code decode}, {@code message} and {@code policy} beside it, {@code internal.json}, and the public
 * packages.
 */
package io.github.camelportal.internal.client.auth;
