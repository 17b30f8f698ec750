package io.github.camelportal.internal.spending;

import io.github.camelportal.internal.client.PortalClient;

/** Learns the price of a request from the portal, with operations that order nothing. */
@FunctionalInterface
interface PriceSource {

    /**
     * Returns the price of a request.
     *
     * @throws UnknownPriceException if the portal does not tell it
     */
    Price price(RequestFields request, PortalClient client);
}
