/**
 * The page at the root of the host: what the portal holds, its latest calls, and buttons for what staff does.
 *
 * <p>It may use {@code http} and {@code specification}. The page's script uses the control API over HTTP.
 */
package io.github.camelportal.simulator.page;
