package io.github.camelportal.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;

/** Calls with inputs that may be anything, and what comes of them at a server. */
final class FuzzedCalls implements AutoCloseable {

    /** The secret that no output may contain. */
    static final String PASSWORD = "canary-pa55word";

    /** Far more than any call of these needs, on a machine that is busy too. */
    private static final int HANGS_AFTER_SECONDS = 30;

    private final WirePortal portal = new WirePortal();
    private final DocumentedResponses documented = new DocumentedResponses();
    private final ExecutorService runner = Executors.newSingleThreadExecutor();
    private final DefaultCamelContext context = new DefaultCamelContext();

    FuzzedCalls() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl("http://" + portal.host() + "/api");
        configuration.setUsername("joe@example.com");
        configuration.setPassword(PASSWORD);
        configuration.setAllowUndocumented(true);
        configuration.setMaxRetries(0);
        context.start();
    }

    /** Returns the operations that can be called. */
    static List<Operation> operations() {
        return OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.isRequest())
                .toList();
    }

    String host() {
        return portal.host();
    }

    /** The requests of the last call. */
    List<WireRequest> requests() {
        return portal.requests();
    }

    /** Does something that must come to an end. */
    void within(Callable<Void> attempt) throws Exception {
        runner.submit(attempt).get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Makes the endpoint and sends it a message, as a route does; the failure, or null.
     *
     * @param operation whose answer the server gives, or null where it is not known
     */
    Exception call(Operation operation, String uri, Map<String, Object> headers, Object body) {
        portal.answers(operation == null ? new byte[] {'{', '}'} : documented.of(operation));
        Endpoint endpoint = null;
        try {
            endpoint = context.getEndpoint(uri);
            try (Producer producer = endpoint.createProducer()) {
                producer.start();
                Exchange exchange = new DefaultExchange(context);
                exchange.getMessage().setHeaders(new HashMap<>(headers));
                exchange.getMessage().setBody(body);
                producer.process(exchange);
                return exchange.getException();
            }
        } catch (Exception e) {
            return e;
        } finally {
            // As many as there are tries would fill the context.
            remove(endpoint);
        }
    }

    private void remove(Endpoint endpoint) {
        try {
            if (endpoint != null) {
                context.removeEndpoint(endpoint);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** An exchange of the same operation as there are many; the failure, or null. */
    Exception usualCall(Operation operation) {
        return call(operation, "portal:" + operation.id(), usualPath(operation), null);
    }

    /** Headers for all that the path of an operation needs. */
    static Map<String, Object> usualPath(Operation operation) {
        Map<String, Object> headers = new HashMap<>();
        operation.parameters(Parameter.Place.PATH).forEach(parameter -> headers.put(parameter.header(), "7"));
        return headers;
    }

    @Override
    public void close() {
        runner.shutdownNow();
        context.stop();
        portal.close();
    }
}
