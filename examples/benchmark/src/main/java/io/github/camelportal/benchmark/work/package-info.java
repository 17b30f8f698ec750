/**
 * The contenders: the same work with the component, with a hand-written route, and without Camel.
 *
 * <p>It may use {@code measure}, {@code server}, and the public packages of the component.
 */
package io.github.camelportal.benchmark.work;
