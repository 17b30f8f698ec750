package io.github.camelportal.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another JVM, with the Java and the class path of this one. What it prints is kept; its results stand in marked lines. */
final class ChildJvm implements AutoCloseable {

    /** Marks a line with a result: a name, a tab and a value follow. */
    static final String RESULT = "benchmark result\t";

    private static final int KEPT_LINES = 60;

    private final Process process;
    private final Map<String, String> results = new LinkedHashMap<>();
    private final List<String> output = new ArrayList<>();
    private final Thread reader;

    private ChildJvm(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output of a child");
        reader.setDaemon(true);
    }

    static ChildJvm start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(options);
        command.add("-cp");
        command.add(classPath());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return start(command);
    }

    static ChildJvm start(List<String> options, Path jar) throws IOException {
        List<String> command = new ArrayList<>(options);
        command.add("-jar");
        command.add(jar.toString());
        return start(command);
    }

    private static ChildJvm start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ChildJvm child = new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        child.reader.start();
        return child;
    }

    /** Maven runs the main class in a loader of its own. */
    private static String classPath() {
        if (ChildJvm.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException e) {
            take("Its output broke off: " + e);
        }
    }

    private synchronized void take(String line) {
        if (line.startsWith(RESULT)) {
            String[] parts = line.split("\t");
            results.put(parts[1], parts[2]);
            notifyAll();
        } else if (output.size() < KEPT_LINES) {
            output.add(line);
        }
    }

    /**
     * Waits for a result.
     *
     * @throws IllegalStateException if it does not come in time
     */
    synchronized String awaitResult(String name, long millis) throws InterruptedException {
        long end = System.currentTimeMillis() + millis;
        while (!results.containsKey(name)) {
            long left = end - System.currentTimeMillis();
            if (left <= 0 || !process.isAlive()) {
                throw new IllegalStateException("No " + name + " came:\n" + String.join("\n", output));
            }
            wait(Math.min(left, 100));
        }
        return results.get(name);
    }

    /**
     * Waits for its end.
     *
     * @return                       the exit code
     * @throws IllegalStateException if it does not end in time
     */
    int awaitEnd(long minutes) throws InterruptedException {
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            close();
            throw new IllegalStateException("It did not end within " + minutes + " minutes:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    synchronized Map<String, Double> results() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        results.forEach((name, value) -> numbers.put(name, Double.valueOf(value)));
        return numbers;
    }

    synchronized String output() {
        return String.join("\n", output);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
