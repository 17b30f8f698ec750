package io.github.camelportal.feed.ticket;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

import io.github.camelportal.model.TicketReply;

/** The end of a route that processes replies to tickets, and fails for those whose text it is told. */
public final class ReplySink implements Processor {

    private final List<Exchange> received = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Override
    public void process(Exchange exchange) {
        received.add(exchange);
        if (failing.contains(text(exchange))) {
            throw new IllegalStateException("the route cannot do this one");
        }
    }

    public void failFor(String... texts) {
        failing.addAll(List.of(texts));
    }

    public void failForNone() {
        failing.clear();
    }

    public List<Exchange> received() {
        return received;
    }

    /** The texts of the replies in the order of their coming, failed ones included. */
    public List<String> texts() {
        return received.stream().map(ReplySink::text).toList();
    }

    public long count(String text) {
        return texts().stream().filter(text::equals).count();
    }

    private static String text(Exchange exchange) {
        return exchange.getMessage().getBody(TicketReply.class).body();
    }
}
