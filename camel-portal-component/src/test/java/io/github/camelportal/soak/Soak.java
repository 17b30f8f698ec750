package io.github.camelportal.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.pool.PoolStats;

import io.github.camelportal.AuthMethod;
import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.CreatedContact;
import io.github.camelportal.simulator.PortalSimulator;

/** Many routes at once against a portal with random faults. Each route of those that call has a thread of its own. */
final class Soak implements AutoCloseable {

    static final int CALLING_ROUTES = 190;
    static final int FEEDS = 10;

    private static final double FAULTS = 0.05;
    private static final int CONNECTIONS = 50;
    private static final int KEPT_TICKETS = 50;
    private static final int TICK_MILLIS = 100;

    private final PortalSimulator simulator = PortalSimulator.start();
    private final PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(pool)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .build();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final Map<Work, Tally> tallies = new LinkedHashMap<>();
    private final Samples samples = new Samples();
    private final Queue<String> raised = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final List<Work> works;
    private final CountDownLatch clock = new CountDownLatch(1);
    private volatile boolean ends;

    Soak(long seed) throws Exception {
        pool.setMaxTotal(CONNECTIONS);
        pool.setDefaultMaxPerRoute(CONNECTIONS);
        String ticket = simulator.staff().openTicket(1, "S", "B");
        byte[] file = "a log ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        String attachment = simulator.staff().reply(ticket, "See the file", "a.log", "text/plain", file);
        configure();
        context.start();
        works = Work.of(contact(), ticket, attachment);
        works.forEach(work -> tallies.put(work, new Tally()));
        context.addRoutes(routes());
        simulator.faults().random(seed, FAULTS);
    }

    private void configure() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setUsername(simulator.username());
        configuration.setPassword(simulator.password());
        configuration.setAuthMethod(AuthMethod.token);
        configuration.setHttpClient(http);
        configuration.setRetryDelay(50);
        context.getShutdownStrategy().setTimeout(20);
    }

    private String contact() {
        Map<String, Object> contact = Map.of("email", "soak@example.com", "firstname", "So", "lastname", "Ak");
        return context.createProducerTemplate()
                .requestBody("portal:contacts/create", contact, CreatedContact.class)
                .contactId();
    }

    private RouteBuilder routes() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                for (int i = 0; i < CALLING_ROUTES; i++) {
                    from("direct:route" + i).to(work(i).uri()).process(Work::use);
                }
                from("portal:notifications/new?delay=100&initialDelay=0")
                        .process(exchange -> received.merge(
                                exchange.getMessage().getHeader("CamelPortalNotificationId", String.class),
                                1,
                                Integer::sum));
                for (int i = 1; i < FEEDS; i++) {
                    String list = List.of("tickets/list", "invoices/list", "domains/list")
                            .get(i % 3);
                    from("portal:" + list + "?delay=200&emit=all&feedId=feed" + i)
                            .process(exchange -> {});
                }
            }
        };
    }

    private Work work(int route) {
        return works.get(route % works.size());
    }

    /** Lets all routes run for so long, and then until each has ended what it was doing. */
    void run(Duration duration) throws Exception {
        ProducerTemplate template = context.createProducerTemplate();
        for (int i = 0; i < CALLING_ROUTES; i++) {
            int route = i;
            callers.submit(() -> {
                while (!ends) {
                    tallies.get(work(route))
                            .count(template.send("direct:route" + route, exchange -> exchange.getMessage()
                                            .setBody(work(route).body()))
                                    .getException());
                }
            });
        }
        long begin = System.nanoTime();
        long sampled = begin;
        while (System.nanoTime() - begin < duration.toNanos()) {
            staffWorks();
            if (System.nanoTime() - sampled > duration.toNanos() / 17) {
                samples.take();
                sampled = System.nanoTime();
            }
            clock.await(TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
        ends = true;
        callers.shutdown();
        if (!callers.awaitTermination(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a route hangs");
        }
        simulator.faults().clear();
    }

    /** Someone must raise what a feed gives out, and clear away what clients open. */
    private void staffWorks() {
        raised.add(simulator.staff().raiseNotification("S", "B", "ticket", "1"));
        simulator.tickets().stream()
                .skip(1)
                .limit(Math.max(0, simulator.tickets().size() - KEPT_TICKETS))
                .forEach(ticket -> simulator.staff().deleteTicket(ticket.number()));
    }

    Map<Work, Tally> tallies() {
        return tallies;
    }

    /** How often the portal carried this out. */
    long effects(String route) {
        return simulator.effectCount(route);
    }

    long faults() {
        return simulator.faults().injectedCount();
    }

    Samples samples() {
        return samples;
    }

    PoolStats connections() {
        return pool.getTotalStats();
    }

    /** The notifications that were raised. */
    List<String> raised() {
        return new ArrayList<>(raised);
    }

    /** How often the feed gave out each notification. */
    Map<String, Integer> received() {
        return received;
    }

    /** Ends the routes; the connections stay to be looked at. */
    void stop() {
        context.stop();
    }

    @Override
    public void close() throws IOException {
        context.stop();
        http.close();
        simulator.close();
    }
}
