/**
 * A Camel Main application that runs on several nodes: one of them polls the portal, and all consume from Kafka.
 *
 * <p>It may use the public packages of the component.
 */
package io.github.camelportal.manynodes;
