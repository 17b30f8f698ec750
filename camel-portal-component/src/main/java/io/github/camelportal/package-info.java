/**
 * The component as Camel and route authors see it: component, endpoint, configuration, producer and dev console.
 *
 * <p>It may use every package below; no package but {@code dsl} uses it.
 */
package io.github.camelportal;
