/**
 * The page at the root of the host: the contents of the portal, its latest calls, and buttons that act as staff.
 *
 * <p>It may use {@code http} and {@code specification}. The page's script uses the control API over HTTP.
 */
package io.github.camelportal.simulator.page;
