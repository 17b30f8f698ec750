package io.github.camelportal.billingsync;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A {@link SyncNode} in a JVM of its own, with the class path of this one. */
final class SyncProcess implements AutoCloseable {

    /** It lives for seconds, so a quick start counts most. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.apache.camel.jmx.disabled=true",
            "-Duser.timezone=UTC");

    private final Process process;
    private final Path log;

    private SyncProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts an application, and waits until its routes run. Its log goes to a file in a folder. */
    static SyncProcess start(Map<String, String> properties, Path folder) throws IOException {
        Path log = Files.createTempFile(folder, "node", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(OPTIONS);
        properties.forEach((name, value) -> builder.command().add("-D" + name + "=" + value));
        builder.command().add("-Dorg.slf4j.simpleLogger.logFile=System.err");
        builder.command().add(SyncNode.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(log.toFile());
        SyncProcess node = new SyncProcess(builder.start(), log);
        node.awaitStart();
        return node;
    }

    private void awaitStart() throws IOException {
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(SyncNode.STARTED)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The application has ended: " + Files.readString(log));
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it as {@code kill -9} does, after a time. */
    void killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The application has ended by itself, see " + log);
        }
        close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
