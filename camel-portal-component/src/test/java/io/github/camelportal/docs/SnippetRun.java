package io.github.camelportal.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

import io.github.camelportal.PortalConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the routes of one snippet, once each, against a portal of its own. */
final class SnippetRun implements AutoCloseable {

    private static final CamelCatalog CATALOG = new DefaultCamelCatalog(true);
    private static final Set<String> STOOD_IN_FOR = Set.of("direct", "file", "jms", "kafka", "sql", "timer");
    private static final int PATIENCE_SECONDS = 15;

    private final Snippet snippet;
    private final SnippetPortal portal = new SnippetPortal();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Failures failures = new Failures();
    private final ProducerTemplate template;

    SnippetRun(Snippet snippet) {
        this.snippet = snippet;
        STOOD_IN_FOR.forEach(scheme -> context.addComponent(scheme, new StandIn()));
        portal.configure(context);
        context.getManagementStrategy().addEventNotifier(failures);
        context.getShutdownStrategy().setTimeout(PATIENCE_SECONDS);
        template = context.createProducerTemplate();
    }

    void run(SnippetCompiler compiler) throws Exception {
        load(compiler);
        context.getRegistry().findByType(PortalConfiguration.class).forEach(portal::configure);
        NotifyBuilder done = new NotifyBuilder(context)
                .filter(exchange -> exchange.getFromEndpoint().getEndpointUri().startsWith("portal:"))
                .whenDone(1)
                .create();
        portal.prepare(snippet);
        int before = portal.requests();
        context.start();
        List<Route> routes = new ArrayList<>(context.getRoutes());
        assertThat(routes).as("routes").hasSizeGreaterThanOrEqualTo(snippet.isRoute() ? 1 : 0);
        boolean consumes = false;
        for (Route route : routes) {
            if (route.getEndpoint().getEndpointUri().startsWith("portal:")) {
                consumes = true;
            } else {
                send(route.getEndpoint());
            }
        }
        if (consumes) {
            assertThat(done.matches(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("an exchange of the consumer")
                    .isTrue();
        }
        assertThat(failures.seen).as("failed exchanges").isEmpty();
        if (snippet.isRoute() && snippet.mentions("portal")) {
            assertThat(portal.requests()).as("requests to the portal").isGreaterThan(before);
        }
        checkForeignEndpoints();
    }

    private void load(SnippetCompiler compiler) throws Exception {
        if (snippet.isJava()) {
            context.addRoutes(compiler.builder(snippet));
        } else {
            PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("snippet.yaml", snippet.code()));
        }
    }

    private void send(Endpoint endpoint) {
        Object input = portal.input(endpoint.getEndpointUri(), template);
        Exchange exchange = endpoint.createExchange(ExchangePattern.InOnly);
        exchange.getMessage().setBody(input);
        template.send(endpoint, exchange);
        if (exchange.getException() != null) {
            throw new AssertionError("a message to " + endpoint + " failed", exchange.getException());
        }
    }

    /** A stand-in takes any option; the catalog knows which there are. */
    private void checkForeignEndpoints() {
        for (Endpoint endpoint : context.getEndpoints()) {
            String uri = endpoint.getEndpointUri();
            if (!uri.startsWith("portal:")) {
                EndpointValidationResult result = CATALOG.validateEndpointProperties(uri);
                assertThat(result.isSuccess())
                        .as(uri + ": " + result.summaryErrorMessage(false))
                        .isTrue();
            }
        }
    }

    @Override
    public void close() {
        context.stop();
        portal.close();
    }

    /** The exchanges that failed with nobody having handled it. */
    private static final class Failures extends EventNotifierSupport {

        private final List<Throwable> seen = new CopyOnWriteArrayList<>();

        Failures() {
            setIgnoreCamelContextEvents(true);
            setIgnoreRouteEvents(true);
            setIgnoreServiceEvents(true);
        }

        @Override
        public void notify(CamelEvent event) {
            if (event instanceof CamelEvent.ExchangeFailedEvent failed) {
                seen.add(failed.getCause());
            }
        }
    }
}
