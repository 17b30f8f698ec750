package io.github.camelportal.manynodes.trial;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelportal.manynodes.ManyNodes;
import io.github.camelportal.manynodes.ZooKeeperCluster;

/** A node in a JVM of its own. */
final class RunningNode {

    /** A node lives for a minute at most, so compiling for speed would not pay. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx128m",
            "-Duser.timezone=UTC",
            "-Dorg.apache.camel.jmx.disabled=true");

    private final String name;
    private final Process process;
    private final Path log;

    private RunningNode(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts a node, and does not wait for it. */
    static RunningNode start(String name, Map<String, String> environment, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.add(ManyNodes.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().putAll(environment);
        Path log = folder.resolve(name + ".log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new RunningNode(name, builder.start(), log);
    }

    /** Maven runs the main class in a loader of its own. */
    private static String classPath() {
        if (RunningNode.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Returns whether the process has ended because ZooKeeper had given its session up.
     *
     * @throws IllegalStateException if it has ended for another reason
     */
    boolean hasLostSession() {
        if (process.isAlive()) {
            return false;
        }
        if (process.exitValue() != ZooKeeperCluster.SESSION_LOST) {
            throw new IllegalStateException(name + " has ended with " + process.exitValue() + ":\n" + log());
        }
        return true;
    }

    /** Kills the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops the process as a long collection of garbage or a suspended virtual machine does. */
    void suspend() throws IOException {
        signal("STOP");
    }

    /** Lets a suspended process run on. */
    void resume() throws IOException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .onExit()
                .join();
    }

    /** Returns what the node has logged. */
    String log() {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "Failed to read the log of " + name + ": " + e;
        }
    }
}
