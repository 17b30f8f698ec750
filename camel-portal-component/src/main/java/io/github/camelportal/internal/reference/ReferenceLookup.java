package io.github.camelportal.internal.reference;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;

/** Marks the requests of an operation, and finds in the portal what a marked request has brought about. */
interface ReferenceLookup {

    /**
     * Returns the request with the mark by which its result is found.
     *
     * @throws IllegalArgumentException if the request lacks the field that has the mark
     */
    PortalRequest mark(PortalRequest request, Reference reference);

    /**
     * Returns the response to a request that was carried out, as far as the portal still tells it, or empty if the portal surely
     * did not carry it out until now.
     *
     * @param  request                  marked request
     * @throws UncertainLookupException if the portal does not tell
     * @throws PortalOperationException if it cannot be asked
     */
    Optional<ObjectNode> find(PortalRequest request, Reference reference, PortalClient client);
}
