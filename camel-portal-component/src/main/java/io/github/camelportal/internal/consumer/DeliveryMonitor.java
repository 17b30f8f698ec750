package io.github.camelportal.internal.consumer;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.BrowsableEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.policy.Ticker;

/**
 * Finds deliveries that nobody will settle, because a queue has discarded the copy of the exchange that was to do it. Camel tells
 * nobody of that: not {@code discardWhenFull} of {@code seda}, and not {@code purgeWhenStopping}.
 *
 * <p>A delivery is lost in two cases. 1) At two polls, a second apart at least, its copy is neither being processed nor in the queue
 * of the endpoint that it was sent to. 2) The copy has been garbage collected, whatever step had it.
 */
final class DeliveryMonitor {

    /** Time in which a step that has taken a copy from a queue surely begins to process it. */
    static final Duration TIME_TO_BEGIN = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryMonitor.class);

    private final Ticker ticker;
    private final Set<EventDelivery> unsettled = ConcurrentHashMap.newKeySet();
    private Map<EventDelivery, Long> strayedAt = new HashMap<>();

    DeliveryMonitor(Ticker ticker) {
        this.ticker = ticker;
    }

    void add(EventDelivery delivery) {
        unsettled.add(delivery);
    }

    void remove(EventDelivery delivery) {
        unsettled.remove(delivery);
    }

    /** Rolls lost deliveries back, so that the poll that starts delivers their events again. */
    synchronized void rollbackLost() {
        Map<String, Set<Exchange>> queues = new HashMap<>();
        Map<EventDelivery, Long> strays = new HashMap<>();
        for (EventDelivery delivery : unsettled) {
            Exchange stray = delivery.isAbandoned() ? null : stray(delivery, queues);
            Long since = stray == null ? null : strayedAt.getOrDefault(delivery, ticker.nanoTime());
            if (delivery.isAbandoned() || (since != null && isLost(delivery, stray, since))) {
                LOG.warn("Delivering again, because a queue has discarded the exchange: {}", delivery.name());
                delivery.rollback();
            } else if (since != null) {
                strays.put(delivery, since);
            }
        }
        strayedAt = strays;
    }

    /** Returns a copy that is neither being processed nor in its queue, or null. */
    private static Exchange stray(EventDelivery delivery, Map<String, Set<Exchange>> queues) {
        Exchange copy = delivery.waitingCopy();
        String uri = copy == null ? null : copy.getProperty(ExchangePropertyKey.TO_ENDPOINT, String.class);
        if (uri == null || !(copy.getContext().hasEndpoint(uri) instanceof BrowsableEndpoint endpoint)) {
            return null;
        }
        return queues.computeIfAbsent(uri, any -> queue(endpoint)).contains(copy) ? null : copy;
    }

    private static Set<Exchange> queue(BrowsableEndpoint endpoint) {
        Set<Exchange> queue = Collections.newSetFromMap(new IdentityHashMap<>());
        queue.addAll(endpoint.getExchanges());
        return queue;
    }

    private boolean isLost(EventDelivery delivery, Exchange stray, long since) {
        return ticker.nanoTime() - since >= TIME_TO_BEGIN.toNanos() && delivery.isHeldBy(stray);
    }
}
