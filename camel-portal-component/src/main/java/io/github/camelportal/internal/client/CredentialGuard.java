package io.github.camelportal.internal.client;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.policy.CredentialBackOff;
import io.github.camelportal.internal.client.policy.Deadline;

/** Keeps credentials that the portal has refused from being sent again too soon, for all endpoints of an account. */
final class CredentialGuard {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialGuard.class);

    private static final String LOGIN = "auth/login";

    private final PortalAccount account;
    private final CredentialBackOff backOff = new CredentialBackOff();

    /** Permits one request while it is open whether the portal accepts the credentials. */
    private final Semaphore probe = new Semaphore(1);

    CredentialGuard(PortalAccount account) {
        this.account = account;
    }

    /**
     * Fails in place of a request whose credentials have been refused several times in a row.
     *
     * @throws PortalAuthenticationException if they have not changed since, and the wait lasts
     */
    void throwIfRefusedOften(Operation operation) {
        if (!backOff.isTolerated()) {
            throwIfRefused(operation);
        }
    }

    /**
     * Fails in place of a request whose credentials would be refused.
     *
     * @throws PortalAuthenticationException if the portal has refused the credentials, and they have not changed since
     */
    void throwIfRefused(Operation operation) {
        refusedUntil().ifPresent(end -> {
            throw new PortalAuthenticationException(ErrorDetails.builder(operation.id())
                    .problem("not sent, because the portal has refused the credentials")
                    .hint("They are tried again after " + end + ", or at once when they change. Correct them before the"
                            + " portal locks the account.")
                    .build());
        });
    }

    /**
     * Waits while another request finds out whether the portal accepts the credentials, so that wrong ones are sent once and not
     * by all feeds at the same time.
     *
     * @return whether this request finds out, so that {@link #endProbe()} must follow it
     * @throws PortalAuthenticationException if the other request was refused
     */
    boolean beginProbe(Operation operation, Deadline deadline) {
        if (backOff.isProven()) {
            return false;
        }
        boolean waited = !probe.tryAcquire();
        if (waited && !acquire(deadline)) {
            return false;
        }
        boolean begins = false;
        try {
            if (waited && !backOff.isProven()) {
                throwIfRefused(operation);
            }
            begins = !backOff.isProven();
            return begins;
        } finally {
            if (!begins) {
                probe.release();
            }
        }
    }

    private boolean acquire(Deadline deadline) {
        try {
            return probe.tryAcquire(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets the next request find out, if this one has not. */
    void endProbe() {
        probe.release();
    }

    /** Returns the time until which no feed sends a request, or empty if they may. */
    Optional<Instant> refusedUntil() {
        if (!backOff.isActive()) {
            return Optional.empty();
        }
        return currentCredentials().flatMap(backOff::end);
    }

    /**
     * Records a failed authentication, and logs when a wait starts. With tokens only the login decides about the credentials,
     * because an operation refuses a contact without access in the same way.
     */
    void refused(PortalAuthenticationException refusal) {
        boolean login = refusal.getOperation().equals(LOGIN);
        if (isAboutCredentials(refusal) && (login || account.method() != PortalAccount.Method.TOKEN)) {
            boolean certain = login || hasCode(refusal, "wronglogin");
            currentCredentials()
                    .flatMap(credentials -> backOff.refused(credentials, certain))
                    .ifPresent(end -> LOG.warn(
                            "Feeds of this account wait until {} before refused credentials are tried again, unless they change: {}. {}",
                            end,
                            account,
                            refusal.getMessage()));
        }
    }

    /** Returns whether the portal has refused more than a token. Credentials that a bean did not have were not sent. */
    private static boolean isAboutCredentials(PortalAuthenticationException refusal) {
        return refusal.getHttpResponseCode() > 0 && !hasCode(refusal, "token_expired");
    }

    private static boolean hasCode(PortalAuthenticationException refusal, String code) {
        return refusal.getErrors().stream()
                .anyMatch(error -> error.strip().toLowerCase(Locale.ROOT).equals(code));
    }

    void accepted() {
        backOff.accepted();
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
