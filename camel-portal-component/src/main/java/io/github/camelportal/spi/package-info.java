/**
 * Interfaces that an application may implement.
 *
 * <p>It uses no internal package.
 */
@NullMarked
package io.github.camelportal.spi;

import org.jspecify.annotations.NullMarked;
