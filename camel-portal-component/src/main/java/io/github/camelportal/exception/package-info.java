/**
 * The exceptions that a route can catch, with the details of the failure.
 *
 * <p>It uses no other package of the component.
 */
package io.github.camelportal.exception;
