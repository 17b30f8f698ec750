package io.github.camelportal.model;

/**
 * A message body that gives the parameters of an operation, checked by the compiler. A {@code Map} with the same names does
 * the same. What is null is not given.
 */
public interface PortalRequestBody {}
