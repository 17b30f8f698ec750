package io.github.camelportal.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Effect;
import io.github.camelportal.api.Operation;
import io.github.camelportal.json.PortalJson;

/**
 * Turns an answer that is a failure into the exception that says so. A portal reports a failure with a status or with HTTP
 * 200, as JSON in several shapes; and a proxy before it answers with a page, with any status too. One rule reads them all:
 * what the portal says goes before what the status says.
 */
final class FailureDecoder {

    private static final Set<String> REFUSED_TOKENS = Set.of("unauthorized", "token_expired");
    private static final String WRONG_CREDENTIALS = "wronglogin";

    private final Operation operation;
    private final Secrets secrets;

    FailureDecoder(Operation operation, Secrets secrets) {
        this.operation = operation;
        this.secrets = secrets;
    }

    /** The failure that the status or the kind of the body shows, before the body is read; null where there is none. */
    PortalOperationException ofHead(Reply reply) {
        if (reply.isRedirect()) {
            return new PortalOperationException(failure(reply)
                    .problem("a redirect to " + secrets.mask(String.valueOf(reply.header("Location"))))
                    .advice("Redirects are not followed, since the credentials would go along:"
                            + " set baseUrl to where the API really is."));
        }
        if (!reply.isSuccess()) {
            return ofStatus(reply);
        }
        if (reply.isEmpty() && reply.status() != 204) {
            return new PortalOperationException(failure(reply)
                    .problem("an empty answer")
                    .advice("The portal may have broken off: look there whether it did what it was asked."));
        }
        return null;
    }

    /** The failure that an answer with a good status reports; null where there is none. */
    PortalOperationException ofAnswer(Reply reply, JsonNode answer, Answer.Kind kind) {
        List<String> errors = AnswerErrors.in(answer, kind);
        return errors.isEmpty() ? null : ofErrors(reply, errors, failure(reply));
    }

    /** An answer that is no JSON although it should be. The parser's exception is no cause: it quotes the answer. */
    PortalOperationException notJson(Reply reply, String problem) {
        return new PortalOperationException(failure(reply)
                .problem(problem + " (" + secrets.mask(reply.mimeType()) + ")")
                .excerpt(excerpt(reply))
                .advice(Advice.NOT_THE_PORTAL));
    }

    /** JSON that does not fit what the operation answers. */
    PortalOperationException misfit(Reply reply, String problem) {
        return new PortalOperationException(failure(reply)
                .problem(secrets.mask(problem))
                .advice("Use outputType=json to get the answer as the portal wrote it."));
    }

    /** An element of a list that does not fit, of an answer that did. */
    PortalOperationException misfit(JsonProcessingException e) {
        String problem = e instanceof JsonMappingException misfit ? Misfits.describe(misfit) : "an element is no JSON";
        return new PortalOperationException(PortalFailure.of(operation.id(), HttpStatus.SC_OK, null)
                .problem(secrets.mask(problem))
                .advice("Only this element is left out."));
    }

    /** No answer, or one that broke off. */
    PortalUnreachableException unreachable(IOException cause) {
        String kind = cause.getClass().getSimpleName();
        return new PortalUnreachableException(PortalFailure.of(operation.id(), 0, null)
                .problem(kind + (cause.getMessage() == null ? "" : " (" + secrets.mask(cause.getMessage()) + ")"))
                .cause(secrets.masked(cause))
                .advice("Check baseUrl, the network and the portal's state."
                        + (operation.method().equals("GET") ? "" : " " + Advice.MAY_BE_DONE)));
    }

    private PortalOperationException ofStatus(Reply reply) {
        PortalFailure failure = failure(reply);
        JsonNode answer = json(reply);
        if (answer == null) {
            return ofErrors(
                    reply,
                    List.of(),
                    failure.problem("no JSON (" + secrets.mask(reply.mimeType()) + ")")
                            .excerpt(excerpt(reply)));
        }
        List<String> errors = AnswerErrors.in(answer, Answer.Kind.ACKNOWLEDGEMENT);
        // What a portal says in another way must not be lost.
        return ofErrors(reply, errors, errors.isEmpty() ? failure.excerpt(excerpt(reply)) : failure);
    }

    private PortalOperationException ofErrors(Reply reply, List<String> errors, PortalFailure failure) {
        PortalFailure told = failure.errors(errors.stream().map(secrets::mask).toList());
        List<String> codes = errors.stream()
                .map(error -> error.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (codes.contains(WRONG_CREDENTIALS)) {
            return new PortalAuthenticationException(
                    told.advice("The username or the password is wrong: set them anew before the account is locked."));
        }
        if (reply.status() == 401 || codes.stream().anyMatch(REFUSED_TOKENS::contains)) {
            return new PortalAuthenticationException(told.advice("The portal does not accept the credentials: check"
                    + " them, and whether authMethod is one that this install has switched on."));
        }
        if (reply.status() == 429
                || (reply.status() == 503 && reply.header("Retry-After") != null)
                || codes.stream().anyMatch(FailureDecoder::saysTooMany)) {
            return new PortalRateLimitException(told.retryAfter(retryAfter(reply))
                    .advice("It was not carried out. Poll less often, or ask the provider for a higher limit."));
        }
        return new PortalOperationException(told.advice(Advice.on(operation, reply, codes)));
    }

    private static boolean saysTooMany(String code) {
        String words = code.replace('_', ' ').replace('-', ' ');
        return words.contains("too many requests") || words.contains("rate limit") || words.contains("ratelimit");
    }

    /** An answer about a session that is no page or sentence may hold tokens that nobody knows yet. */
    private String excerpt(Reply reply) {
        String excerpt = reply.excerpt(secrets);
        boolean tokens = operation.effect() == Effect.SESSION && (reply.looksLikeJson() || !excerpt.contains(" "));
        return tokens ? null : excerpt;
    }

    private PortalFailure failure(Reply reply) {
        return PortalFailure.of(operation.id(), reply.status(), secrets.mask(reply.reason()));
    }

    private static JsonNode json(Reply reply) {
        if (!reply.isWhole() || !reply.looksLikeJson()) {
            return null;
        }
        try {
            return PortalJson.mapper().readTree(reply.head());
        } catch (IOException e) {
            return null;
        }
    }

    /** Seconds or a date (RFC 9110, section 10.2.3); null where it is neither. */
    private static Duration retryAfter(Reply reply) {
        String value = reply.header("Retry-After");
        if (value == null) {
            return null;
        }
        if (value.strip().matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value.strip()));
        }
        Instant date = DateUtils.parseStandardDate(value);
        Duration wait = date == null ? null : Duration.between(Instant.now(), date);
        return wait != null && wait.isNegative() ? Duration.ZERO : wait;
    }
}
