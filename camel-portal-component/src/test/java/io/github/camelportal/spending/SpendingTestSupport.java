package io.github.camelportal.spending;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.Exchange;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatedPortalTestSupport;

/** A test of operations that cost money. */
abstract class SpendingTestSupport extends SimulatedPortalTestSupport {

    static final String MAX_TOTAL = "CamelPortalMaxTotal";
    static final String ORDER = "portal:orders/create?productId=333&cycle=m&payMethod=1&domain=a.example.com";
    static final String JSON = "application/json";

    /** Sets the response to each request for a quote. */
    final void quote(String json) {
        simulator.faults().inject(Fault.response(200, JSON, json).on("POST", "/quote"));
    }

    /** Sends a message to an endpoint. */
    final Exchange send(String uri, Object body, Map<String, Object> headers) {
        return template.request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }
}
