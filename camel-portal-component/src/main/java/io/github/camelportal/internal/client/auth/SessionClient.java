package io.github.camelportal.internal.client.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.hc.core5.http.HttpStatus;
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

/** A client for the operations of a session: login, refresh and logout. */
final class SessionClient {

    private static final Logger LOG = LoggerFactory.getLogger(SessionClient.class);

    private static final Operation LOGIN = OperationTable.operation("auth", "login");
    private static final Operation REFRESH = OperationTable.operation("auth", "refresh");
    private static final Operation LOGOUT = OperationTable.operation("auth", "logout");

    private final PortalAccount account;
    private final Authenticator.Sender sender;
    private final SecondFactor secondFactor;

    SessionClient(PortalAccount account, Authenticator.Sender sender) {
        this.account = account;
        this.sender = sender;
        this.secondFactor = new SecondFactor(account, sender);
    }

    /** Obtains the session after a stale one: by its refresh token, and else by a login. */
    Session successor(Session stale, Clock clock, CallContext call) {
        if (stale != null && stale.refreshToken() != null) {
            try {
                Instant requestedAt = clock.instant();
                Tokens tokens = tokens(REFRESH, Map.of("refresh_token", stale.refreshToken()), call);
                if (hasToken(tokens)) {
                    // Without another refresh token, the previous one stays valid.
                    String refreshToken = tokens.refresh() == null ? stale.refreshToken() : tokens.refresh();
                    return Session.of(tokens, refreshToken, requestedAt);
                }
            } catch (PortalUnreachableException | PortalRateLimitException e) {
                // A login would fail in the same way.
                throw e;
            } catch (PortalOperationException e) {
                LOG.debug("Logging in again, since the token was not refreshed by the portal at {}", account.baseUrl());
            }
        }
        return login(clock, call);
    }

    /** Retries once with another password, because the bean may have returned the previous one while it was changed. */
    private Session login(Clock clock, CallContext call) {
        UsernamePassword login = account.login();
        try {
            return login(login, clock, call);
        } catch (PortalAuthenticationException e) {
            UsernamePassword changed = account.login();
            if (changed.equals(login)) {
                throw e;
            }
            return login(changed, clock, call);
        }
    }

    private Session login(UsernamePassword login, Clock clock, CallContext call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("username", login.username());
        fields.put("password", login.password());
        Instant requestedAt = clock.instant();
        Tokens tokens = tokens(LOGIN, fields, call);
        if (!hasToken(tokens) && SecondFactor.isRequired(tokens)) {
            requestedAt = clock.instant();
            tokens = secondFactor.complete(tokens, login, clock, call);
        }
        if (!hasToken(tokens)) {
            throw noToken();
        }
        return Session.of(tokens, tokens.refresh(), requestedAt);
    }

    /** Returns the failure of a call for which another thread did not obtain the token in time. */
    PortalOperationException deadlineExceeded(Deadline deadline) {
        return new ErrorDecoder(LOGIN, account.redactor())
                .notSent(
                        "no token within requestDeadline=" + deadline.duration().toMillis() + " ms",
                        "Check whether the portal is slow.");
    }

    void logout(Session session, CallContext call) {
        try {
            sender.send(PortalRequest.of(LOGOUT), session.authorization(), call);
        } catch (PortalOperationException e) {
            // The token expires by itself, so the stop must not fail.
            LOG.debug("Failed to log out from the portal at {}: {}", account.baseUrl(), e.getMessage());
        }
    }

    /** Whether there is a token that can be sent. PHP writes a missing one as null or an empty text. */
    private static boolean hasToken(Tokens tokens) {
        return tokens != null && PortalAccount.isToken(tokens.token());
    }

    private Tokens tokens(Operation operation, Map<String, String> fields, CallContext call) {
        try {
            byte[] body = PortalJson.mapper().writeValueAsBytes(fields);
            return (Tokens)
                    sender.send(new PortalRequest(operation, operation.path(), body, fields.values()), null, call);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON", e);
        }
    }

    private static PortalAuthenticationException noToken() {
        return new PortalAuthenticationException(ErrorDetails.builder(LOGIN.id(), HttpStatus.SC_OK, null)
                .problem("the portal sent no usable token")
                .hint("Tokens may be disabled at this install. Try authMethod=basic.")
                .build());
    }
}
