package io.github.camelportal.internal.client;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.policy.CredentialBackOff;

/** Keeps credentials that the portal has refused from being sent again too soon, for all endpoints of an account. */
final class CredentialGuard {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialGuard.class);

    private static final String LOGIN = "auth/login";

    private final PortalAccount account;
    private final CredentialBackOff backOff = new CredentialBackOff();

    CredentialGuard(PortalAccount account) {
        this.account = account;
    }

    /**
     * Fails in place of a request whose credentials would be refused.
     *
     * @throws PortalAuthenticationException if the portal has refused the credentials, and they have not changed since
     */
    void throwIfRefused(Operation operation) {
        refusedUntil(operation.id()).ifPresent(end -> {
            throw new PortalAuthenticationException(ErrorDetails.builder(operation.id())
                    .problem("not sent, because the portal has refused the credentials")
                    .advice("They are tried again after " + end
                            + ", or at once when they change. Correct them before the" + " portal locks the account.")
                    .build());
        });
    }

    /** Returns the time until which an operation must not be called, or empty if it may. */
    Optional<Instant> refusedUntil(String operation) {
        if (!backOff.isActive()) {
            return Optional.empty();
        }
        return currentCredentials().flatMap(credentials -> backOff.end(credentials, operation));
    }

    /**
     * Records a failed authentication, and logs when a wait starts. With tokens only the login decides about the credentials,
     * because an operation refuses a contact without access in the same way.
     */
    void refused(Operation operation, PortalAuthenticationException refusal) {
        boolean login = refusal.getOperation().equals(LOGIN);
        boolean sent = refusal.getHttpResponseCode() > 0;
        if (sent && (login || account.method() != PortalAccount.Method.TOKEN)) {
            boolean certain = login
                    || refusal.getErrors().stream()
                            .anyMatch(error ->
                                    error.strip().toLowerCase(Locale.ROOT).equals("wronglogin"));
            currentCredentials()
                    .flatMap(credentials -> backOff.refused(credentials, operation.id(), certain))
                    .ifPresent(end -> LOG.warn(
                            "Waiting until {} before refused credentials are tried again, unless they change: {}. {}",
                            end,
                            account,
                            refusal.getMessage()));
        }
    }

    void accepted(Operation operation) {
        backOff.accepted(operation.id());
    }

    /** Returns the token, or the username and the password, or empty if a bean has none. */
    private Optional<Object> currentCredentials() {
        try {
            return Optional.of(
                    account.method() == PortalAccount.Method.BEARER ? account.accessToken() : account.login());
        } catch (PortalAuthenticationException e) {
            return Optional.empty();
        }
    }
}
