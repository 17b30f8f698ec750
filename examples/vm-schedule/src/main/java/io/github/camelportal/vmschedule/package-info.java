/**
 * A Camel Main application that turns virtual machines off at night and on in the morning.
 *
 * <p>It may use the public packages of the component and the simulator.
 */
package io.github.camelportal.vmschedule;
