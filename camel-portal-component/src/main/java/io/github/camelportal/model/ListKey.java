package io.github.camelportal.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that is the key of an element if the portal writes a list as an object. The element itself may lack
 * it then. Jackson's {@code JsonKey} does not fit, because it writes the component as a key only.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListKey {}
