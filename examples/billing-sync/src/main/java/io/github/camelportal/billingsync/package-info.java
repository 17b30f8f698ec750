/**
 * A Camel Main application that copies invoices and services into PostgreSQL, pays invoices and reconciles both sides.
 *
 * <p>It may use the public packages of the component and the simulator.
 */
package io.github.camelportal.billingsync;
