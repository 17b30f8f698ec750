package io.github.camelportal.internal.exchange;

import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.ExchangeHelper;
import org.jspecify.annotations.Nullable;

/** The route that an exchange runs in. */
public final class OriginRoute {

    private OriginRoute() {}

    /** Returns the route of an exchange, or null. An exchange of an enricher has only the id of the route it came from. */
    public static @Nullable Route of(Exchange exchange) {
        Route current = ExchangeHelper.getRoute(exchange);
        return current == null && exchange.getFromRouteId() != null
                ? exchange.getContext().getRoute(exchange.getFromRouteId())
                : current;
    }
}
