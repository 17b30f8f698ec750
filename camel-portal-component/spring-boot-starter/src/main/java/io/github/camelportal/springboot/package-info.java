/**
 * Auto-configuration of the component in Spring Boot.
 *
 * <p>It uses the public packages of the component.
 */
@NullMarked
package io.github.camelportal.springboot;

import org.jspecify.annotations.NullMarked;
