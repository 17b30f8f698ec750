/**
 * Settings in which installs of the portal differ.
 *
 * <p>It may use the root package.
 */
package io.github.camelportal.simulator.install;
