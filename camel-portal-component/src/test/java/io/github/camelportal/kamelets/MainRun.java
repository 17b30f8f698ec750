package io.github.camelportal.kamelets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedRequest;

/** An application with Camel Main whose routes in YAML use Kamelets against a simulated portal. */
final class MainRun implements AutoCloseable {

    private final PortalSimulator simulator = PortalSimulator.start();
    private final Main main = new Main();
    private final Path folder;

    MainRun(Path folder) {
        this.folder = folder;
        property("camel.component.portal.base-url", simulator.baseUrl());
        property("camel.component.portal.username", simulator.username());
        property("camel.component.portal.password", simulator.password());
    }

    MainRun property(String name, String value) {
        main.addInitialProperty(name, value);
        return this;
    }

    /** Starts the application with routes in YAML. */
    MainRun start(String yaml) throws IOException {
        Path routes = Files.writeString(folder.resolve("routes.yaml"), yaml);
        main.configure().withRoutesIncludePattern("file:" + routes.toAbsolutePath());
        main.configure().withShutdownTimeout(15);
        main.start();
        return this;
    }

    /** Starts the application with a route from a source to {@code mock:out}. */
    MainRun startSource(String kamelet, Map<String, String> parameters) throws IOException {
        return start("- from:\n    uri: kamelet:" + kamelet + "\n" + parameters("    ", parameters)
                + "    steps:\n      - to: mock:out\n");
    }

    /** Starts the application with a route from {@code direct:in} to a sink or an action. */
    MainRun startSink(String kamelet, Map<String, String> parameters) throws IOException {
        return start("- from:\n    uri: direct:in\n    steps:\n      - to:\n          uri: kamelet:" + kamelet + "\n"
                + parameters("          ", parameters));
    }

    private static String parameters(String indent, Map<String, String> parameters) {
        StringBuilder yaml = new StringBuilder();
        if (!parameters.isEmpty()) {
            yaml.append(indent).append("parameters:\n");
        }
        parameters.forEach((name, value) -> yaml.append(indent)
                .append("  ")
                .append(name)
                .append(": '")
                .append(value.replace("'", "''"))
                .append("'\n"));
        return yaml.toString();
    }

    /** Sends a message to {@code direct:in}, and returns its exchange, whether it failed or not. */
    Exchange send(Object body, Map<String, Object> headers) {
        return context().createProducerTemplate().request("direct:in", exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }

    /** Waits for this number of messages from a source. */
    List<Exchange> received(int atLeast) throws InterruptedException {
        MockEndpoint out = context().getEndpoint("mock:out", MockEndpoint.class);
        out.setMinimumExpectedMessageCount(atLeast);
        out.setResultWaitTime(15_000);
        out.assertIsSatisfied();
        return out.getReceivedExchanges();
    }

    /** Returns the body of the last request with this method and path. */
    String lastBody(String method, String path) {
        List<RecordedRequest> requests = simulator.requests().stream()
                .filter(request -> request.matches(method, path))
                .toList();
        return requests.get(requests.size() - 1).body();
    }

    long count(String method, String path) {
        return simulator.requests().stream()
                .filter(request -> request.matches(method, path))
                .count();
    }

    CamelContext context() {
        return main.getCamelContext();
    }

    PortalSimulator portal() {
        return simulator;
    }

    @Override
    public void close() {
        main.stop();
        simulator.close();
    }
}
