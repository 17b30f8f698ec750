package io.github.camelportal.test;

import org.apache.camel.test.junit5.CamelTestSupport;

import io.github.camelportal.simulator.PortalSimulator;

/**
 * Camel's test support with a simulated portal, for those who prefer a base class to {@link SimulatedPortal}. A subclass with that
 * annotation chooses other settings.
 */
@SimulatedPortal
public abstract class CamelPortalTestSupport extends CamelTestSupport {

    /** The simulator that the component of the context talks to. */
    protected PortalSimulator portal;
}
