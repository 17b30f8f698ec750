/**
 * One HTTP request and one HTTP response, with headers, bodies and the redaction of secrets.
 *
 * <p>It may use {@code policy} beside it, and the public packages.
 */
package io.github.camelportal.internal.client.message;
