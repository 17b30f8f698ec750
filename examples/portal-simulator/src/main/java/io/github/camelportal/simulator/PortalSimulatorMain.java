package io.github.camelportal.simulator;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Runs the simulator as a program, until it is ended. */
public final class PortalSimulatorMain {

    private static final int BAD_OPTIONS = 2;
    private static final int CANNOT_START = 1;

    private PortalSimulatorMain() {}

    /** Starts the simulator; {@code --help} tells how. */
    public static void main(String[] args) {
        // The program comes without a logging library, and should not complain about it.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            start(System.out, args);
        } catch (IllegalArgumentException e) {
            fail(e.getMessage() + System.lineSeparator() + "See --help.", BAD_OPTIONS);
        } catch (UncheckedIOException e) {
            fail(e.getMessage(), CANNOT_START);
        }
    }

    /** Starts what the options say, if they don't only ask for help. */
    static Optional<PortalSimulator> start(PrintStream out, String... args) {
        if (CommandLine.asksForHelp(args)) {
            out.print(CommandLine.HELP);
            return Optional.empty();
        }
        PortalSimulator simulator = CommandLine.parse(args).start();
        out.println("Client portal: " + simulator.baseUrl() + " ("
                + simulator.provider().label() + ")");
        out.println("Username:      " + simulator.username());
        out.println("Password:      " + simulator.password());
        out.println("Control API:   " + simulator.controlUrl());
        out.println("Page:          " + simulator.pageUrl());
        out.flush();
        return Optional.of(simulator);
    }

    private static void fail(String message, int exitCode) {
        System.err.println(message);
        System.exit(exitCode);
    }
}
