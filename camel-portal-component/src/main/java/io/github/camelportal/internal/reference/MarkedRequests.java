package io.github.camelportal.internal.reference;

import org.apache.camel.Exchange;

import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * Marks the requests of an endpoint with the references of their exchanges.
 *
 * @param text    evaluates references
 * @param lookup  lookup of the operation
 * @param account account of the endpoint
 */
record MarkedRequests(ReferenceText text, ReferenceLookup lookup, PortalAccount account) {

    /** @throws IllegalArgumentException if the exchange has no reference */
    Reference reference(Exchange exchange, PortalRequest request) {
        return Reference.of(request, account, text.of(exchange, request.operation()));
    }

    /** @throws IllegalArgumentException if the exchange has no reference, or the request lacks the field of the mark */
    PortalRequest marked(Exchange exchange, PortalRequest request) {
        return lookup.mark(request, reference(exchange, request));
    }
}
