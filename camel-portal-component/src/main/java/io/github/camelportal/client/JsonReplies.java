package io.github.camelportal.client;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.json.PortalJson;

/** Gives the portal's JSON as text, as the portal wrote it. */
final class JsonReplies implements ReplyReader<PortalResult> {

    @Override
    public PortalResult read(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        if (reply.isEmpty()) {
            return new PortalResult(null, List.of());
        }
        byte[] body = reply.body().readAllBytes();
        JsonNode answer = parse(reply, body, failures);
        PortalOperationException failure =
                failures.ofAnswer(reply, answer, operation.answer().kind());
        if (failure != null) {
            throw failure;
        }
        return new PortalResult(new String(body, StandardCharsets.UTF_8), Envelope.info(answer));
    }

    private static JsonNode parse(Reply reply, byte[] body, FailureDecoder failures) throws IOException {
        if (!reply.looksLikeJson()) {
            throw failures.notJson(reply, "no JSON");
        }
        try {
            return PortalJson.mapper().readTree(body);
        } catch (JsonProcessingException | CharConversionException e) {
            throw failures.notJson(reply, "broken JSON");
        }
    }
}
