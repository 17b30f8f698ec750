package io.github.camelportal.internal.client.decode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import io.github.camelportal.internal.client.message.SafeFileName;
import io.github.camelportal.internal.json.PortalJson;

/** Reads the bytes of a response. Errors with HTTP 200 are short, so that they are recognized before that. */
public final class BinaryResponseReader implements ResponseReader<PortalResponse> {

    private final BodyHandler handler;

    public BinaryResponseReader(BodyHandler handler) {
        this.handler = handler;
    }

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        boolean file = operation.response().kind() == ResponseSpec.Kind.FILE;
        String name = fileName(response.header("Content-Disposition"));
        InputStream body = file ? response.body() : response.json();
        if (!operation.isSafe()) {
            PortalResponse json = JsonResponseReader.INSTANCE.read(operation, response, errors);
            String text = json.body() == null ? "" : (String) json.body();
            body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } else if (name == null) {
            // A file may be JSON or a page itself. Without a file name, either may be a failure.
            throwIfFailed(response, errors, file);
        }
        // Null for a blank header too.
        ContentType type = ContentType.parseLenient(response.header("Content-Type"));
        String length = response.header("Content-Length");
        FileMetadata metadata = new FileMetadata(
                name,
                type == null ? null : type.getMimeType(),
                length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length));
        return new PortalResponse(handler.receive(body, metadata), List.of());
    }

    private static void throwIfFailed(RawResponse response, ErrorDecoder errors, boolean file) throws IOException {
        if (response.prefix().isComplete() && response.prefix().mayBeJson()) {
            JsonNode body = json(response);
            if (body == null && !file) {
                throw errors.notJson(response, "broken JSON");
            }
            PortalOperationException failure = body == null ? null : errors.fromBody(response, body);
            if (failure != null) {
                throw failure;
            }
        }
        boolean page = response.mimeType().equals("text/html");
        boolean neither = !response.prefix().mayBeJson() && !response.prefix().isEmpty();
        if (page || (!file && neither)) {
            throw errors.notJson(response, page ? "a page" : "no JSON");
        }
    }

    private static JsonNode json(RawResponse response) {
        try {
            return PortalJson.mapper().readTree(response.prefix().json());
        } catch (IOException e) {
            // The file only starts like JSON.
            return null;
        }
    }

    /** Returns the file name of a {@code Content-Disposition} without its folder, which could leave the folder of the route. */
    private static String fileName(String disposition) {
        if (disposition == null) {
            return null;
        }
        for (HeaderElement element :
                BasicHeaderValueParser.INSTANCE.parseElements(disposition, new ParserCursor(0, disposition.length()))) {
            NameValuePair name = element.getParameterByName("filename");
            if (name != null && name.getValue() != null) {
                return SafeFileName.of(name.getValue());
            }
        }
        return disposition.startsWith("attachment") ? "file" : null;
    }
}
