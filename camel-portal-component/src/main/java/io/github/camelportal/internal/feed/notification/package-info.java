/**
 * The feed of notifications, which are acknowledged in the portal.
 *
 * <p>It may use {@code internal.feed} and what that may use.
 */
package io.github.camelportal.internal.feed.notification;
