package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.internal.client.message.ConnectionErrors;
import io.github.camelportal.internal.client.message.LimitedInputStream.ResponseTooLargeException;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.message.RetryAfterHeader;
import io.github.camelportal.internal.client.policy.Timeout;
import io.github.camelportal.internal.json.MappingErrors;
import io.github.camelportal.internal.json.PortalJson;

/**
 * Decodes the failures of one request into exceptions. A portal reports a failure with an error status or with HTTP 200, as JSON
 * of several shapes, and a proxy before it responds with a page and any status. What the portal says takes precedence over the
 * status.
 */
public final class ErrorDecoder {

    private final Operation operation;
    private final ErrorReport report;
    private final boolean acceptUnconfirmed;
    private final Timeout timeout;

    /**
     * Creates the decoder of a request whose success needs evidence if the operation is not safe.
     *
     * @param redactor redactor of the secrets of the request
     */
    public ErrorDecoder(Operation operation, Redactor redactor) {
        this(operation, redactor, false);
    }

    /**
     * Creates the decoder of a request.
     *
     * @param redactor          redactor of the secrets of the request
     * @param acceptUnconfirmed whether a response without evidence of success is no failure
     */
    public ErrorDecoder(Operation operation, Redactor redactor, boolean acceptUnconfirmed) {
        this(operation, new ErrorReport(operation, redactor), acceptUnconfirmed, null);
    }

    private ErrorDecoder(Operation operation, ErrorReport report, boolean acceptUnconfirmed, Timeout timeout) {
        this.operation = operation;
        this.report = report;
        this.acceptUnconfirmed = acceptUnconfirmed;
        this.timeout = timeout;
    }

    /** Returns a decoder that names the given limit when the response was too slow. */
    public ErrorDecoder within(Timeout limit) {
        return new ErrorDecoder(operation, report, acceptUnconfirmed, limit);
    }

    /** Decodes a failure that the status or the first bytes show. Returns null if there is none. */
    public PortalOperationException fromStatus(RawResponse response) {
        if (response.isUnchanged()) {
            return outcomeUnknown(
                    report.of(response, "not modified, although the request was not conditional"), ErrorHints.CACHE);
        }
        if (response.isRedirect()) {
            String location = response.header("Location");
            ErrorDetails.Builder details = report.of(
                    response, location == null ? "a redirect without a Location" : "a redirect to " + location);
            // Something that redirects may have passed the request on before.
            return operation.isSafe()
                    ? new PortalOperationException(
                            details.hint(ErrorHints.REDIRECT).build())
                    : outcomeUnknown(details, ErrorHints.REDIRECT);
        }
        if (!response.isSuccess()) {
            return fromErrorStatus(response);
        }
        boolean acceptsNothing = acceptUnconfirmed && !operation.isSafe();
        if (response.prefix().isEmpty() && response.status() != HttpStatus.SC_NO_CONTENT && !acceptsNothing) {
            return outcomeUnknown(
                    report.of(response, "an empty response").retryability(Retryability.IF_SAFE),
                    ErrorHints.EMPTY_RESPONSE);
        }
        return null;
    }

    private PortalOperationException fromErrorStatus(RawResponse response) {
        JsonNode body = json(response);
        if (body == null) {
            return fromErrors(response, MissingNode.getInstance(), List.of(), report.ofNonJson(response, "no JSON"));
        }
        List<String> errors = ErrorExtractor.extract(body, true);
        ErrorDetails.Builder details = report.of(response);
        if (errors.isEmpty()) {
            // The portal may say it in a way of its own.
            details.excerpt(report.excerpt(response));
        }
        return fromErrors(response, body, errors, details);
    }

    private static JsonNode json(RawResponse response) {
        if (!response.prefix().isComplete() || !response.prefix().mayBeJson()) {
            return null;
        }
        try {
            return PortalJson.mapper().readTree(response.prefix().json());
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Decodes a failure that a response with a success status reports, or the lack of evidence of the success of a write. Returns
     * null if there is neither.
     *
     * @param body tree of the response, which is missing if it is empty
     */
    PortalOperationException fromBody(RawResponse response, JsonNode body) {
        boolean statusTells = !operation.isSafe() || operation.response().kind() == ResponseSpec.Kind.ACKNOWLEDGEMENT;
        List<String> errors = ErrorExtractor.extract(body, statusTells);
        if (!errors.isEmpty()) {
            return fromErrors(response, body, errors, report.of(response));
        }
        boolean isProven = operation.isSafe() || acceptUnconfirmed || Evidence.confirms(operation, body);
        return isProven ? null : unconfirmed(response, body);
    }

    /**
     * Throws the failure of a response with a success status, if there is one.
     *
     * @param body tree of the response, which is missing if it is empty
     */
    void throwIfFailed(RawResponse response, JsonNode body) {
        PortalOperationException failure = fromBody(response, body);
        if (failure != null) {
            throw failure;
        }
    }

    private PortalOperationException unconfirmed(RawResponse response, JsonNode body) {
        String problem = body.isValueNode()
                ? "a plain value stands where evidence of success belongs"
                : "a response without evidence of success";
        return outcomeUnknown(
                report.of(response, problem).excerpt(report.excerpt(response)),
                ErrorHints.unconfirmed(operation, body),
                PayloadReader.readBesideError(body, operation.response()));
    }

    private PortalOperationException fromErrors(
            RawResponse response, JsonNode body, List<String> errors, ErrorDetails.Builder details) {
        details.errors(report.errors(errors));
        ErrorCodes codes = new ErrorCodes(errors, operation.isSafe());
        if (!operation.isSafe() && !Evidence.isRefusal(operation, response, body, codes)) {
            Object payload = PayloadReader.readBesideError(body, operation.response());
            String hint = payload == null ? ErrorHints.hint(operation, response, codes) : ErrorHints.PARTLY_DONE;
            report.addPayload(details.retryAfter(RetryAfterHeader.parse(response)), payload, body);
            return outcomeUnknown(details, hint, payload);
        }
        // Beside other fields, a code may be about a part of a write only.
        boolean whole = operation.isSafe() || PayloadCheck.hasOnlyMessages(body);
        if (whole && codes.isWrongCredentials()) {
            return new PortalAuthenticationException(
                    details.hint(ErrorHints.WRONG_CREDENTIALS).build());
        }
        if (response.status() == HttpStatus.SC_UNAUTHORIZED || (whole && codes.isRefusedToken())) {
            return new PortalAuthenticationException(
                    details.hint(ErrorHints.REFUSED_CREDENTIALS).build());
        }
        if (response.status() == HttpStatus.SC_TOO_MANY_REQUESTS || (whole && codes.isRateLimit())) {
            return new PortalRateLimitException(details.retryAfter(RetryAfterHeader.parse(response))
                    .retryability(Retryability.ALWAYS)
                    .hint(ErrorHints.RATE_LIMIT)
                    .build());
        }
        details.hint(ErrorHints.hint(operation, response, codes));
        // A server ends an idle connection with 408, which is read as the response to the next request.
        boolean passing = response.status() == HttpStatus.SC_REQUEST_TIMEOUT
                || (response.status() >= HttpStatus.SC_INTERNAL_SERVER_ERROR
                        && response.status() != HttpStatus.SC_NOT_IMPLEMENTED);
        return passing ? fromPassingFailure(response, details) : new PortalOperationException(details.build());
    }

    private PortalOperationException fromPassingFailure(RawResponse response, ErrorDetails.Builder details) {
        details.retryability(Retryability.IF_SAFE);
        boolean asksToBackOff =
                response.status() == HttpStatus.SC_SERVICE_UNAVAILABLE && response.header("Retry-After") != null;
        return asksToBackOff
                ? new PortalRateLimitException(
                        details.retryAfter(RetryAfterHeader.parse(response)).build())
                : new PortalOperationException(details.build());
    }

    /** Decodes a response that is no JSON although it should be. */
    PortalOperationException notJson(RawResponse response, String problem) {
        return outcomeUnknown(report.ofNonJson(response, problem), ErrorHints.NOT_THE_PORTAL);
    }

    /** Decodes a mapping error of a response that reports no failure. */
    PortalOperationException mappingError(RawResponse response, String problem) {
        return outcomeUnknown(report.of(response, problem), ErrorHints.USE_JSON);
    }

    /** Decodes a response to a read that reports no failure and lacks a field, or its payload if that has no name. */
    PortalOperationException absent(RawResponse response, String field) {
        return outcomeUnknown(
                report.of(response, "a response without " + (field == null || field.isEmpty() ? "its payload" : field))
                        .excerpt(report.excerpt(response)),
                ErrorHints.ABSENT);
    }

    /** Decodes a mapping error of one element of a list. */
    public PortalOperationException mappingError(JsonProcessingException e) {
        String problem =
                e instanceof JsonMappingException mapping ? MappingErrors.describe(mapping) : "an element is no JSON";
        return new PortalUnreadableResponseException(report.of(HttpStatus.SC_OK, problem)
                .hint(ErrorHints.SKIPPED_ELEMENT)
                .build());
    }

    /** Decodes the end of a connection in the middle of a response. */
    PortalOperationException unreachable(IOException cause) {
        return unreachable(cause, false);
    }

    /**
     * Decodes the failure of a connection.
     *
     * @param unsent whether no byte of the request was sent
     */
    public PortalOperationException unreachable(IOException cause, boolean unsent) {
        boolean unprocessed = unsent || ConnectionErrors.isBeforeSend(cause);
        if (cause instanceof ResponseTooLargeException tooLarge) {
            return outcomeUnknown(
                    report.of(
                            HttpStatus.SC_OK, "a response longer than maxResponseSize=" + tooLarge.limit() + " bytes"),
                    ErrorHints.RAISE_RESPONSE_SIZE);
        }
        if (timeout != null && timeout.isExpired()) {
            return lost(report.ofDeadline(timeout, cause), unprocessed, ErrorHints.raise(timeout.option()));
        }
        if (unprocessed) {
            return new PortalUnreachableException(report.ofConnection(cause)
                    .retryability(Retryability.ALWAYS)
                    .hint(ErrorHints.CHECK_CONNECTION + (operation.isSafe() ? "" : " " + ErrorHints.NOT_SENT))
                    .build());
        }
        return lost(report.ofConnection(cause).retryability(Retryability.IF_SAFE), false, ErrorHints.CHECK_CONNECTION);
    }

    /** Returns the failure of a request whose response did not arrive. */
    private PortalOperationException lost(ErrorDetails.Builder details, boolean unprocessed, String hint) {
        return operation.isSafe() || unprocessed
                ? new PortalUnreachableException(details.hint(hint).build())
                : outcomeUnknown(details, hint);
    }

    /** Returns the failure of a request that the component did not send. */
    public PortalOperationException notSent(String problem, String hint) {
        return new PortalUnreachableException(report.withoutResponse()
                .problem(problem)
                .hint(ErrorHints.NOT_SENT + " " + hint)
                .build());
    }

    private PortalOperationException outcomeUnknown(ErrorDetails.Builder details, String hint) {
        return outcomeUnknown(details, hint, null);
    }

    /**
     * Returns a failure that does not tell whether the portal did what was asked, which does not matter for a safe operation.
     *
     * @param payload record or map from the response, or null
     */
    private PortalOperationException outcomeUnknown(ErrorDetails.Builder details, String hint, Object payload) {
        if (operation.isSafe()) {
            return new PortalUnreadableResponseException(details.hint(hint).build());
        }
        String check = hint.endsWith(ErrorHints.CHECK_BEFORE_RETRY) ? "" : " " + ErrorHints.CHECK_BEFORE_RETRY;
        return new PortalOutcomeUnknownException(
                details.hint(hint + check).retryability(Retryability.NEVER).build(), payload);
    }
}
