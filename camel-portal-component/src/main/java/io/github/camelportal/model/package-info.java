/**
 * Records of the things in a portal, such as tickets, invoices and DNS records, and the bodies of requests.
 *
 * <p>It uses no other package of the component.
 */
@NullMarked
package io.github.camelportal.model;

import org.jspecify.annotations.NullMarked;
