package io.github.camelportal.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/**
 * A response of a server.
 *
 * @param breaksOff whether the connection ends behind the body before the answer does
 */
record CannedResponse(int status, Map<String, String> headers, byte[] body, boolean breaksOff) {

    /** An answer as a portal in good health gives it. */
    static CannedResponse good(byte[] body) {
        return new CannedResponse(200, Map.of("Content-Type", "application/json"), body, false);
    }

    ClassicHttpResponse response() {
        ClassicHttpResponse response = new BasicClassicHttpResponse(status);
        headers.forEach(response::setHeader);
        InputStream bytes = new ByteArrayInputStream(body);
        InputStream content = breaksOff ? new SequenceInputStream(bytes, new BrokenOff()) : bytes;
        response.setEntity(new InputStreamEntity(content, breaksOff ? -1 : body.length, null));
        return response;
    }

    /** So that a failed try can be repeated; a long body is cut. */
    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return status + " " + headers + (breaksOff ? " broken off " : " ") + body.length + " bytes: "
                + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
    }

    private static final class BrokenOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new ConnectionClosedException("the connection ended");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
