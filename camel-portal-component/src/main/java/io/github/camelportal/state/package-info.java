/**
 * Repositories that keep the state of feeds, for applications to configure.
 *
 * <p>It uses no other package of the component.
 */
package io.github.camelportal.state;
