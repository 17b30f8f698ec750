package io.github.camelportal.internal.client.message;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An answer that is held in memory, and so must not be longer than that allows, however small it was packed. */
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

    /** The answer is longer than may be held. */
    public static final class ResponseTooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        private final long limit;

        ResponseTooLargeException(long limit) {
            super("longer than " + limit + " bytes");
            this.limit = limit;
        }

        public long limit() {
            return limit;
        }
    }
}
