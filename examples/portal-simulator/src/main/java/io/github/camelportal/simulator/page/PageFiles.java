package io.github.camelportal.simulator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.github.camelportal.simulator.http.RequestDispatcher;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The files of the page, read once. Only those listed here are served, so that no path leads to another resource. */
final class PageFiles {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<String, SimulatedResponse> byPath = new TreeMap<>();

    PageFiles() {
        byPath.put("/", read("index.html", HTML));
        add("style.css", CSS);
        add("main.js", SCRIPT);
        add("control.js", SCRIPT);
        add("dom.js", SCRIPT);
        add("sections.js", SCRIPT);
        add("dialogs.js", SCRIPT);
        add("icon.svg", "image/svg+xml");
    }

    /** Returns the file at a path of the host. */
    Optional<SimulatedResponse> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private void add(String name, String contentType) {
        byPath.put(RequestDispatcher.PAGE_PATH + "/" + name, read(name, contentType));
    }

    private static SimulatedResponse read(String name, String contentType) {
        try (InputStream resource = PageFiles.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "The resource " + name + " of the page is missing. Build the jar anew.");
            }
            return new SimulatedResponse(200, contentType, Map.of(), resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Failed to read the resource " + name + " of the page", e);
        }
    }
}
