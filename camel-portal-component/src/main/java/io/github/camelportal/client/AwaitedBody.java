package io.github.camelportal.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an answer, and what knows how long they may be waited for. */
final class AwaitedBody extends FilterInputStream {

    private Patience patience;

    AwaitedBody(InputStream body) {
        super(body);
    }

    /** Counts the time of reading from now on. */
    void within(Patience limit) {
        patience = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (patience == null) {
            return super.read(buffer, offset, length);
        }
        patience.begin();
        try {
            return super.read(buffer, offset, length);
        } finally {
            patience.end();
        }
    }
}
