/**
 * The control API: acts as the provider's staff, and injects faults.
 *
 * <p>It may use every package of the simulator.
 */
package io.github.camelportal.simulator.control;
