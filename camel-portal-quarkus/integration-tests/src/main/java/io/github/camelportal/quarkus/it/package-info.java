/**
 * An application that the integration tests call over HTTP, on the JVM and as a native executable.
 *
 * <p>It may use the public packages of the component, as any application does.
 */
package io.github.camelportal.quarkus.it;
