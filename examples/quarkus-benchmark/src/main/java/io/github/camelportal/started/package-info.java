/**
 * An application with one route, whose start and memory the benchmark on Quarkus measures.
 *
 * <p>It uses nothing of the component.
 */
package io.github.camelportal.started;
