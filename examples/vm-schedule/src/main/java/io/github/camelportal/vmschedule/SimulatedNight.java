package io.github.camelportal.vmschedule;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.services.SimulatedMachineState;
import io.github.camelportal.simulator.services.SimulatedVirtualMachine;

/** Watches the machines of a simulated portal, and ends the run when all were off and on again. */
final class SimulatedNight extends RouteBuilder {

    private static final String SERVICE = "302";

    private final PortalSimulator portal;
    private final Runnable end;
    private boolean night;
    private String summary;

    SimulatedNight(PortalSimulator portal, Runnable end) {
        this.portal = portal;
        this.end = end;
    }

    @Override
    public void configure() {
        ScheduledExecutorService watch =
                getContext().getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "simulated-night");
        ScheduledFuture<?> unused = watch.scheduleWithFixedDelay(this::watch, 0, 50, TimeUnit.MILLISECONDS);
    }

    private synchronized void watch() {
        List<SimulatedMachineState> states = portal.virtualMachines().stream()
                .filter(machine -> machine.serviceId().equals(SERVICE))
                .map(SimulatedVirtualMachine::state)
                .toList();
        night |= states.stream().allMatch(SimulatedMachineState.STOPPED::equals);
        if (night && summary == null && states.stream().allMatch(SimulatedMachineState.RUNNING::equals)) {
            summary = "vm-schedule: %d machines off and on again, %d commands"
                    .formatted(
                            states.size(),
                            portal.effectCount("POST /service/@id/vms/@vmid/shutdown")
                                    + portal.effectCount("POST /service/@id/vms/@vmid/start"));
            end.run();
        }
    }

    /** Returns a line that sums up what happened, or null until all of it has happened. */
    synchronized String summary() {
        return summary;
    }
}
