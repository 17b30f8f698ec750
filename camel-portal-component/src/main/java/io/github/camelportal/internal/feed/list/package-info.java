/**
 * The feed of a list: its elements are compared with a snapshot to detect changes and removals.
 *
 * <p>It may use {@code internal.feed} and what that may use.
 */
package io.github.camelportal.internal.feed.list;
