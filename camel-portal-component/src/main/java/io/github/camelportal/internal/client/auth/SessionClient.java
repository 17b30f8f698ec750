package io.github.camelportal.internal.client.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Tokens;

/** The calls that begin, continue and end a session. */
public final class SessionClient {

    private static final Logger LOG = LoggerFactory.getLogger(SessionClient.class);

    private static final Operation LOGIN = OperationTable.operation("auth", "login");
    private static final Operation REFRESH = OperationTable.operation("auth", "refresh");
    private static final Operation LOGOUT = OperationTable.operation("auth", "logout");

    /** Sends a request with a credential, or with none, and returns the typed answer. */
    @FunctionalInterface
    public interface Sender {
        Object send(PortalRequest request, AuthorizationHeader authorization, CallContext call);
    }

    private final PortalAccount account;
    private final Sender send;

    public SessionClient(PortalAccount account, Sender send) {
        this.account = account;
        this.send = send;
    }

    /** Refreshes the session if it can be, and else logs in. */
    Session next(Session stale, Clock clock, CallContext call) {
        if (stale != null && stale.refresh() != null) {
            try {
                Instant asked = clock.instant();
                Tokens tokens = tokens(REFRESH, Map.of("refresh_token", stale.refresh()), call);
                if (hasToken(tokens)) {
                    // Without another refresh token, the old one stays valid.
                    return Session.of(tokens, tokens.refresh() == null ? stale.refresh() : tokens.refresh(), asked);
                }
            } catch (PortalUnreachableException | PortalRateLimitException e) {
                // A login would fare no better.
                throw e;
            } catch (PortalOperationException e) {
                LOG.debug("The portal at {} did not refresh the token, so a login follows", account.baseUrl());
            }
        }
        return login(clock, call);
    }

    /** A password that was changed a moment ago may have been told too early: what is told differently now is tried once. */
    private Session login(Clock clock, CallContext call) {
        UsernamePassword login = account.login();
        try {
            return login(login, clock, call);
        } catch (PortalAuthenticationException e) {
            UsernamePassword now = account.login();
            if (now.equals(login)) {
                throw e;
            }
            return login(now, clock, call);
        }
    }

    private Session login(UsernamePassword login, Clock clock, CallContext call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("username", login.username());
        fields.put("password", login.password());
        Instant asked = clock.instant();
        Tokens tokens = tokens(LOGIN, fields, call);
        if (!hasToken(tokens)) {
            throw noToken(tokens != null && tokens.otherFields().get("mfa") != null);
        }
        return Session.of(tokens, tokens.refresh(), asked);
    }

    /** Another thread has been getting the token for too long. */
    PortalOperationException deadlineExceeded(Deadline deadline) {
        return new ErrorDecoder(LOGIN, account.secrets())
                .notSent(
                        "no token within requestDeadline=" + deadline.duration().toMillis() + " ms",
                        "Check whether the portal is slow.");
    }

    void logout(Session session, CallContext call) {
        try {
            send.send(PortalRequest.of(LOGOUT), session.authorization(), call);
        } catch (PortalOperationException e) {
            // The token ends by itself; stopping must not fail for it.
            LOG.debug("The portal at {} did not take the logout: {}", account.baseUrl(), e.getMessage());
        }
    }

    /** Null and an empty text are PHP's ways to say that there is none; and some cannot stand in a header. */
    private static boolean hasToken(Tokens tokens) {
        return tokens != null && PortalAccount.isToken(tokens.token());
    }

    private Tokens tokens(Operation operation, Map<String, String> fields, CallContext call) {
        try {
            byte[] body = PortalJson.mapper().writeValueAsBytes(fields);
            return (Tokens)
                    send.send(new PortalRequest(operation, operation.path(), body, fields.values()), null, call);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON", e);
        }
    }

    private static PortalAuthenticationException noToken(boolean secondFactor) {
        ErrorDetails details = ErrorDetails.of(LOGIN.id(), 200, null);
        return new PortalAuthenticationException(
                secondFactor
                        ? details.problem("the portal asks for a second factor")
                                .advice("A route cannot give one: use a personal access token (option accessToken),"
                                        + " or a contact of the account whose login has no second factor.")
                        : details.problem("the portal gave no token that can be sent")
                                .advice("Tokens may be switched off there: try authMethod=basic."));
    }
}
