package io.github.camelportal.client;

import java.io.IOException;

import io.github.camelportal.api.Operation;

/** Makes a result of an answer whose status is good. */
@FunctionalInterface
interface ReplyReader {

    /**
     * Reads the answer.
     *
     * @throws PortalOperationException if the answer reports a failure or cannot be understood
     * @throws IOException              if the answer breaks off
     */
    PortalResult read(Operation operation, Reply reply, FailureDecoder failures) throws IOException;
}
