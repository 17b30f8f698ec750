/**
 * The exceptions that a route can catch, with the details of the failure.
 *
 * <p>It uses no other package of the component.
 */
@NullMarked
package io.github.camelportal.exception;

import org.jspecify.annotations.NullMarked;
