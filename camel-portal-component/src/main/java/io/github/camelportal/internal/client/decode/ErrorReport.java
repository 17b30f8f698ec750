package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.policy.Timeout;
import io.github.camelportal.model.LogText;
import io.github.camelportal.model.SecretFields;

/** The wording of the failures of one request. All that the portal or the network wrote is redacted here. */
final class ErrorReport {

    /** Fields such as {@code id}, {@code invoice_id}, {@code order_num} and {@code ticket_number}. */
    private static final Pattern ID = Pattern.compile("(\\w+_)?(id|num|number)");

    private static final int MAX_IDS = 5;
    private static final int MAX_ID_LENGTH = 40;

    private final Operation operation;
    private final Redactor redactor;

    ErrorReport(Operation operation, Redactor redactor) {
        this.operation = operation;
        this.redactor = redactor;
    }

    /** Starts the details of a failure without a response. */
    ErrorDetails.Builder withoutResponse() {
        return ErrorDetails.builder(operation.id());
    }

    /** Starts the details of a failure without a response, from the exception that the connection threw. */
    ErrorDetails.Builder ofConnection(IOException cause) {
        String kind = cause.getClass().getSimpleName();
        return withoutResponse()
                .problem(kind + (cause.getMessage() == null ? "" : " (" + redactor.redact(cause.getMessage()) + ")"))
                .cause(redactor.redact(cause));
    }

    /** Starts the details of a failure without a complete response in time. */
    ErrorDetails.Builder ofDeadline(Timeout timeout, IOException cause) {
        return withoutResponse()
                .problem("no complete response within " + timeout.description())
                .cause(redactor.redact(cause));
    }

    /** Starts the details of a failure that a response reports. */
    ErrorDetails.Builder of(RawResponse response) {
        return ErrorDetails.builder(operation.id(), response.status(), redactor.redact(response.reason()));
    }

    /** Starts the details of a response that is not what it should be. */
    ErrorDetails.Builder of(RawResponse response, String problem) {
        return of(response).problem(SecretFields.redactText(redactor.redact(problem)));
    }

    /** Starts the details of a response that is no JSON. The exception of the parser is no cause, because it quotes the response. */
    ErrorDetails.Builder ofNonJson(RawResponse response, String problem) {
        return of(response, problem + " (" + response.mimeType() + ")").excerpt(excerpt(response));
    }

    /** Starts the details of a response of which nothing but the status matters. */
    ErrorDetails.Builder of(int status, String problem) {
        return ErrorDetails.builder(operation.id(), status, null)
                .problem(SecretFields.redactText(redactor.redact(problem)));
    }

    /** Redacts what the portal says. An object in a response about a session may be the one with the tokens. */
    List<String> errors(List<String> errors) {
        List<String> redacted = new ArrayList<>();
        for (String error : errors) {
            boolean isTokens = isSession() && error.contains("{");
            redacted.add(isTokens ? SecretFields.MASK : SecretFields.redactText(redactor.redact(error)));
        }
        for (int i = 1; i < errors.size(); i++) {
            // A name and its value, as in ["password", "…"]. A reason has blanks.
            if (isName(errors.get(i - 1)) && SecretFields.isSecret(errors.get(i - 1)) && isName(errors.get(i))) {
                redacted.set(i, SecretFields.MASK);
            }
        }
        return List.copyOf(redacted);
    }

    private static boolean isName(String error) {
        return !error.contains(" ");
    }

    /**
     * Says that a payload stands beside an error, with the ids and numbers in it, by which a person finds it in the portal.
     *
     * @param payload payload, or null if there is none
     */
    void addPayload(ErrorDetails.Builder details, Object payload, JsonNode body) {
        if (payload == null || isSession()) {
            return;
        }
        String ids = Envelope.withoutMessages(Envelope.unwrap(body)).properties().stream()
                .filter(field -> ID.matcher(field.getKey()).matches()
                        && field.getValue().isValueNode()
                        && !field.getValue().isNull())
                .filter(field -> !field.getValue().asText().isEmpty())
                .limit(MAX_IDS)
                .map(field ->
                        field.getKey() + "=" + LogText.shorten(field.getValue().asText(), MAX_ID_LENGTH))
                .collect(Collectors.joining(", "));
        details.problem(SecretFields.redactText(
                redactor.redact("a payload beside an error" + (ids.isEmpty() ? "" : " (" + ids + ")"))));
    }

    /** Returns the first characters, or null if they may hold tokens: in a response about a session that is no prose. */
    String excerpt(RawResponse response) {
        String excerpt = response.prefix().excerpt(redactor);
        boolean prose = !response.prefix().mayBeJson() && excerpt.contains(" ");
        return isSession() && !prose ? null : excerpt;
    }

    private boolean isSession() {
        return operation.effect() == OperationEffect.SESSION;
    }
}
