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
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.internal.client.message.ConnectionErrors;
import io.github.camelportal.internal.client.message.LimitedInputStream;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.message.RetryAfterHeader;
import io.github.camelportal.internal.client.policy.RetryPolicy;
import io.github.camelportal.internal.client.policy.Timeout;
import io.github.camelportal.internal.json.MappingErrors;
import io.github.camelportal.internal.json.PortalJson;

/**
 * Turns an answer that is a failure into the exception that says so. A portal reports a failure with a status or with HTTP
 * 200, as JSON in several shapes; and a proxy before it answers with a page, with any status too. One rule reads them all:
 * what the portal says goes before what the status says.
 */
public final class ErrorDecoder {

    private static final Set<String> REFUSED_TOKENS = Set.of("unauthorized", "token_expired");
    private static final String EMPTY = "The portal may have broken off: look there whether it did what it was asked.";
    private static final String WRONG_CREDENTIALS = "wronglogin";

    private final Operation operation;
    private final Redactor redactor;
    private final Timeout timeout;

    public ErrorDecoder(Operation operation, Redactor redactor) {
        this(operation, redactor, null);
    }

    private ErrorDecoder(Operation operation, Redactor redactor, Timeout timeout) {
        this.operation = operation;
        this.redactor = redactor;
        this.timeout = timeout;
    }

    /** The same where the whole answer must have come within a time. */
    public ErrorDecoder until(Timeout end) {
        return new ErrorDecoder(operation, redactor, end);
    }

    /** The failure that the status or the kind of the body shows, before the body is read; null where there is none. */
    public PortalOperationException fromStatus(RawResponse response) {
        if (response.isUnchanged()) {
            return outcomeUnknown(
                    failure(response).problem("nothing but the word that it has not changed, which nobody asked"),
                    "A cache may stand before the portal: have it leave the API alone.");
        }
        if (response.isRedirect()) {
            return redirect(response);
        }
        if (!response.isSuccess()) {
            return fromErrorStatus(response);
        }
        if (response.isEmpty() && response.status() != 204) {
            return outcomeUnknown(failure(response).problem("an empty answer").repetition(Retryability.IF_SAFE), EMPTY);
        }
        return null;
    }

    private PortalOperationException redirect(RawResponse response) {
        String where = response.header("Location");
        return new PortalOperationException(failure(response)
                .problem(where == null ? "a redirect to nowhere" : "a redirect to " + redactor.redact(where))
                .advice("Redirects are not followed, since the credentials would go along:"
                        + " set baseUrl to where the API really is."));
    }

    /** The failure that an answer with a good status reports; null where there is none. */
    PortalOperationException fromBody(RawResponse response, JsonNode answer, ResponseSpec.Kind kind) {
        List<String> errors = ErrorExtractor.extract(answer, kind);
        return errors.isEmpty() ? null : fromErrors(response, errors, failure(response));
    }

    /** An answer that is no JSON although it should be. The parser's exception is no cause: it quotes the answer. */
    PortalOperationException notJson(RawResponse response, String problem) {
        return outcomeUnknown(
                failure(response)
                        .problem(problem + " (" + redactor.redact(response.mimeType()) + ")")
                        .excerpt(excerpt(response)),
                ErrorHints.NOT_THE_PORTAL);
    }

    /** JSON that does not fit what the operation answers, though the portal does not say that it failed. */
    PortalOperationException mappingError(RawResponse response, String problem) {
        return outcomeUnknown(
                failure(response).problem(redactor.redact(problem)),
                "Use outputType=json to get the answer as the portal wrote it.");
    }

    /** An element of a list that does not fit, of an answer that did. */
    public PortalOperationException mappingError(JsonProcessingException e) {
        String problem =
                e instanceof JsonMappingException misfit ? MappingErrors.describe(misfit) : "an element is no JSON";
        return new PortalOperationException(ErrorDetails.of(operation.id(), HttpStatus.SC_OK, null)
                .problem(redactor.redact(problem))
                .advice("Only this element is left out."));
    }

    /** An answer that broke off. */
    PortalOperationException unreachable(IOException cause) {
        return unreachable(cause, false);
    }

    /**
     * No answer, or one that broke off.
     *
     * @param unsent whether the request surely did not begin to go out
     */
    public PortalOperationException unreachable(IOException cause, boolean unsent) {
        boolean unseen = unsent || ConnectionErrors.isBeforeSend(cause);
        if (cause instanceof LimitedInputStream.ResponseTooLargeException tooLong) {
            return tooLarge(tooLong.limit());
        }
        if (timeout != null && timeout.isExpired()) {
            return deadlineExceeded(cause, unseen);
        }
        String kind = cause.getClass().getSimpleName();
        ErrorDetails details = ErrorDetails.of(operation.id(), 0, null)
                .problem(kind + (cause.getMessage() == null ? "" : " (" + redactor.redact(cause.getMessage()) + ")"))
                .cause(redactor.redacted(cause));
        if (unseen) {
            return new PortalUnreachableException(details.repetition(Retryability.ALWAYS)
                    .advice(ErrorHints.CHECK_CONNECTION + (isSafe() ? "" : " It was not asked to do anything.")));
        }
        return isSafe()
                ? new PortalUnreachableException(
                        details.repetition(Retryability.IF_SAFE).advice(ErrorHints.CHECK_CONNECTION))
                : outcomeUnknown(details, ErrorHints.CHECK_CONNECTION);
    }

    /** No whole answer before the deadline. */
    private PortalOperationException deadlineExceeded(IOException cause, boolean unseen) {
        String problem =
                "no whole answer within requestDeadline=" + timeout.duration().toMillis() + " ms";
        ErrorDetails details =
                ErrorDetails.of(operation.id(), 0, null).problem(problem).cause(redactor.redacted(cause));
        String advice = "Raise requestDeadline if the portal needs that long.";
        return isSafe() || unseen
                ? new PortalUnreachableException(details.advice(advice))
                : outcomeUnknown(details, advice);
    }

    /** Not sent, since it could not be before the deadline. */
    public PortalOperationException notSent(String problem, String advice) {
        return new PortalUnreachableException(
                ErrorDetails.of(operation.id(), 0, null).problem(problem).advice("It was not sent. " + advice));
    }

    /** An answer that is longer than may be held. */
    private PortalOperationException tooLarge(long limit) {
        return outcomeUnknown(
                ErrorDetails.of(operation.id(), HttpStatus.SC_OK, null)
                        .problem("an answer longer than maxResponseSize=" + limit + " bytes"),
                "Raise maxResponseSize, or use outputType=stream or iterator, which hold less.");
    }

    /** What failed so that nobody can tell whether it was done; of what does nothing, that does not matter. */
    private PortalOperationException outcomeUnknown(ErrorDetails details, String advice) {
        return isSafe()
                ? new PortalOperationException(details.advice(advice))
                : new PortalOutcomeUnknownException(details.advice(advice + " " + ErrorHints.CHECK_BEFORE_RETRY));
    }

    private boolean isSafe() {
        return RetryPolicy.isHarmless(operation);
    }

    private PortalOperationException fromErrorStatus(RawResponse response) {
        ErrorDetails details = failure(response);
        JsonNode answer = json(response);
        if (answer == null) {
            return fromErrors(
                    response,
                    List.of(),
                    details.problem("no JSON (" + redactor.redact(response.mimeType()) + ")")
                            .excerpt(excerpt(response)));
        }
        List<String> errors = ErrorExtractor.extract(answer, ResponseSpec.Kind.ACKNOWLEDGEMENT);
        // What a portal says in another way must not be lost.
        return fromErrors(response, errors, errors.isEmpty() ? details.excerpt(excerpt(response)) : details);
    }

    private PortalOperationException fromErrors(RawResponse response, List<String> errors, ErrorDetails details) {
        ErrorDetails told = details.errors(errors.stream().map(this::redacted).toList());
        List<String> codes = errors.stream()
                .map(error -> error.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (codes.contains(WRONG_CREDENTIALS)) {
            return new PortalAuthenticationException(
                    told.advice("The username or the password is wrong: set them anew before the account is locked."));
        }
        if (response.status() == 401 || codes.stream().anyMatch(REFUSED_TOKENS::contains)) {
            return new PortalAuthenticationException(told.advice("The portal does not accept the credentials: check"
                    + " them, and whether authMethod is one that this install has switched on."));
        }
        if (response.status() == HttpStatus.SC_TOO_MANY_REQUESTS
                || codes.stream().anyMatch(ErrorDecoder::isRateLimitCode)) {
            return new PortalRateLimitException(told.retryAfter(RetryAfterHeader.parse(response))
                    .repetition(Retryability.ALWAYS)
                    .advice("It was not carried out. Poll less often, or ask the provider for a higher limit."));
        }
        ErrorDetails advised = told.advice(ErrorHints.hint(operation, response, codes));
        boolean passing = response.status() >= HttpStatus.SC_INTERNAL_SERVER_ERROR
                && response.status() != HttpStatus.SC_NOT_IMPLEMENTED;
        // A portal that says what it does not like has looked at the request; one that says nothing may have done
        // anything.
        if (passing && errors.isEmpty() && !isSafe()) {
            return new PortalOutcomeUnknownException(advised.retryAfter(RetryAfterHeader.parse(response)));
        }
        boolean wantsPause =
                response.status() == HttpStatus.SC_SERVICE_UNAVAILABLE && response.header("Retry-After") != null;
        if (wantsPause && isSafe()) {
            return new PortalRateLimitException(
                    advised.retryAfter(RetryAfterHeader.parse(response)).repetition(Retryability.IF_SAFE));
        }
        return new PortalOperationException(passing ? advised.repetition(Retryability.IF_SAFE) : advised);
    }

    private static boolean isRateLimitCode(String code) {
        String words = code.replace('_', ' ').replace('-', ' ');
        return words.contains("too many requests") || words.contains("rate limit") || words.contains("ratelimit");
    }

    /** An object in the place of a sentence, in an answer about a session, may be the one with the tokens. */
    private String redacted(String error) {
        boolean tokens = operation.effect() == OperationEffect.SESSION && error.contains("{");
        return tokens ? Redactor.MASK : redactor.redact(error);
    }

    /** An answer about a session that is no page or sentence may hold tokens that nobody knows yet. */
    private String excerpt(RawResponse response) {
        String excerpt = response.excerpt(redactor);
        boolean tokens =
                operation.effect() == OperationEffect.SESSION && (response.looksLikeJson() || !excerpt.contains(" "));
        return tokens ? null : excerpt;
    }

    private ErrorDetails failure(RawResponse response) {
        return ErrorDetails.of(operation.id(), response.status(), redactor.redact(response.reason()));
    }

    private static JsonNode json(RawResponse response) {
        if (!response.isWhole() || !response.looksLikeJson()) {
            return null;
        }
        try {
            return PortalJson.mapper().readTree(response.prefix());
        } catch (IOException e) {
            return null;
        }
    }
}
