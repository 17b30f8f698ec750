package io.github.camelportal.internal.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.internal.client.decode.ElementIterator;

/**
 * The end of the exchange that another exchange was copied from, directly or by further copies. A circuit breaker,
 * {@code multicast} and {@code enrich} end the unit of work of their copy before the route uses its result. A result that the
 * route reads later must therefore stay open until the outermost exchange ends.
 */
public final class OutermostExchange extends SynchronizationAdapter {

    /** Property of the outermost exchange, which its copies inherit. */
    static final String PROPERTY = "CamelPortalOutermostExchange";

    private final boolean fromTemplate;
    private final Set<Runnable> actions = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean ended;

    /**
     * Creates the end of an exchange that has just been created.
     *
     * @param fromTemplate whether no route created it, so that the caller of a template reads the result after its end
     */
    OutermostExchange(boolean fromTemplate) {
        this.fromTemplate = fromTemplate;
    }

    /** Returns the end of the outermost exchange, or null if it is not known or has come. */
    static @Nullable OutermostExchange of(Exchange exchange) {
        OutermostExchange outermost = exchange.getProperty(PROPERTY, OutermostExchange.class);
        return outermost == null || outermost.hasEnded() ? null : outermost;
    }

    /**
     * Closes an iterator when both its exchange and the outermost exchange have ended, because a wire tap outlives the exchange
     * that it was copied from. If its exchange has begun to read it, it ends with that one: a splitter would otherwise hold one
     * connection for each of its elements.
     */
    public static void closeAtEnd(Exchange exchange, ElementIterator elements) {
        OutermostExchange outermost = of(exchange);
        AtomicInteger open = new AtomicInteger(outermost == null ? 1 : 2);
        Runnable release = () -> {
            if (open.decrementAndGet() <= 0) {
                elements.close();
            }
        };
        if (outermost != null) {
            outermost.add(release);
        }
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                if (outermost != null && elements.hasBegun()) {
                    outermost.remove(release);
                    open.set(1);
                }
                release.run();
            }
        });
    }

    boolean isFromTemplate() {
        return fromTemplate;
    }

    private synchronized boolean hasEnded() {
        return ended;
    }

    /** Adds an action for the end of this exchange, which runs at once if it has ended. */
    void add(Runnable action) {
        if (!addIfOpen(action)) {
            action.run();
        }
    }

    private synchronized boolean addIfOpen(Runnable action) {
        return !ended && actions.add(action);
    }

    private synchronized void remove(Runnable action) {
        actions.remove(action);
    }

    @Override
    public void onDone(Exchange exchange) {
        end().forEach(Runnable::run);
    }

    private synchronized List<Runnable> end() {
        ended = true;
        List<Runnable> ending = List.copyOf(actions);
        actions.clear();
        return ending;
    }

    /** The text of the property, which routes may log. */
    @Override
    public String toString() {
        return ended ? "ended" : "open";
    }
}
