/**
 * A Quarkus application: a page of tickets that are opened in the portal and answered there.
 *
 * <p>It may use the public packages of the component.
 */
package io.github.camelportal.ticketdesk;
