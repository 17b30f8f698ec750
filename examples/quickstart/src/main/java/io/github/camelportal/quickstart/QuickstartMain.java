package io.github.camelportal.quickstart;

import org.apache.camel.main.Main;

import io.github.camelportal.simulator.PortalSimulator;

/**
 * Opens a ticket, receives the notification that it was answered, fetches it with its reply and closes it. Without the
 * property {@code portal.base-url} a simulated portal is started for it, and the run ends by itself; with it, this talks to
 * that portal and keeps running.
 */
public final class QuickstartMain {

    /** More than enough for a run that takes seconds; less than anybody would wait. */
    private static final int LONGEST_SECONDS = 60;

    private QuickstartMain() {}

    /**
     * Runs it.
     *
     * @throws Exception if it cannot start, or the simulated run did not come to its end
     */
    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("portal.base-url") == null) {
            System.out.println(runSimulated());
        } else {
            newMain().run(arguments);
        }
    }

    /** Runs against a simulated portal, and tells in a line what happened. */
    static String runSimulated() throws Exception {
        try (PortalSimulator portal = PortalSimulator.start()) {
            Main main = newMain();
            main.addOverrideProperty("portal.base-url", portal.baseUrl());
            main.addOverrideProperty("portal.username", portal.username());
            main.addOverrideProperty("portal.password", portal.password());
            main.addOverrideProperty("portal.delay", "200ms");
            main.configure().withDurationMaxSeconds(LONGEST_SECONDS);
            SimulatedStaff staff = new SimulatedStaff(portal, main::completed);
            main.configure().addRoutesBuilder(staff);
            main.run();
            if (staff.summary() == null) {
                throw new IllegalStateException("quickstart: the ticket was not closed within " + LONGEST_SECONDS
                        + " s; the lines above say how far it came");
            }
            return staff.summary();
        }
    }

    private static Main newMain() {
        Main main = new Main();
        main.configure().addRoutesBuilder(new OpenTicketRoute());
        return main;
    }
}
