package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
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

    private static final String WRONG_CREDENTIALS = "wronglogin";
    private static final Set<String> REFUSED_TOKENS = Set.of("unauthorized", "token_expired");

    private final Operation operation;
    private final ErrorReport report;
    private final Timeout timeout;

    /**
     * Creates the decoder of a request.
     *
     * @param redactor redactor of the secrets of the request
     */
    public ErrorDecoder(Operation operation, Redactor redactor) {
        this(operation, new ErrorReport(operation, redactor), null);
    }

    private ErrorDecoder(Operation operation, ErrorReport report, Timeout timeout) {
        this.operation = operation;
        this.report = report;
        this.timeout = timeout;
    }

    /** Returns a decoder that names the given limit when the response was too slow. */
    public ErrorDecoder within(Timeout limit) {
        return new ErrorDecoder(operation, report, limit);
    }

    /** Decodes a failure that the status or the first bytes show. Returns null if there is none. */
    public PortalOperationException fromStatus(RawResponse response) {
        if (response.isUnchanged()) {
            return outcomeUnknown(
                    report.of(response, "not modified, although the request was not conditional"), ErrorHints.CACHE);
        }
        if (response.isRedirect()) {
            String location = response.header("Location");
            return new PortalOperationException(report.of(
                            response, location == null ? "a redirect without a Location" : "a redirect to " + location)
                    .advice(ErrorHints.REDIRECT)
                    .build());
        }
        if (!response.isSuccess()) {
            return fromErrorStatus(response);
        }
        if (response.prefix().isEmpty() && response.status() != HttpStatus.SC_NO_CONTENT) {
            return outcomeUnknown(
                    report.of(response, "an empty response").retryability(Retryability.IF_SAFE),
                    ErrorHints.EMPTY_RESPONSE);
        }
        return null;
    }

    private PortalOperationException fromErrorStatus(RawResponse response) {
        JsonNode body = json(response);
        if (body == null) {
            return fromErrors(response, List.of(), report.ofNonJson(response, "no JSON"));
        }
        List<String> errors = ErrorExtractor.extract(body, ResponseSpec.Kind.ACKNOWLEDGEMENT);
        ErrorDetails.Builder details = report.of(response);
        if (errors.isEmpty()) {
            // The portal may say it in a way of its own.
            details.excerpt(report.excerpt(response));
        }
        return fromErrors(response, errors, details);
    }

    private static JsonNode json(RawResponse response) {
        if (!response.prefix().isComplete() || !response.prefix().mayBeJson()) {
            return null;
        }
        try {
            return PortalJson.mapper().readTree(response.prefix().bytes());
        } catch (IOException e) {
            return null;
        }
    }

    /** Decodes a failure that a response with a success status reports. Returns null if there is none. */
    PortalOperationException fromBody(RawResponse response, JsonNode body, ResponseSpec.Kind kind) {
        List<String> errors = ErrorExtractor.extract(body, kind);
        return errors.isEmpty() ? null : fromErrors(response, errors, report.of(response));
    }

    private PortalOperationException fromErrors(
            RawResponse response, List<String> errors, ErrorDetails.Builder details) {
        details.errors(report.errors(errors));
        List<String> codes = errors.stream()
                .map(error -> error.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (codes.contains(WRONG_CREDENTIALS)) {
            return new PortalAuthenticationException(
                    details.advice(ErrorHints.WRONG_CREDENTIALS).build());
        }
        if (response.status() == HttpStatus.SC_UNAUTHORIZED || codes.stream().anyMatch(REFUSED_TOKENS::contains)) {
            return new PortalAuthenticationException(
                    details.advice(ErrorHints.REFUSED_CREDENTIALS).build());
        }
        if (response.status() == HttpStatus.SC_TOO_MANY_REQUESTS
                || codes.stream().anyMatch(ErrorDecoder::isRateLimitCode)) {
            return new PortalRateLimitException(details.retryAfter(RetryAfterHeader.parse(response))
                    .retryability(Retryability.ALWAYS)
                    .advice(ErrorHints.RATE_LIMIT)
                    .build());
        }
        details.advice(ErrorHints.hint(operation, response, codes));
        boolean passing = response.status() >= HttpStatus.SC_INTERNAL_SERVER_ERROR
                && response.status() != HttpStatus.SC_NOT_IMPLEMENTED;
        return passing ? fromPassingFailure(response, errors, details) : new PortalOperationException(details.build());
    }

    private static boolean isRateLimitCode(String code) {
        String words = code.replace('_', ' ').replace('-', ' ');
        return words.contains("too many requests") || words.contains("rate limit") || words.contains("ratelimit");
    }

    private PortalOperationException fromPassingFailure(
            RawResponse response, List<String> errors, ErrorDetails.Builder details) {
        // A portal that gives a reason has examined the request. Without one, it may have processed it.
        if (errors.isEmpty() && !operation.isSafe()) {
            return new PortalOutcomeUnknownException(
                    details.retryAfter(RetryAfterHeader.parse(response)).build());
        }
        details.retryability(Retryability.IF_SAFE);
        boolean asksToBackOff =
                response.status() == HttpStatus.SC_SERVICE_UNAVAILABLE && response.header("Retry-After") != null;
        return asksToBackOff && operation.isSafe()
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

    /** Decodes a response to a read that reports no failure and lacks its payload. */
    PortalOperationException absent(RawResponse response) {
        String field = operation.response().field();
        return outcomeUnknown(
                report.of(response, "a response without " + (field == null ? "its payload" : field))
                        .excerpt(report.excerpt(response)),
                ErrorHints.ABSENT);
    }

    /** Decodes a mapping error of one element of a list. */
    public PortalOperationException mappingError(JsonProcessingException e) {
        String problem =
                e instanceof JsonMappingException mapping ? MappingErrors.describe(mapping) : "an element is no JSON";
        return new PortalUnreadableResponseException(report.of(HttpStatus.SC_OK, problem)
                .advice(ErrorHints.SKIPPED_ELEMENT)
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
            return lost(
                    report.ofDeadline(timeout.duration().toMillis(), cause), unprocessed, ErrorHints.RAISE_DEADLINE);
        }
        if (unprocessed) {
            return new PortalUnreachableException(report.ofConnection(cause)
                    .retryability(Retryability.ALWAYS)
                    .advice(ErrorHints.CHECK_CONNECTION + (operation.isSafe() ? "" : " " + ErrorHints.NOT_SENT))
                    .build());
        }
        return lost(report.ofConnection(cause).retryability(Retryability.IF_SAFE), false, ErrorHints.CHECK_CONNECTION);
    }

    /** Returns the failure of a request whose response did not arrive. */
    private PortalOperationException lost(ErrorDetails.Builder details, boolean unprocessed, String advice) {
        return operation.isSafe() || unprocessed
                ? new PortalUnreachableException(details.advice(advice).build())
                : outcomeUnknown(details, advice);
    }

    /** Returns the failure of a request that the component did not send. */
    public PortalOperationException notSent(String problem, String advice) {
        return new PortalUnreachableException(report.withoutResponse()
                .problem(problem)
                .advice(ErrorHints.NOT_SENT + " " + advice)
                .build());
    }

    /** Returns a failure that does not tell whether the portal did what was asked, which does not matter for a safe operation. */
    private PortalOperationException outcomeUnknown(ErrorDetails.Builder details, String advice) {
        return operation.isSafe()
                ? new PortalUnreadableResponseException(details.advice(advice).build())
                : new PortalOutcomeUnknownException(details.advice(advice + " " + ErrorHints.CHECK_BEFORE_RETRY)
                        .retryability(Retryability.NEVER)
                        .build());
    }
}
