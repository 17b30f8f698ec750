package io.github.camelportal.client;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Operation;
import io.github.camelportal.json.PortalJson;

/** Hands the bytes of an answer on. Errors that come with HTTP 200 are short, so they are seen before that. */
final class StreamReplies implements ReplyReader<PortalResult> {

    private final FileReceiver receiver;

    StreamReplies(FileReceiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public PortalResult read(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        boolean file = operation.answer().kind() == Answer.Kind.FILE;
        String name = fileName(reply.header("Content-Disposition"));
        // With a name it is a file, and may be JSON or a page itself. Without one, it may be a failure.
        if (name == null) {
            refuseFailure(operation, reply, failures, file);
        }
        // Null too where there is one, but blank.
        ContentType type = ContentType.parseLenient(reply.header("Content-Type"));
        String length = reply.header("Content-Length");
        FileDescription description = new FileDescription(
                name,
                type == null ? null : type.getMimeType(),
                length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length));
        return new PortalResult(receiver.receive(reply.body(), description), List.of());
    }

    private static void refuseFailure(Operation operation, Reply reply, FailureDecoder failures, boolean file)
            throws IOException {
        if (reply.isWhole() && reply.looksLikeJson()) {
            JsonNode answer = json(reply);
            if (answer == null && !file) {
                throw failures.notJson(reply, "broken JSON");
            }
            PortalOperationException failure = answer == null
                    ? null
                    : failures.ofAnswer(reply, answer, operation.answer().kind());
            if (failure != null) {
                throw failure;
            }
        }
        boolean page = reply.mimeType().equals("text/html");
        if (page || (!file && !reply.looksLikeJson() && !reply.isEmpty())) {
            throw failures.notJson(reply, page ? "a page" : "no JSON");
        }
    }

    private static JsonNode json(Reply reply) {
        try {
            return PortalJson.mapper().readTree(reply.head());
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
