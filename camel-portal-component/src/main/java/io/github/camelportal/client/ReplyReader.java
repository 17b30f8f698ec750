package io.github.camelportal.client;

import java.io.IOException;

import io.github.camelportal.api.Operation;

/**
 * Makes a result of an answer whose status is good.
 *
 * @param <T> what it makes; where that is a {@link ListPage}, the answer stays open, and is closed with it
 */
@FunctionalInterface
interface ReplyReader<T> {

    /**
     * Reads the answer.
     *
     * @throws PortalOperationException if the answer reports a failure or cannot be understood
     * @throws IOException              if the answer breaks off
     */
    T read(Operation operation, Reply reply, FailureDecoder failures) throws IOException;
}
