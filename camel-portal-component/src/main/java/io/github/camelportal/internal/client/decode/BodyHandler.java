package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.io.InputStream;

import io.github.camelportal.internal.client.message.FileMetadata;

/** Takes the bytes of an answer as they come. */
@FunctionalInterface
public interface BodyHandler {

    /**
     * Takes them.
     *
     * @param  bytes       ends with an exception where the connection ends too early
     * @param  file        what the portal says of them
     * @return             what becomes the result
     * @throws IOException if the bytes break off or cannot be kept
     */
    Object receive(InputStream bytes, FileMetadata file) throws IOException;
}
