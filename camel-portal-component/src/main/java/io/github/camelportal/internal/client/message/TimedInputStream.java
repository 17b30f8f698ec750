package io.github.camelportal.internal.client.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.github.camelportal.internal.client.policy.StreamReadTimeout;

/** A response body whose reads count towards a {@link StreamReadTimeout}. */
final class TimedInputStream extends FilterInputStream {

    private StreamReadTimeout timeout;

    TimedInputStream(InputStream body) {
        super(body);
    }

    /** Counts the time of the reads that follow. */
    void readWithin(StreamReadTimeout limit) {
        timeout = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (timeout == null) {
            return super.read(buffer, offset, length);
        }
        timeout.beforeRead();
        try {
            return super.read(buffer, offset, length);
        } finally {
            timeout.afterRead();
        }
    }
}
