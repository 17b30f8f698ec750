package io.github.camelportal.internal.spending;

import org.apache.camel.Exchange;

import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;

/** Sends the request of an exchange. */
@FunctionalInterface
public interface RequestSender {

    /** Sends a request and returns its result. */
    PortalResponse send(Exchange exchange, PortalRequest request);
}
