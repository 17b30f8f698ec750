package io.github.camelportal.feed.bulk;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.spi.StateRepository;
import org.junit.jupiter.api.AfterEach;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

/** A test of a feed with {@code chunkSize}. */
abstract class ChunkedFeedTestSupport {

    static final String LIST = "portal:invoices/list?feedId=f&chunkSize=2";

    final InvoiceListServer portal = new InvoiceListServer();
    final BatchStateRepository state = new BatchStateRepository();
    PolledRoute route;

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    void consume(String uri) {
        consume(uri, state);
    }

    void consume(String uri, StateRepository<String, String> repository) {
        if (route != null) {
            route.close();
        }
        route = PolledRoute.of(portal, uri, repository);
    }

    /** Polls, and returns the ids or keys of each exchange. */
    List<List<String>> poll() {
        int before = route.exchanges().size();
        route.poll();
        return route.exchanges().stream()
                .skip(before)
                .map(exchange -> ids(exchange))
                .toList();
    }

    static List<String> ids(Exchange exchange) {
        List<?> body = exchange.getMessage().getBody(List.class);
        return body.stream()
                .map(each -> each instanceof Invoice invoice ? invoice.id() : each.toString())
                .toList();
    }

    void failChunkWith(String id) {
        route.onReceive(exchange -> {
            if (ids(exchange).contains(id)) {
                throw new IllegalStateException("the route cannot do " + id);
            }
        });
    }

    void lists(int count) {
        portal.lists(IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toArray(String[]::new));
    }
}
