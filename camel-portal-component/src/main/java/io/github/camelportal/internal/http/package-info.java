/**
 * Creates the pooled Apache HttpClient, with TLS and proxy, by means of camel-http.
 *
 * <p>It uses no other package of the component.
 */
package io.github.camelportal.internal.http;
