package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.FileMetadata;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.PortalJson;

/** Hands the bytes of an answer on. Errors that come with HTTP 200 are short, so they are seen before that. */
public final class BinaryResponseReader implements ResponseReader<PortalResponse> {

    private final BodyHandler handler;

    public BinaryResponseReader(BodyHandler handler) {
        this.handler = handler;
    }

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        boolean file = operation.response().kind() == ResponseSpec.Kind.FILE;
        String name = fileName(response.header("Content-Disposition"));
        // With a name it is a file, and may be JSON or a page itself. Without one, it may be a failure.
        if (name == null) {
            refuseFailure(operation, response, errors, file);
        }
        // Null too where there is one, but blank.
        ContentType type = ContentType.parseLenient(response.header("Content-Type"));
        String length = response.header("Content-Length");
        FileMetadata metadata = new FileMetadata(
                name,
                type == null ? null : type.getMimeType(),
                length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length));
        return new PortalResponse(handler.receive(response.body(), metadata), List.of());
    }

    private static void refuseFailure(Operation operation, RawResponse response, ErrorDecoder errors, boolean file)
            throws IOException {
        if (response.isWhole() && response.looksLikeJson()) {
            JsonNode answer = json(response);
            if (answer == null && !file) {
                throw errors.notJson(response, "broken JSON");
            }
            PortalOperationException failure = answer == null
                    ? null
                    : errors.fromBody(response, answer, operation.response().kind());
            if (failure != null) {
                throw failure;
            }
        }
        boolean page = response.mimeType().equals("text/html");
        if (page || (!file && !response.looksLikeJson() && !response.isEmpty())) {
            throw errors.notJson(response, page ? "a page" : "no JSON");
        }
    }

    private static JsonNode json(RawResponse response) {
        try {
            return PortalJson.mapper().readTree(response.prefix());
        } catch (IOException e) {
            // A file that only begins like JSON.
            return null;
        }
    }

    /** The file name of a {@code Content-Disposition}, without any folder that it claims. */
    private static String fileName(String disposition) {
        if (disposition == null) {
            return null;
        }
        for (HeaderElement element :
                BasicHeaderValueParser.INSTANCE.parseElements(disposition, new ParserCursor(0, disposition.length()))) {
            NameValuePair name = element.getParameterByName("filename");
            if (name != null && name.getValue() != null) {
                String last = name.getValue().replace('\\', '/');
                last = last.substring(last.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
                return last.isEmpty() || last.equals(".") || last.equals("..") ? "file" : last;
            }
        }
        return disposition.startsWith("attachment") ? "file" : null;
    }
}
