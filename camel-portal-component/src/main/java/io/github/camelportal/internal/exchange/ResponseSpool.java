package io.github.camelportal.internal.exchange;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.apache.camel.converter.stream.InputStreamCache;
import org.apache.camel.spi.StreamCachingStrategy;
import org.apache.camel.util.IOHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives streamed responses, in memory or in temporary files. Camel spools to files only if its stream caching is told to. If it
 * is, its rules, its folder and its cipher apply, and Camel deletes the file at the end of the exchange that requested it.
 */
public final class ResponseSpool {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseSpool.class);

    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private @Nullable Cleaner cleaner;

    /**
     * Reads a response to its end.
     *
     * @param  threshold   maximum number of bytes in memory, or -1 for any number
     * @throws IOException if the connection ends, or the file cannot be written
     */
    public StreamCache receive(Exchange exchange, InputStream bytes, long threshold) throws IOException {
        return receive(exchange, bytes, threshold, file -> holdForProducer(exchange, file));
    }

    /**
     * Reads a file for an exchange that a consumer has created, and that no route has begun to process. The file is deleted when that
     * exchange ends, or the one that took it over from a queue.
     *
     * @param  threshold   maximum number of bytes in memory, or -1 for any number
     * @throws IOException if the connection ends, or the file cannot be written
     */
    public ReceivedContent receiveForConsumer(Exchange exchange, InputStream bytes, long threshold) throws IOException {
        StreamCache cache = receive(exchange, bytes, threshold, file -> file.holdUntilDone(exchange, true));
        return new ReceivedContent(cache, exchange);
    }

    private StreamCache receive(Exchange exchange, InputStream bytes, long threshold, Consumer<SpoolFile> holder)
            throws IOException {
        StreamCachingStrategy caching = exchange.getContext().getStreamCachingStrategy();
        if (caching.isSpoolEnabled()) {
            CachedOutputStream copy = new CachedOutputStream(exchange);
            try (copy) {
                IOHelper.copy(bytes, copy);
            }
            return copy.newStreamCache();
        }
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] buffer = new byte[IOHelper.DEFAULT_BUFFER_SIZE];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            start.write(buffer, 0, read);
            if (threshold >= 0 && start.size() > threshold) {
                return spool(start, bytes, holder);
            }
        }
        return new InputStreamCache(start.toByteArray());
    }

    private StreamCache spool(ByteArrayOutputStream start, InputStream bytes, Consumer<SpoolFile> holder)
            throws IOException {
        Path file = Files.createTempFile("camel-portal-", ".tmp");
        files.add(file);
        boolean complete = false;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            start.writeTo(out);
            bytes.transferTo(out);
            out.flush();
            complete = true;
        } finally {
            if (!complete) {
                delete(file);
            }
        }
        SpoolFile spooled = new SpoolFile(file, Files.size(file));
        Cleaner.Cleanable deletion = cleaner().register(spooled, () -> delete(file));
        spooled.deleteWhenReleased(deletion::clean);
        holder.accept(spooled);
        return new SpooledResponse(spooled);
    }

    /** Holds a file until its exchange ends. Without a holder, it is deleted when nothing refers to it any more. */
    private static void holdForProducer(Exchange exchange, SpoolFile spooled) {
        OutermostExchange outermost = OutermostExchange.of(exchange);
        if (outermost == null || outermost.isFromTemplate()) {
            // The caller of a template reads the response after the end of its exchange.
            spooled.hold();
        } else {
            spooled.holdUntilDone(exchange, false);
            outermost.add(spooled.hold());
        }
    }

    /** Returns the cleaner of files that no exchange and no caller holds any more. Its thread starts with the first file. */
    private synchronized Cleaner cleaner() {
        if (cleaner == null) {
            cleaner = Cleaner.create();
        }
        return cleaner;
    }

    private void delete(Path file) {
        files.remove(file);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Failed to delete the temporary file {}: {}", file, e.getMessage());
        }
    }

    /** Deletes all files. */
    public void close() {
        files.forEach(this::delete);
    }
}
