package io.github.camelportal.internal.specification.document;

import io.github.camelportal.api.Parameter;

/**
 * A parameter as a document declares it.
 *
 * @param name        name on the wire
 * @param description meaning, which may be empty
 */
public record DocumentedParameter(
        String name,
        Parameter.Place place,
        Parameter.Type type,
        boolean required,
        boolean secret,
        String description) {}
