/**
 * The JSON-RPC service behind the pages of the Dev UI.
 *
 * <p>It may use the public packages of the component; it reaches the simulated portal through its control API alone.
 */
package io.github.camelportal.quarkus.devui;
