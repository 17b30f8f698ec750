/**
 * Makes DNS records exist or not exist, and whole zones have the wanted records. It compares the records of a zone with the wanted
 * ones, and sends only what differs.
 *
 * <p>It may use {@code internal.dns.zone}, {@code internal.client}, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.dns;
