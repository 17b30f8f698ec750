/**
 * Guards the operations that cost money: their price is compared with a limit before they are sent, and none is sent again in an
 * exchange whose previous attempt has an unknown outcome.
 *
 * <p>It may use {@code internal.client}, {@code internal.json}, and the public packages.
 */
package io.github.camelportal.internal.spending;
