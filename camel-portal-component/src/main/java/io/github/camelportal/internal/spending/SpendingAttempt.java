package io.github.camelportal.internal.spending;

import org.apache.camel.Exchange;

import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * An attempt to do what costs money.
 *
 * @param exchangeId id of the exchange
 * @param path       path of the operation without variables, since {@code orders/create} and {@code orders/createMultiple} both order
 * @param digest     digest of the request, which may hold secrets
 * @param part       whether the exchange is a part of a split, or a branch of a multicast
 * @param failure    failure that left the outcome unknown, or null before the attempt
 */
record SpendingAttempt(String exchangeId, String path, String digest, boolean part, Throwable failure) {

    static SpendingAttempt of(Exchange exchange, PortalRequest request) {
        boolean part = exchange.getProperty(Exchange.SPLIT_INDEX) != null
                || exchange.getProperty(Exchange.MULTICAST_INDEX) != null;
        return new SpendingAttempt(
                exchange.getExchangeId(), request.operation().literalPath(), request.digest(), part, null);
    }

    SpendingAttempt failed(Throwable cause) {
        return new SpendingAttempt(exchangeId, path, digest, part, cause);
    }

    /**
     * Returns whether this attempt repeats an earlier one. The parts of a split order different things, so that only the same
     * exchange or the same request is a repetition there.
     */
    boolean repeats(SpendingAttempt earlier) {
        return path.equals(earlier.path)
                && (exchangeId.equals(earlier.exchangeId) || digest.equals(earlier.digest) || !(part || earlier.part));
    }
}
