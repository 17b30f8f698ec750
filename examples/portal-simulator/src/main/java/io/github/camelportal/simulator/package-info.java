/**
 * A simulated client portal: its builder, its state, and its entry points for tests and for the command line.
 *
 * <p>It may use every package below.
 */
package io.github.camelportal.simulator;
