package io.github.camelportal.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelportal.scan.ExposedText;

import static org.awaitility.Awaitility.await;

/** An application in a JVM of its own. */
public final class NodeProcess implements AutoCloseable {

    private static final String STARTED = "started";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** It lives for a second or two, so nothing but a quick start counts. */
    private static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.apache.camel.jmx.disabled=true");

    private final Process process;
    private final Path output;
    private final Path log;

    private NodeProcess(Process process, Path output, Path log) {
        this.process = process;
        this.output = output;
        this.log = log;
    }

    /** Starts a {@link FeedNode}, and does not wait for it. */
    static NodeProcess start(NodeSettings settings, Path directory) {
        return start(FeedNode.class, settings, directory);
    }

    /** Starts one, and does not wait for it. */
    static NodeProcess start(Class<?> application, NodeSettings settings, Path directory) {
        return start(application, settings.environment(), directory);
    }

    /** Starts one with an environment, and does not wait for it. */
    public static NodeProcess start(Class<?> application, Map<String, String> environment, Path directory) {
        try {
            Path output = Files.createTempFile(directory, "node", ".out");
            Path log = Files.createTempFile(directory, "node", ".log");
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            builder.command().addAll(QUICK_START);
            builder.command().addAll(List.of("-Duser.timezone=UTC", application.getName()));
            builder.environment().putAll(environment);
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.redirectOutput(output.toFile()).redirectError(log.toFile());
            return new NodeProcess(builder.start(), output, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In such a JVM: says that it has started, and lives as long as the one that started it holds the other end, at most. */
    public static void stayWithParent() throws IOException {
        System.out.println(STARTED);
        System.in.transferTo(System.err);
        Runtime.getRuntime().halt(1);
    }

    void awaitStart() {
        awaitSign(STARTED);
    }

    public void awaitKillPoint() {
        awaitSign(KillPoint.SIGN);
    }

    private void awaitSign(String sign) {
        await().atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("The node has ended by itself: " + Files.readString(log));
            }
            return Files.readAllLines(output).contains(sign);
        });
    }

    /** As the kernel does it: without a word to the JVM, so that nothing more is written. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        show(output);
        show(log);
    }

    /** Has the output of the node scanned for secrets. A kill may have cut it within a character. */
    private static void show(Path file) {
        try {
            ExposedText.text("a node", new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
