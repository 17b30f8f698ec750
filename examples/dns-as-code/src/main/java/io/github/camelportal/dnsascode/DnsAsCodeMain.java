package io.github.camelportal.dnsascode;

import org.apache.camel.main.Main;

import io.github.camelportal.simulator.PortalSimulator;

/**
 * Runs the application until it is stopped. Without the property {@code portal.baseUrl}, it starts a simulated portal with the domain
 * testname.com.
 */
public final class DnsAsCodeMain {

    private DnsAsCodeMain() {}

    /**
     * Runs the application.
     *
     * @throws Exception if it cannot start
     */
    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("portal.baseUrl") != null) {
            newMain().run(arguments);
            return;
        }
        try (PortalSimulator portal = PortalSimulator.start()) {
            newMain(portal).run(arguments);
        }
    }

    /** Returns the application for a simulated portal. */
    static Main newMain(PortalSimulator portal) {
        Main main = newMain();
        main.addOverrideProperty("portal.baseUrl", portal.baseUrl());
        main.addOverrideProperty("portal.username", portal.username());
        main.addOverrideProperty("portal.password", portal.password());
        return main;
    }

    private static Main newMain() {
        Main main = new Main();
        main.configure().addRoutesBuilder(new ZoneFileRoutes());
        main.configure().addRoutesBuilder(new ChallengeRoutes());
        main.configure().addRoutesBuilder(new DynamicDnsRoutes());
        return main;
    }
}
