package io.github.camelportal.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.pool.PoolStats;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.CreatedContact;
import io.github.camelportal.options.AuthMethod;

/** Many routes at once, in this JVM, against a portal with random faults. Each route of those that call has a thread of its own. */
final class Soak implements AutoCloseable {

    static final int CALLING_ROUTES = 190;
    static final int FEEDS = 10;

    private static final int CONNECTIONS = 50;
    private static final int SAMPLES = 17;

    private final SoakPortal portal = new SoakPortal();
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
    private final SoakSamples samples = new SoakSamples();
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final List<Work> works;
    private final CountDownLatch clock = new CountDownLatch(1);
    private volatile boolean ends;

    Soak(long seed) throws Exception {
        pool.setMaxTotal(CONNECTIONS);
        pool.setDefaultMaxPerRoute(CONNECTIONS);
        configure();
        context.start();
        works = Work.of(contact(), portal.ticket(), portal.attachment());
        works.forEach(work -> tallies.put(work, new Tally()));
        context.addRoutes(routes());
        portal.begin(seed);
    }

    private void configure() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(portal.username());
        configuration.setPassword(SoakPortal.PASSWORD);
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
                from("portal:notifications/new?delay=100ms&initialDelay=0")
                        .process(exchange -> received.merge(
                                exchange.getMessage().getHeader("CamelPortalNotificationId", String.class),
                                1,
                                Integer::sum));
                for (int i = 1; i < FEEDS; i++) {
                    String list = List.of("tickets/list", "invoices/list", "domains/list")
                            .get(i % 3);
                    from("portal:" + list + "?delay=200ms&emit=all&feedId=feed" + i)
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
            callers.execute(() -> {
                for (int number = 0; !ends; number++) {
                    call(template, route, number);
                }
            });
        }
        for (int i = 0; i < SAMPLES; i++) {
            clock.await(duration.toMillis() / SAMPLES, TimeUnit.MILLISECONDS);
            samples.take();
        }
        ends = true;
        callers.shutdown();
        if (!callers.awaitTermination(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a route hangs");
        }
        portal.end();
    }

    private void call(ProducerTemplate template, int route, int number) {
        Work work = work(route);
        Exchange exchange = template.send(
                "direct:route" + route, each -> each.getMessage().setBody(work.body(route + "-" + number)));
        tallies.get(work).count(exchange.getException(), route, number);
    }

    Map<Work, Tally> tallies() {
        return tallies;
    }

    SoakPortal portal() {
        return portal;
    }

    SoakSamples samples() {
        return samples;
    }

    PoolStats connections() {
        return pool.getTotalStats();
    }

    /** The notifications that were raised and not delivered yet. */
    Set<String> awaited() {
        Set<String> awaited = new TreeSet<>(portal.raised());
        awaited.removeAll(received.keySet());
        return awaited;
    }

    /** How often the feed delivered each notification. */
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
        portal.close();
    }
}
