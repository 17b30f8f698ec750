package io.github.camelportal.vmschedule;

import java.time.Duration;

import org.apache.camel.main.Main;

import io.github.camelportal.simulator.PortalSimulator;

/**
 * Turns machines off at night and on in the morning. Without the property {@code portal.base-url}, a simulated portal is started, a
 * night takes five seconds, and the run ends by itself. With it, the application talks to that portal and keeps running.
 */
public final class VmScheduleMain {

    private static final int MAX_SECONDS = 60;

    private VmScheduleMain() {}

    /**
     * Runs the schedule.
     *
     * @throws Exception if it cannot start, or the simulated machines were not off and on again
     */
    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("portal.base-url") == null) {
            System.out.println(runSimulated());
        } else {
            newMain().run(arguments);
        }
    }

    /** Runs with a simulated portal, and returns a line that sums up what happened. */
    static String runSimulated() throws Exception {
        try (PortalSimulator portal =
                PortalSimulator.builder().machineDelay(Duration.ofMillis(200)).start()) {
            Main main = newMain();
            connect(main, portal);
            main.addOverrideProperty("schedule.off", "0/10+*+*+*+*+?");
            main.addOverrideProperty("schedule.on", "5/10+*+*+*+*+?");
            main.configure().withDurationMaxSeconds(MAX_SECONDS);
            SimulatedNight night = new SimulatedNight(portal, main::completed);
            main.configure().addRoutesBuilder(night);
            main.run();
            if (night.summary() == null) {
                throw new IllegalStateException("vm-schedule: the machines were not off and on again within "
                        + MAX_SECONDS + " s. The lines above say how far it came");
            }
            return night.summary();
        }
    }

    /** Makes an application talk to a simulated portal. */
    static void connect(Main main, PortalSimulator portal) {
        main.addOverrideProperty("portal.base-url", portal.baseUrl());
        main.addOverrideProperty("portal.username", portal.username());
        main.addOverrideProperty("portal.password", portal.password());
        main.addOverrideProperty("schedule.interval", "100ms");
        main.addOverrideProperty("schedule.retry-delay", "100");
    }

    static Main newMain() {
        Main main = new Main();
        main.configure().addRoutesBuilder(new ScheduleRoutes());
        return main;
    }
}
