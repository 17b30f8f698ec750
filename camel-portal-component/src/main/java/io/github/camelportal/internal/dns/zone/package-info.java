/**
 * The records of a zone: in forms in which two spellings are equal, read, changed step by step, and compared as evidence.
 *
 * <p>It may use {@code internal.client}, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.dns.zone;
