/**
 * Interfaces that an application may implement.
 *
 * <p>It uses no internal package.
 */
package io.github.camelportal.spi;
