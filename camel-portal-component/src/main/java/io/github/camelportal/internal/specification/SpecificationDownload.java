package io.github.camelportal.internal.specification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Supplier;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;

/** Downloads a document. No credentials are sent, because a document is public, and no redirect is followed. */
final class SpecificationDownload {

    private static final int BUFFER = 8192;

    private final Supplier<HttpClient> http;
    private final long maxBytes;
    private final long deadlineMillis;

    /**
     * Creates a download.
     *
     * @param maxBytes       maximum number of bytes
     * @param deadlineMillis maximum time, in milliseconds
     */
    SpecificationDownload(Supplier<HttpClient> http, long maxBytes, long deadlineMillis) {
        this.http = http;
        this.maxBytes = maxBytes;
        this.deadlineMillis = deadlineMillis;
    }

    byte[] get(SpecificationLocation location) throws IOException {
        URI uri = location.uri();
        long start = System.nanoTime();
        HttpGet request = new HttpGet(uri);
        request.setHeader("Accept", "application/json, application/yaml, */*;q=0.8");
        HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
        try (ClassicHttpResponse response = http.get().executeOpen(host, request, null)) {
            int status = response.getCode();
            if (status != HttpStatus.SC_OK) {
                boolean redirect = response.containsHeader("Location");
                throw new IOException("status " + status + " " + response.getReasonPhrase()
                        + (redirect ? ", a redirect. Set specification to the address that it leads to" : ""));
            }
            InputStream body = response.getEntity() == null
                    ? InputStream.nullInputStream()
                    : response.getEntity().getContent();
            return read(body, maxBytes, () -> (System.nanoTime() - start) / 1_000_000 > deadlineMillis);
        } catch (RuntimeException e) {
            throw new IOException("The HTTP client failed: " + e, e);
        }
    }

    /** Tells whether the time to read has ended. */
    @FunctionalInterface
    interface ReadDeadline {
        boolean isExpired();
    }

    static byte[] read(InputStream body, long maxBytes, ReadDeadline deadline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            bytes.write(buffer, 0, count);
            if (bytes.size() > maxBytes) {
                throw new IOException("longer than maxResponseSize=" + maxBytes + " bytes");
            }
            if (deadline.isExpired()) {
                throw new IOException("not complete within requestDeadline");
            }
        }
        return bytes.toByteArray();
    }
}
