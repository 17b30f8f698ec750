package io.github.camelportal.internal.client.decode;

import java.io.IOException;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.RawResponse;

/**
 * Makes a result of an answer whose status is good.
 *
 * @param <T> what it makes; where that is a {@link ListPage}, the answer stays open, and is closed with it
 */
@FunctionalInterface
public interface ResponseReader<T> {

    /**
     * Reads the answer.
     *
     * @throws PortalOperationException if the answer reports a failure or cannot be understood
     * @throws IOException              if the answer breaks off
     */
    T read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException;
}
