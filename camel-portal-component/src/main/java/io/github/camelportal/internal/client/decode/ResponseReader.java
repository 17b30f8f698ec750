package io.github.camelportal.internal.client.decode;

import java.io.IOException;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.RawResponse;

/**
 * Reads a response with a success status into a result.
 *
 * @param <T> type of the result
 */
public interface ResponseReader<T> {

    /**
     * Reads the response.
     *
     * @throws PortalOperationException if the response reports a failure or cannot be understood
     * @throws IOException              if the connection ends too early
     */
    T read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException;

    /** Whether the result reads from the response later, so that the response stays open until the result is closed. */
    default boolean streams() {
        return false;
    }
}
