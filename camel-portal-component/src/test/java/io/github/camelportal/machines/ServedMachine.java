package io.github.camelportal.machines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A machine of a {@link MachineServer}. A command begins a transition, which ends by itself. */
public final class ServedMachine {

    private final String id;
    private final Duration transition;
    private final List<String> commands = new ArrayList<>();
    private String settled;
    private String passing;
    private long end;
    private Long bootedAt;
    private boolean silent;

    ServedMachine(String id, String state, Duration transition) {
        this.id = id;
        this.settled = state;
        this.transition = transition;
    }

    /** Displays its uptime. */
    public synchronized ServedMachine withUptime(Duration uptime) {
        bootedAt = System.nanoTime() - uptime.toNanos();
        return this;
    }

    /** Displays no transition, but the state before it and after it. */
    public synchronized ServedMachine withoutTransitions() {
        silent = true;
        return this;
    }

    /** Carries out a command. */
    synchronized void carryOut(String command) {
        commands.add(command);
        switch (command) {
            case "start" -> begin("starting", "running");
            case "stop", "shutdown" -> begin("stopping", "stopped");
            case "destroy" -> begin("destroying", "removed");
            case "rebuild" -> begin("building", "running");
            default -> begin("rebooting", "running");
        }
    }

    /** Begins a transition, and returns the machine as JSON. */
    synchronized String begin(String during, String after) {
        state();
        if (bootedAt != null) {
            bootedAt = System.nanoTime() + transition.toNanos();
        }
        passing = silent ? settled : during;
        settled = after;
        end = System.nanoTime() + transition.toNanos();
        return json();
    }

    public synchronized String state() {
        if (passing != null && System.nanoTime() - end >= 0) {
            passing = null;
        }
        return passing == null ? settled : passing;
    }

    public synchronized boolean isInTransition() {
        state();
        return passing != null;
    }

    synchronized boolean isRemoved() {
        return state().equals("removed");
    }

    /** Returns the commands that were carried out. */
    public synchronized List<String> commands() {
        return List.copyOf(commands);
    }

    synchronized String json() {
        String uptime = bootedAt == null
                ? ""
                : ", \"uptime\": "
                        + Math.max(
                                0,
                                Duration.ofNanos(System.nanoTime() - bootedAt).toMillis() / 1000.0);
        return "{\"id\": \"" + id + "\", \"label\": \"web" + id + "\", \"status\": \"" + state() + "\"" + uptime + "}";
    }
}
