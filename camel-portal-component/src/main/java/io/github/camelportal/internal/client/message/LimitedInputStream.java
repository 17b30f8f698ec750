package io.github.camelportal.internal.client.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A response body that must not exceed a number of bytes, because it is held in memory. Decompressed bytes count. */
public final class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long remaining;

    LimitedInputStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.remaining = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        remaining -= read;
        if (remaining < 0) {
            throw new ResponseTooLargeException(limit);
        }
    }

    /** Thrown when a body exceeds its limit. */
    public static final class ResponseTooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        private final long limit;

        private ResponseTooLargeException(long limit) {
            super("longer than " + limit + " bytes");
            this.limit = limit;
        }

        /** Returns the maximum number of bytes. */
        public long limit() {
            return limit;
        }
    }
}
