package io.github.camelportal.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.h2.jdbcx.JdbcDataSource;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.state.JdbcStateRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Runs the routes of one snippet, once each, against a portal of its own. */
final class SnippetRun implements AutoCloseable {

    private static final CamelCatalog CATALOG = new DefaultCamelCatalog(true);
    private static final Set<String> STOOD_IN_FOR = Set.of("direct", "file", "jms", "kafka", "sql", "timer");
    private static final Pattern CONSUMED =
            Pattern.compile("^(master:(//)?\\w+:)?(portal:|kamelet:(//)?portal-[\\w-]+-source)");
    private static final String WITHIN_KAMELET = "kamelet://source";
    private static final int PATIENCE_SECONDS = 15;

    private final Snippet snippet;
    private final SnippetPortal portal = new SnippetPortal();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Failures failures = new Failures();
    private final ProducerTemplate template;

    SnippetRun(Snippet snippet) {
        this.snippet = snippet;
        // What is wired into a component by itself does not fit into one that stands in for it.
        context.setAutowiredEnabled(false);
        STOOD_IN_FOR.forEach(scheme -> context.addComponent(scheme, new StandIn()));
        portal.configure(context);
        context.getPropertiesComponent().addPropertiesFunction(new AnyVariable());
        bindState();
        context.getManagementStrategy().addEventNotifier(failures);
        context.getShutdownStrategy().setTimeout(PATIENCE_SECONDS);
        template = context.createProducerTemplate();
    }

    /** The beans of which the pages say that everybody has them. */
    private void bindState() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcStateRepository state = new JdbcStateRepository(dataSource);
        state.setCreateTable(true);
        context.getRegistry().bind("dataSource", dataSource);
        context.getRegistry().bind("feedState", state);
        JdbcStateRepository references = new JdbcStateRepository(dataSource);
        references.setTableName("portal_reference");
        references.setCreateTable(true);
        context.getRegistry().bind("references", references);
    }

    /** A cluster of which this is the only node. */
    private void joinCluster() throws Exception {
        FileLockClusterService cluster = new FileLockClusterService();
        cluster.setRoot(snippet.folder() + "/cluster");
        cluster.setAcquireLockInterval(1);
        context.addService(cluster);
    }

    void run(SnippetCompiler compiler) throws Exception {
        if (snippet.mentions("master:") && !snippet.mentions("ClusterService")) {
            joinCluster();
        }
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
            String uri = route.getEndpoint().getEndpointUri();
            if (CONSUMED.matcher(uri).find()) {
                consumes = true;
            } else if (!uri.startsWith(WITHIN_KAMELET)) {
                send(route.getEndpoint());
            }
        }
        if (snippet.beginsWithNow()) {
            await().atMost(PATIENCE_SECONDS, TimeUnit.SECONDS).until(() -> portal.requests() > before);
        } else if (consumes) {
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
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(ResourceHelper.fromString(snippet.fileName(), snippet.runnable()));
        }
    }

    private void send(Endpoint endpoint) {
        Object input = portal.input(endpoint.getEndpointUri(), template);
        Exchange exchange = endpoint.createExchange(ExchangePattern.InOnly);
        exchange.getMessage().setBody(input);
        portal.headers(snippet).forEach(exchange.getMessage()::setHeader);
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
