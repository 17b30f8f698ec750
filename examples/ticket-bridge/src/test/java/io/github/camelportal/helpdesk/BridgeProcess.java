package io.github.camelportal.helpdesk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A bridge in a process of its own, which can be killed at any moment. */
final class BridgeProcess {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final List<String> arguments;
    private final Path folder;
    private Process process;

    /**
     * Creates a bridge that has not started.
     *
     * @param arguments arguments of {@link BridgeMain}
     * @param folder    folder of its log
     */
    BridgeProcess(List<String> arguments, Path folder) {
        this.arguments = arguments;
        this.folder = folder;
    }

    void start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx200m",
                "-Dbridge.delay=200ms",
                "-Dbridge.reference-delay=500ms",
                "-cp",
                CLASS_PATH,
                BridgeMain.class.getName()));
        command.addAll(arguments);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    File log() {
        return folder.resolve("bridge.log").toFile();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process at once, as {@code kill -9} does. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
