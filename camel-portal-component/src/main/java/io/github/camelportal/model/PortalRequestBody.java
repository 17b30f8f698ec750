package io.github.camelportal.model;

/**
 * A message body with the parameters of an operation, checked by the compiler. A {@code Map} with the same names has the
 * same effect. Null components are not sent.
 */
public interface PortalRequestBody {}
