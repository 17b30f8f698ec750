/**
 * Records of the things in a portal, such as tickets, invoices and DNS records, and the bodies of requests.
 *
 * <p>It uses no other package of the component.
 */
package io.github.camelportal.model;
