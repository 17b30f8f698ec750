/**
 * A Camel Main application that opens a ticket, receives its notification, and closes it.
 *
 * <p>It may use the public packages of the component and the simulator.
 */
package io.github.camelportal.quickstart;
