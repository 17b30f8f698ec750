package io.github.camelportal.internal.consumer;

import java.util.stream.Stream;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.BrowsableEndpoint;

/**
 * A copy that a queue has refused with an exception, after it had taken over the completion of a delivery: {@code seda} with a full
 * queue. The exchange that was sent then settles the delivery, because nobody has the copy.
 */
final class RefusedCopy {

    private RefusedCopy() {}

    /** Gives the completions of the copy back to an exchange whose exception is about to be handled, if the queue has refused the copy. */
    static void takeBack(EventDelivery delivery, Exchange exchange) {
        Exchange copy = find(delivery, exchange, ExchangePropertyKey.TO_ENDPOINT);
        if (copy != null) {
            copy.getExchangeExtension().handoverCompletions(exchange);
        }
    }

    /** Returns whether the copy of an exchange that has succeeded was refused, and no step was there to handle that. */
    static boolean isHandledBy(EventDelivery delivery, Exchange exchange) {
        return find(delivery, exchange, ExchangePropertyKey.FAILURE_ENDPOINT) != null;
    }

    /** Returns the copy if the endpoint has refused it, or null. A copy that a consumer has begun to process was not refused. */
    private static Exchange find(EventDelivery delivery, Exchange exchange, ExchangePropertyKey endpointProperty) {
        Throwable caught = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        String uri = exchange.getProperty(endpointProperty, String.class);
        Exchange copy = delivery.waitingCopy();
        if (caught == null || uri == null || copy == null || !delivery.isHeldBy(copy)) {
            return null;
        }
        boolean sent = uri.equals(copy.getProperty(ExchangePropertyKey.TO_ENDPOINT, String.class));
        boolean refused = exchange.getContext().hasEndpoint(uri) instanceof BrowsableEndpoint queue
                && isThrownBy(queue, caught)
                && queue.getExchanges().stream().noneMatch(waiting -> waiting == copy);
        return sent && refused ? copy : null;
    }

    /** A later step may fail too, after a queue has discarded the copy without an exception. That is no refusal. */
    private static boolean isThrownBy(Endpoint endpoint, Throwable caught) {
        String component = endpoint.getClass().getPackageName() + ".";
        return Stream.of(caught.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(component));
    }
}
