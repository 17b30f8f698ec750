package io.github.camelportal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the portal gives as key, and may leave out of the thing itself, where it writes a list of such things as an object.
 * Jackson's own {@code JsonKey} will not do: with it, the component is written as a key only.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListKey {}
