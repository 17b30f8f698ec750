/**
 * Makes a request from an exchange: headers, options and fields of the body become parameters.
 *
 * <p>It may use {@code internal.client.message}, {@code internal.json}, and what {@code message} may use.
 */
package io.github.camelportal.internal.request;
