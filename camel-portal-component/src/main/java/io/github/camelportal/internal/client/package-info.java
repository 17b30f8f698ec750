/**
 * Calls the operations of one account, with authentication, retries and decoding.
 *
 * <p>It may use its subpackages, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.client;
