package io.github.camelportal.docs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.h2.jdbcx.JdbcDataSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.simulator.PortalSimulator;

/** Runs a guarded route of the pages against a portal of its own, with queues that can be looked at. */
final class GuardedRun implements AutoCloseable {

    private static final String DOMAIN = "47";
    private static final List<String> QUEUES =
            List.of("jms:placed", "jms:tooExpensive", "jms:invalid", "jms:unclear", "jms:renewed");

    private final PortalSimulator portal = PortalSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile String lastBody;
    private volatile Object lastPayload;

    GuardedRun(Snippet snippet, SnippetCompiler compiler) throws Exception {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        context.getRegistry().bind("dataSource", dataSource);
        context.setAutowiredEnabled(false);
        context.addComponent("jms", new StandIn());
        context.getPropertiesComponent().addInitialProperty("orders.pause", "1");
        configure(context.getComponent("portal", PortalComponent.class).getConfiguration());
        if (snippet.isJava()) {
            context.addRoutes(compiler.builder(snippet));
        } else {
            PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("guarded.yaml", snippet.code()));
        }
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                QUEUES.forEach(queue -> from(queue).process(exchange -> take(queue, exchange)));
            }
        });
        context.start();
    }

    private void configure(PortalConfiguration configuration) {
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(portal.username());
        configuration.setPassword(portal.password());
        configuration.setRetryDelay(1);
    }

    private void take(String queue, Exchange exchange) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The queue is down");
        }
        lastBody = exchange.getMessage().getBody(String.class);
        lastPayload = exchange.getMessage().getHeader("PortalPayload");
        taken.add(queue + " " + exchange.getMessage().getHeader("OrderNumber"));
    }

    PortalSimulator portal() {
        return portal;
    }

    /** Sends an order, which the route must take. */
    void order(String number, String maxTotal) {
        Exception failure = failureOf(number, maxTotal);
        if (failure != null) {
            throw new AssertionError("Order " + number + " failed", failure);
        }
    }

    /** Sends an order; null where the route takes it. */
    Exception failureOf(String number, String maxTotal) {
        String hostname = number.toLowerCase(java.util.Locale.ROOT) + ".example.com";
        String items = "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\","
                + " \"domain\": \"" + hostname + "\"}]}";
        return send("jms:orders", items, Map.of("OrderNumber", number, "MaxTotal", maxTotal, "Hostname", hostname));
    }

    /** Sends an order of a product that does not exist; null where the route takes it. */
    Exception failureOfUnknownProduct(String number) {
        String items =
                "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 999999, \"cycle\": \"m\"}]}";
        return send(
                "jms:orders", items, Map.of("OrderNumber", number, "MaxTotal", "12.00", "Hostname", "x.example.com"));
    }

    /** Sends a renewal; null where the route takes it. */
    Exception renew(String number, String expires) {
        return renew(number, expires, "15.00");
    }

    /** Sends a renewal that may cost so much; null where the route takes it. */
    Exception renew(String number, String expires, String maxTotal) {
        return send(
                "jms:renewals",
                null,
                Map.of("OrderNumber", number, "DomainId", DOMAIN, "Expires", expires, "MaxTotal", maxTotal));
    }

    private Exception send(String queue, String body, Map<String, Object> headers) {
        return context.createProducerTemplate()
                .request(queue, exchange -> {
                    exchange.getMessage().setBody(body);
                    headers.forEach(exchange.getMessage()::setHeader);
                })
                .getException();
    }

    /** When the domain to be renewed expires. */
    String expires() {
        return portal.domain(DOMAIN).orElseThrow().expires().toString();
    }

    /** Lets the queues fail to take so many messages. */
    void failTaking(int messages) {
        failures.set(messages);
    }

    /** The messages that the queues have taken, as queue and number. */
    List<String> taken() {
        return taken;
    }

    /** The body of the last message that a queue has taken. */
    String lastBody() {
        return lastBody;
    }

    /** What the portal sent beside an error, as the last message that a queue has taken has it. */
    Object lastPayload() {
        return lastPayload;
    }

    /** How often a route of the portal took effect. */
    long effects(String route) {
        return portal.effectCount(route);
    }

    @Override
    public void close() {
        context.stop();
        portal.close();
    }
}
