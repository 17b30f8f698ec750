package io.github.camelportal.client;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
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
    private static final String EMPTY = "The portal may have broken off: look there whether it did what it was asked.";
    private static final String WRONG_CREDENTIALS = "wronglogin";

    private final Operation operation;
    private final Secrets secrets;
    private final TimeLimit deadline;

    FailureDecoder(Operation operation, Secrets secrets) {
        this(operation, secrets, null);
    }

    private FailureDecoder(Operation operation, Secrets secrets, TimeLimit deadline) {
        this.operation = operation;
        this.secrets = secrets;
        this.deadline = deadline;
    }

    /** The same where the whole answer must have come within a time. */
    FailureDecoder until(TimeLimit end) {
        return new FailureDecoder(operation, secrets, end);
    }

    /** The failure that the status or the kind of the body shows, before the body is read; null where there is none. */
    PortalOperationException ofHead(Reply reply) {
        if (reply.isUnchanged()) {
            return unclear(
                    failure(reply).problem("nothing but the word that it has not changed, which nobody asked"),
                    "A cache may stand before the portal: have it leave the API alone.");
        }
        if (reply.isRedirect()) {
            return redirect(reply);
        }
        if (!reply.isSuccess()) {
            return ofStatus(reply);
        }
        if (reply.isEmpty() && reply.status() != 204) {
            return unclear(failure(reply).problem("an empty answer").repetition(Repetition.HARMLESS), EMPTY);
        }
        return null;
    }

    private PortalOperationException redirect(Reply reply) {
        String where = reply.header("Location");
        return new PortalOperationException(failure(reply)
                .problem(where == null ? "a redirect to nowhere" : "a redirect to " + secrets.mask(where))
                .advice("Redirects are not followed, since the credentials would go along:"
                        + " set baseUrl to where the API really is."));
    }

    /** The failure that an answer with a good status reports; null where there is none. */
    PortalOperationException ofAnswer(Reply reply, JsonNode answer, Answer.Kind kind) {
        List<String> errors = AnswerErrors.in(answer, kind);
        return errors.isEmpty() ? null : ofErrors(reply, errors, failure(reply));
    }

    /** An answer that is no JSON although it should be. The parser's exception is no cause: it quotes the answer. */
    PortalOperationException notJson(Reply reply, String problem) {
        return unclear(
                failure(reply)
                        .problem(problem + " (" + secrets.mask(reply.mimeType()) + ")")
                        .excerpt(excerpt(reply)),
                Advice.NOT_THE_PORTAL);
    }

    /** JSON that does not fit what the operation answers, though the portal does not say that it failed. */
    PortalOperationException misfit(Reply reply, String problem) {
        return unclear(
                failure(reply).problem(secrets.mask(problem)),
                "Use outputType=json to get the answer as the portal wrote it.");
    }

    /** An element of a list that does not fit, of an answer that did. */
    PortalOperationException misfit(JsonProcessingException e) {
        String problem = e instanceof JsonMappingException misfit ? Misfits.describe(misfit) : "an element is no JSON";
        return new PortalOperationException(PortalFailure.of(operation.id(), HttpStatus.SC_OK, null)
                .problem(secrets.mask(problem))
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
    PortalOperationException unreachable(IOException cause, boolean unsent) {
        boolean unseen = unsent || ConnectFailures.isOne(cause);
        if (cause instanceof BoundedBody.TooLongException tooLong) {
            return tooLong(tooLong.limit());
        }
        if (deadline != null && deadline.isOver()) {
            return tooLate(cause, unseen);
        }
        String kind = cause.getClass().getSimpleName();
        PortalFailure failure = PortalFailure.of(operation.id(), 0, null)
                .problem(kind + (cause.getMessage() == null ? "" : " (" + secrets.mask(cause.getMessage()) + ")"))
                .cause(secrets.masked(cause));
        if (unseen) {
            return new PortalUnreachableException(failure.repetition(Repetition.ALWAYS)
                    .advice(Advice.CHECK_CONNECTION + (isHarmless() ? "" : " It was not asked to do anything.")));
        }
        return isHarmless()
                ? new PortalUnreachableException(
                        failure.repetition(Repetition.HARMLESS).advice(Advice.CHECK_CONNECTION))
                : unclear(failure, Advice.CHECK_CONNECTION);
    }

    /** No whole answer before the deadline. */
    private PortalOperationException tooLate(IOException cause, boolean unseen) {
        String problem =
                "no whole answer within requestDeadline=" + deadline.whole().toMillis() + " ms";
        PortalFailure failure =
                PortalFailure.of(operation.id(), 0, null).problem(problem).cause(secrets.masked(cause));
        String advice = "Raise requestDeadline if the portal needs that long.";
        return isHarmless() || unseen
                ? new PortalUnreachableException(failure.advice(advice))
                : unclear(failure, advice);
    }

    /** Not sent, since it could not be before the deadline. */
    PortalOperationException notSent(String problem, String advice) {
        return new PortalUnreachableException(
                PortalFailure.of(operation.id(), 0, null).problem(problem).advice("It was not sent. " + advice));
    }

    /** An answer that is longer than may be held. */
    private PortalOperationException tooLong(long limit) {
        return unclear(
                PortalFailure.of(operation.id(), HttpStatus.SC_OK, null)
                        .problem("an answer longer than maxResponseSize=" + limit + " bytes"),
                "Raise maxResponseSize, or use outputType=stream or iterator, which hold less.");
    }

    /** What failed so that nobody can tell whether it was done; of what does nothing, that does not matter. */
    private PortalOperationException unclear(PortalFailure failure, String advice) {
        return isHarmless()
                ? new PortalOperationException(failure.advice(advice))
                : new PortalOutcomeUnknownException(failure.advice(advice + " " + Advice.MAY_BE_DONE));
    }

    private boolean isHarmless() {
        return Retries.isHarmless(operation);
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
        PortalFailure told = failure.errors(errors.stream().map(this::shown).toList());
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
        if (reply.status() == HttpStatus.SC_TOO_MANY_REQUESTS || codes.stream().anyMatch(FailureDecoder::saysTooMany)) {
            return new PortalRateLimitException(told.retryAfter(RetryAfter.in(reply))
                    .repetition(Repetition.ALWAYS)
                    .advice("It was not carried out. Poll less often, or ask the provider for a higher limit."));
        }
        PortalFailure advised = told.advice(Advice.on(operation, reply, codes));
        boolean passing = reply.status() >= HttpStatus.SC_INTERNAL_SERVER_ERROR
                && reply.status() != HttpStatus.SC_NOT_IMPLEMENTED;
        // A portal that says what it does not like has looked at the request; one that says nothing may have done
        // anything.
        if (passing && errors.isEmpty() && !isHarmless()) {
            return new PortalOutcomeUnknownException(advised.retryAfter(RetryAfter.in(reply)));
        }
        boolean wantsPause = reply.status() == HttpStatus.SC_SERVICE_UNAVAILABLE && reply.header("Retry-After") != null;
        if (wantsPause && isHarmless()) {
            return new PortalRateLimitException(
                    advised.retryAfter(RetryAfter.in(reply)).repetition(Repetition.HARMLESS));
        }
        return new PortalOperationException(passing ? advised.repetition(Repetition.HARMLESS) : advised);
    }

    private static boolean saysTooMany(String code) {
        String words = code.replace('_', ' ').replace('-', ' ');
        return words.contains("too many requests") || words.contains("rate limit") || words.contains("ratelimit");
    }

    /** An object in the place of a sentence, in an answer about a session, may be the one with the tokens. */
    private String shown(String error) {
        boolean tokens = operation.effect() == Effect.SESSION && error.contains("{");
        return tokens ? Secrets.MASK : secrets.mask(error);
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
}
