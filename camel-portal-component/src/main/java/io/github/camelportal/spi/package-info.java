/**
 * Interfaces that an application may implement.
 *
 * <p>It uses no other package of the component.
 */
@NullMarked
package io.github.camelportal.spi;

import org.jspecify.annotations.NullMarked;
