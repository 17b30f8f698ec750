package io.github.camelportal.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.ScheduledPollConsumer;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;

/** A route that consumes from a feed, and polls when the test says so: a poll ends before the test goes on. */
public final class PolledRoute implements AutoCloseable {

    private static final int MAX_POLLS = 200;

    private final DefaultCamelContext context;
    private final String id;
    private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private Consumer<Exchange> hook = exchange -> {};

    /** A route in this context, which is started. */
    public PolledRoute(DefaultCamelContext context, String uri) {
        this(context, uri, route -> route);
    }

    /** A route with more steps than the one that receives. */
    public PolledRoute(
            DefaultCamelContext context, String uri, Function<ProcessorDefinition<?>, ProcessorDefinition<?>> steps) {
        this.context = context;
        this.id = "feed" + context.getRoutesSize();
        context.getRegistry().bind("problemsOf" + id, (ExceptionHandler) new Problems(problems));
        String join = uri.contains("?") ? "&" : "?";
        String handler = uri.contains("bridgeErrorHandler") ? "" : "&exceptionHandler=#problemsOf" + id;
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    ProcessorDefinition<?> unused = steps.apply(from(uri + join + "startScheduler=false" + handler)
                            .routeId(id)
                            .process(exchange -> receive(exchange)));
                }
            });
            context.start();
        } catch (Exception e) {
            context.stop();
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    /** A route in a context of its own. */
    public static PolledRoute of(InvoiceListServer portal, String uri) {
        return new PolledRoute(context(portal.baseUrl()), uri);
    }

    /** The same with {@code stateRepository=#state} for this one. */
    public static PolledRoute of(InvoiceListServer portal, String uri, StateRepository<String, String> state) {
        DefaultCamelContext context = context(portal.baseUrl());
        context.getRegistry().bind("state", state);
        return new PolledRoute(context, uri + (uri.contains("?") ? "&" : "?") + "stateRepository=#state");
    }

    public static DefaultCamelContext context(String baseUrl) {
        DefaultCamelContext context = new DefaultCamelContext();
        connect(context.getComponent("portal", PortalComponent.class).getConfiguration(), baseUrl);
        context.getShutdownStrategy().setTimeout(20);
        return context;
    }

    /** Sets the address and any credentials, and no retries, since requests are counted. */
    public static void connect(PortalConfiguration configuration, String baseUrl) {
        configuration.setBaseUrl(baseUrl);
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
    }

    private void receive(Exchange exchange) {
        exchanges.add(exchange);
        String key = exchange.getMessage().getHeader("CamelPortalKey", String.class);
        received.add(key + " " + exchange.getMessage().getHeader("CamelPortalChange"));
        hook.accept(exchange);
        if (key != null && failing.contains(key)) {
            throw new IllegalStateException("the route cannot do " + key);
        }
    }

    /** Polls once, and tells what came of it: key and change of each exchange. */
    public List<String> poll() {
        int before = received.size();
        consumer().run();
        List<String> all = received();
        return all.subList(before, all.size());
    }

    /**
     * Lets the consumer of any route poll, as its scheduler would. Returns when the polls have ended.
     *
     * @param routeId id of a route whose endpoint has {@code startScheduler=false}
     */
    public static void poll(CamelContext context, String routeId, int times) {
        ScheduledPollConsumer consumer =
                (ScheduledPollConsumer) context.getRoute(routeId).getConsumer();
        for (int poll = 0; poll < times; poll++) {
            consumer.run();
        }
    }

    /** Lets the consumer of any route poll until a condition holds. */
    public static void pollUntil(CamelContext context, String routeId, BooleanSupplier condition) {
        for (int poll = 0; !condition.getAsBoolean(); poll++) {
            if (poll == MAX_POLLS) {
                throw new AssertionError("The condition does not hold after " + MAX_POLLS + " polls");
            }
            poll(context, routeId, 1);
        }
    }

    public ScheduledPollConsumer consumer() {
        return (ScheduledPollConsumer) context.getRoute(id).getConsumer();
    }

    public CamelContext context() {
        return context;
    }

    /** Key and change of each exchange so far. */
    public List<String> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** The exchanges so far. */
    public List<Exchange> exchanges() {
        synchronized (exchanges) {
            return List.copyOf(exchanges);
        }
    }

    /** Returns the exceptions that the consumer's exception handler got so far. */
    public List<Throwable> problems() {
        return problems;
    }

    /** Exchanges of these elements fail from now on, and no others. */
    public PolledRoute failing(String... keys) {
        failing.clear();
        failing.addAll(List.of(keys));
        return this;
    }

    /** Is told of each exchange before it ends. */
    public PolledRoute onReceive(Consumer<Exchange> action) {
        hook = action;
        return this;
    }

    /** Waits as a slow route does. */
    public static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() throws Exception {
        context.getRouteController().stopRoute(id);
    }

    public void suspend() throws Exception {
        context.getRouteController().suspendRoute(id);
    }

    public void resume() throws Exception {
        context.getRouteController().resumeRoute(id);
    }

    public void start() throws Exception {
        context.getRouteController().startRoute(id);
    }

    @Override
    public void close() {
        context.stop();
    }

    private record Problems(List<Throwable> all) implements ExceptionHandler {
        @Override
        public void handleException(Throwable exception) {
            all.add(exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            all.add(exception);
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            all.add(exception);
        }
    }
}
