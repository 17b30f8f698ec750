/**
 * Generates Java sources and reference pages from the OpenAPI document of the operations, during the build.
 *
 * <p>It uses nothing of the component, which is built after it.
 */
package io.github.camelportal.generator;
