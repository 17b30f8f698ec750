/**
 * Records of the things in a portal, such as tickets, invoices and DNS records, and the bodies of requests.
 *
 * <p>{@link io.github.camelportal.model.RecordReader} is the service that reads records from JSON.
 * {@link io.github.camelportal.model.SecretFields} names the fields to mask, and {@link io.github.camelportal.model.LogText}
 * prepares texts for logs.
 *
 * <p>It uses no other package of the component.
 */
@NullMarked
package io.github.camelportal.model;

import org.jspecify.annotations.NullMarked;
