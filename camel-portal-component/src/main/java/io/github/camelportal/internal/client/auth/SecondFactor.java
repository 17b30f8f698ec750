package io.github.camelportal.internal.client.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Tokens;

/**
 * Completes a login whose response asks for a second factor, with a code of {@link TotpSecret}. A code is sent once, because a
 * portal takes each one once (RFC 6238, section 5.2): the next login waits for the next step. A code that was refused is followed
 * by a second one only if its step ended in the meantime, because a portal locks an account after some wrong codes.
 */
final class SecondFactor {

    private static final Operation LOGIN = OperationTable.operation("auth", "login");

    /** No document lists this operation, and no route can call it, because it needs the token of an unfinished login. */
    private static final Operation VERIFY = new Operation(
            "auth",
            "verifyMfa",
            "Complete a login with a second factor",
            "POST",
            "/mfa/verify",
            OperationEffect.SESSION,
            List.of(),
            true,
            List.of(),
            LOGIN.response(),
            false,
            false);

    private static final String METHOD = "google_authenticator";

    private final PortalAccount account;
    private final Authenticator.Sender sender;
    private long lastStep = Long.MIN_VALUE;

    SecondFactor(PortalAccount account, Authenticator.Sender sender) {
        this.account = account;
        this.sender = sender;
    }

    /** Whether a login asks for a second factor. */
    static boolean isRequired(Tokens tokens) {
        return tokens != null && tokens.otherFields().get("mfa") != null;
    }

    /**
     * Returns the tokens of a login that asks for a second factor.
     *
     * @param unfinished response to the login
     * @param login      credentials of the login
     * @throws PortalAuthenticationException if there is no secret, or the portal refuses its code
     */
    Tokens complete(Tokens unfinished, UsernamePassword login, Clock clock, CallContext call) {
        if (login.secret() == null) {
            throw failure(
                    "the portal asks for a second factor",
                    "Set totpSecret if it is an authenticator app. Else a route has none: use a personal access token"
                            + " (option accessToken), or a contact of the account whose login has no second factor.");
        }
        AuthorizationHeader authorization = authorization(unfinished);
        long step = nextStep(clock, call);
        try {
            return verify(login.secret(), step, authorization, call);
        } catch (PortalOperationException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            if (TotpSecret.step(clock.instant()) == step) {
                throw refusal(e);
            }
        }
        try {
            return verify(login.secret(), nextStep(clock, call), authorization, call);
        } catch (PortalOperationException e) {
            throw isRefusal(e) ? refusal(e) : e;
        }
    }

    /** Whether the portal has refused the code, as opposed to a failure that may pass. */
    private static boolean isRefusal(PortalOperationException e) {
        return e instanceof PortalAuthenticationException
                || (e.getClass() == PortalOperationException.class && e.retryability() == Retryability.NEVER);
    }

    /** Returns the failure of the login. The credentials count as refused, so that the code is not tried again and again. */
    private static PortalAuthenticationException refusal(PortalOperationException e) {
        return new PortalAuthenticationException(ErrorDetails.builder(
                        LOGIN.id(), e.getHttpResponseCode(), e.getHttpResponseStatus())
                .errors(e.getErrors())
                .problem("the portal refused the code of the second factor")
                .hint("Check totpSecret, and that the clock of this machine is right. Another client may have used"
                        + " the same code in this half minute. Correct it before the portal locks the account.")
                .cause(e)
                .build());
    }

    private static AuthorizationHeader authorization(Tokens unfinished) {
        Object token = unfinished.otherFields().get("mfa") instanceof Map<?, ?> mfa ? mfa.get("token") : null;
        if (!(token instanceof String text) || !PortalAccount.isToken(text)) {
            throw failure(
                    "the portal asks for a second factor and sends no token to complete the login with",
                    "The second factor of this login may be sent by e-mail or SMS. Use a personal access token (option"
                            + " accessToken), or set up an authenticator app in the portal.");
        }
        return AuthorizationHeader.bearer(text, null);
    }

    /** Returns the current step, or the next one after its start if the code of the current one was sent already. */
    private synchronized long nextStep(Clock clock, CallContext call) {
        Instant now = clock.instant();
        long step = TotpSecret.step(now);
        if (step <= lastStep) {
            step = lastStep + 1;
            Duration wait = Duration.between(now, TotpSecret.start(step));
            boolean inTime = wait.compareTo(call.deadline().remaining()) < 0;
            if (!inTime || !call.sleeper().sleep(wait)) {
                throw new ErrorDecoder(VERIFY, account.redactor())
                        .notSent(
                                "the code of this half minute was sent before, and the next one comes after "
                                        + (inTime ? "the stop of the route" : "the requestDeadline"),
                                "It can be sent again in half a minute.");
            }
        }
        lastStep = step;
        return step;
    }

    private Tokens verify(TotpSecret secret, long step, AuthorizationHeader authorization, CallContext call) {
        String code = secret.code(step);
        Map<String, Object> fields = Map.of("method", METHOD, "payload", Map.of("code", code));
        try {
            byte[] body = PortalJson.mapper().writeValueAsBytes(fields);
            return (Tokens)
                    sender.send(new PortalRequest(VERIFY, VERIFY.path(), body, List.of(code)), authorization, call);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON", e);
        }
    }

    private static PortalAuthenticationException failure(String problem, String hint) {
        return new PortalAuthenticationException(ErrorDetails.builder(LOGIN.id(), HttpStatus.SC_OK, null)
                .problem(problem)
                .hint(hint)
                .build());
    }
}
