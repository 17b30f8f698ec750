package io.github.camelportal.internal.client.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The time during which refused credentials are not sent again, because a portal locks an account after some attempts. The first
 * wait is five minutes, and each refusal doubles it, up to an hour. Other credentials may be sent at once. Thread-safe.
 *
 * <p>Usually the whole account waits. If the portal has accepted the credentials before, and does not say that they are wrong, the
 * operation alone waits, because the account may have no access to it. The refusal of a second operation makes the account wait.
 */
public final class CredentialBackOff {

    static final Duration FIRST = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private final Set<String> refusedOperations = new HashSet<>();
    private Object refusedCredentials;
    private int refusals;
    private boolean accepted;
    private boolean wholeAccount;
    private volatile Instant end = Instant.MIN;

    /** Creates one that has not started. */
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
     * @param operation   id of the operation whose request had them
     * @param certain     whether the portal said that the credentials are wrong, and not only that they do not suffice
     * @return            end of the wait that starts, or empty if one has started already
     */
    public synchronized Optional<Instant> refused(Object credentials, String operation, boolean certain) {
        if (!credentials.equals(refusedCredentials)) {
            refusedCredentials = credentials;
            refusedOperations.clear();
            refusals = 0;
            wholeAccount = false;
            end = Instant.MIN;
        }
        boolean known = !refusedOperations.add(operation);
        boolean wide = wholeAccount || certain || !accepted || refusedOperations.size() > 1;
        boolean started = isActive() && (known || wholeAccount);
        wholeAccount = wide;
        if (started) {
            return Optional.empty();
        }
        end = clock.instant().plus(nextWait());
        return Optional.of(end);
    }

    private Duration nextWait() {
        Duration wait = FIRST;
        for (int refusal = 0; refusal < refusals && wait.compareTo(LONGEST) < 0; refusal++) {
            wait = wait.multipliedBy(2);
        }
        refusals++;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Records that the portal has accepted the credentials of an operation. */
    public synchronized void accepted(String operation) {
        accepted = true;
        if (refusedCredentials != null) {
            wholeAccount = false;
            refusedOperations.remove(operation);
            if (refusedOperations.isEmpty()) {
                refusedCredentials = null;
                end = Instant.MIN;
            }
        }
    }

    /** Returns whether any credentials are not to be sent now. Cheap, so that it can precede each request. */
    public boolean isActive() {
        return end.isAfter(clock.instant());
    }

    /** Returns the time until which an operation must not send these credentials, or empty if it may. */
    public synchronized Optional<Instant> end(Object credentials, String operation) {
        boolean waits = isActive()
                && credentials.equals(refusedCredentials)
                && (wholeAccount || refusedOperations.contains(operation));
        return waits ? Optional.of(end) : Optional.empty();
    }
}
