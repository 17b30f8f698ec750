/**
 * One HTTP request and one HTTP response, with headers, bodies and the redaction of secrets.
 *
 * <p>It may use {@code policy} beside it, {@code exception}, {@code api} and {@code model}.
 */
package io.github.camelportal.internal.client.message;
