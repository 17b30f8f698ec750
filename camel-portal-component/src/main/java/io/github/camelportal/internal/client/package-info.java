/**
 * Calls the operations of one account, with authentication, retries and decoding.
 *
 * <p>It may use its subpackages and what they may use.
 */
package io.github.camelportal.internal.client;
