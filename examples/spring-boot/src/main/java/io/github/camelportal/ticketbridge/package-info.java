/**
 * A Spring Boot application that opens tickets and receives replies.
 *
 * <p>It may use the public packages of the component and the simulator.
 */
package io.github.camelportal.ticketbridge;
