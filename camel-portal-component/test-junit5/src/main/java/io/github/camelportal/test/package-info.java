/**
 * Tests of routes with JUnit 5: a simulated portal for each test class, to which the component of every Camel context talks.
 *
 * <p>It may use the public packages of the component and the simulator.
 */
package io.github.camelportal.test;
