package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.io.InputStream;

import io.github.camelportal.internal.client.message.FileMetadata;

/** Receives the bytes of a response while they arrive. */
@FunctionalInterface
public interface BodyHandler {

    /**
     * Reads the bytes to their end.
     *
     * @param  bytes       body, whose reading fails if the connection ends too early
     * @param  file        metadata from the headers
     * @return             body of the result
     * @throws IOException if the bytes cannot be read or stored
     */
    Object receive(InputStream bytes, FileMetadata file) throws IOException;
}
