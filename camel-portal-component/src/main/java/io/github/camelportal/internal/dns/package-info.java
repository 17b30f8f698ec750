/**
 * Makes DNS records exist or not exist. It compares the records of a zone with the wanted one, and sends only what differs.
 *
 * <p>It may use {@code internal.client}, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.dns;
