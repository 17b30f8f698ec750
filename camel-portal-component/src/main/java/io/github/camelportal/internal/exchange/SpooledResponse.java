package io.github.camelportal.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;

import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.util.IOHelper;
import org.jspecify.annotations.Nullable;

/** A response in a temporary file, as a stream that can be read again. Each copy has its own position. */
final class SpooledResponse extends InputStream implements StreamCache {

    private final SpoolFile file;
    private @Nullable InputStream stream;
    private long position;

    SpooledResponse(SpoolFile file) {
        this.file = file;
    }

    private InputStream stream() throws IOException {
        if (stream == null) {
            stream = IOHelper.buffered(Files.newInputStream(file.path()));
        }
        return stream;
    }

    /** Returns a stream of the same file that starts with its first byte. It does not hold the file. */
    InputStream reopened() {
        return new SpooledResponse(file);
    }

    @Override
    public int read() throws IOException {
        int read = stream().read();
        position += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = stream().read(buffer, offset, length);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int available() throws IOException {
        return stream().available();
    }

    /** Starts again with the first byte. */
    @Override
    public void reset() {
        close();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        transferTo(out);
    }

    @Override
    public StreamCache copy(Exchange exchange) {
        file.holdUntilDone(exchange, true);
        return new SpooledResponse(file);
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    @Override
    public long length() {
        return file.length();
    }

    @Override
    public long position() {
        return position;
    }

    /** Closes the file, which the next read opens again at its start. */
    @Override
    public void close() {
        IOHelper.close(stream);
        stream = null;
        position = 0;
    }
}
