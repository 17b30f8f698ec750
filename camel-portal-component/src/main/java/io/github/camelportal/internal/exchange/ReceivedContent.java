package io.github.camelportal.internal.exchange;

import java.io.IOException;
import java.io.InputStream;

import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/** The bytes of a file that was received as a whole, in memory, or on disk if it is large. It can be read many times, also at once. */
public final class ReceivedContent {

    private final StreamCache cache;
    private final Exchange exchange;

    ReceivedContent(StreamCache cache, Exchange exchange) {
        this.cache = cache;
        this.exchange = exchange;
    }

    /**
     * Returns a stream that starts with the first byte.
     *
     * @throws IOException if the file was deleted, because the exchange has ended
     */
    public InputStream open() throws IOException {
        return cache instanceof SpooledResponse spooled ? spooled.reopened() : (InputStream) cache.copy(exchange);
    }

    /** Returns the number of bytes. */
    public long length() {
        return cache.length();
    }
}
