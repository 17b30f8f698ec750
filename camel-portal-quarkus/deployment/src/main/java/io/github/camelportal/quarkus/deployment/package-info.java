/**
 * Build steps of the Quarkus extension: native metadata, dev services and Dev UI.
 *
 * <p>It may use the component, the simulator and the runtime module; no application has it at run time.
 */
package io.github.camelportal.quarkus.deployment;
