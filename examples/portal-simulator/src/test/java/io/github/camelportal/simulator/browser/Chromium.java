package io.github.camelportal.simulator.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Chromium without a window. Its pages are driven over the DevTools protocol, which needs no library. */
public final class Chromium implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("DevTools listening on ws://([^/]+)/.*");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private Chromium(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Returns the program, if this machine has it. */
    public static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts Chromium with an empty profile, which also holds its temporary files. It loads nothing but pages of this machine, so
     * that it needs no sandbox.
     */
    public static Chromium start(Path program, Path profile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TMPDIR", profile.toString());
        Process process = builder.start();
        BufferedReader errors = process.errorReader();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                discard(errors);
                return new Chromium(process, "http://" + ready.group(1));
            }
        }
        throw new IOException(
                "Chromium ended with exit code " + process.onExit().join().exitValue());
    }

    /** Opens a tab with an empty page. */
    public ChromiumTab open() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
                .PUT(BodyPublishers.noBody())
                .build();
        String tab = http.send(request, BodyHandlers.ofString()).body();
        return new ChromiumTab(
                http,
                URI.create(new ObjectMapper()
                        .readTree(tab)
                        .path("webSocketDebuggerUrl")
                        .asText()));
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        // None of them may write into the profile while it is deleted.
        children.forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }

    /** Reads the output to its end, because Chromium blocks if nobody reads it. */
    private static void discard(BufferedReader errors) {
        Thread reader = new Thread(() -> {
            try (errors) {
                errors.lines().forEach(line -> {});
            } catch (IOException | UncheckedIOException e) {
                // Chromium has ended.
            }
        });
        reader.setDaemon(true);
        reader.start();
    }
}
