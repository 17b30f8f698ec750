package io.github.camelportal.internal.client.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time during which feeds do not send refused credentials again, because a portal locks an account after some attempts. The
 * first wait is five minutes, and each further one is twice as long, up to an hour. Other credentials may be sent at once.
 *
 * <p>If the portal has accepted the credentials before, and does not say that they are wrong, a wait needs a second refusal in a
 * row. The first one may be about an element or an operation that the account has no access to. Thread-safe.
 */
public final class CredentialBackOff {

    static final Duration FIRST = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofHours(1);

    /** Number of certain refusals in a row after which producers send nothing either. Portals lock accounts after some more. */
    static final int TOLERATED = 3;

    private static final int UNCERTAIN_REFUSALS = 2;

    private final Clock clock;
    private Object refusedCredentials;
    private boolean accepted;
    private volatile boolean proven;
    private int certainRefusals;
    private int refusalsBeforeWait;
    private int waits;
    private volatile Instant end = Instant.MIN;

    /** Creates a backoff that has not started. */
    public CredentialBackOff() {
        this(Clock.systemUTC());
    }

    CredentialBackOff(Clock clock) {
        this.clock = clock;
    }

    /**
     * Records a refusal.
     *
     * @param credentials credentials that were refused
     * @param certain     whether the portal said that the credentials are wrong, and not only that they do not suffice
     * @return            end of the wait that starts, or empty if none starts
     */
    public synchronized Optional<Instant> refused(Object credentials, boolean certain) {
        if (!credentials.equals(refusedCredentials)) {
            reset();
            refusedCredentials = credentials;
        }
        proven = false;
        certainRefusals += certain ? 1 : 0;
        if (isActive()) {
            return Optional.empty();
        }
        refusalsBeforeWait++;
        if (accepted && !certain && refusalsBeforeWait < UNCERTAIN_REFUSALS) {
            return Optional.empty();
        }
        refusalsBeforeWait = 0;
        end = clock.instant().plus(nextWait());
        return Optional.of(end);
    }

    private Duration nextWait() {
        Duration wait = FIRST;
        for (int doubled = 0; doubled < waits && wait.compareTo(LONGEST) < 0; doubled++) {
            wait = wait.multipliedBy(2);
        }
        waits++;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Records that the portal has accepted the credentials. */
    public synchronized void accepted() {
        accepted = true;
        proven = true;
        if (refusedCredentials != null) {
            reset();
        }
    }

    private void reset() {
        refusedCredentials = null;
        certainRefusals = 0;
        refusalsBeforeWait = 0;
        waits = 0;
        end = Instant.MIN;
    }

    /** Returns whether the portal has accepted the credentials since it last refused any. Cheap, as {@link #isActive()} is. */
    public boolean isProven() {
        return proven;
    }

    /** Returns whether any credentials are not to be sent now. Cheap, so that it can precede each request. */
    public boolean isActive() {
        return end.isAfter(clock.instant());
    }

    /**
     * Returns whether the portal has called the credentials wrong only a few times in a row. Then a producer may call it all the
     * same, because somebody may have corrected the account there.
     */
    public synchronized boolean isTolerated() {
        return certainRefusals < TOLERATED;
    }

    /** Returns the time until which these credentials are not to be sent, or empty if they may be. */
    public synchronized Optional<Instant> end(Object credentials) {
        return isActive() && credentials.equals(refusedCredentials) ? Optional.of(end) : Optional.empty();
    }
}
