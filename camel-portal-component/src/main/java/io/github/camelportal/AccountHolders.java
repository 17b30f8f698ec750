package io.github.camelportal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.internal.client.AccountClient;

/**
 * Counts the producers of each account. A {@code toD} with an evaluated username makes accounts without end, and Camel stops
 * the producers that it has not used for long. A number of accounts without producers is kept, so that a route that is stopped
 * and started has its session and its backoff again.
 */
final class AccountHolders {

    /** Maximum number of accounts that are kept without a producer. */
    static final int MAX_UNUSED = 50;

    private final Map<AccountClient, Integer> counts = new HashMap<>();
    private final Set<AccountClient> pinned = new HashSet<>();
    private final Set<AccountClient> unused = new LinkedHashSet<>();

    void add(AccountClient accountClient) {
        counts.merge(accountClient, 1, Integer::sum);
        unused.remove(accountClient);
    }

    void pin(AccountClient accountClient) {
        pinned.add(accountClient);
        unused.remove(accountClient);
    }

    /** Releases an account. Returns the accounts that are not kept any longer, because they have been unused for the longest time. */
    List<AccountClient> release(AccountClient accountClient) {
        Integer left = counts.computeIfPresent(accountClient, (key, count) -> count == 1 ? null : count - 1);
        if (left == null && !pinned.contains(accountClient)) {
            unused.add(accountClient);
        }
        List<AccountClient> removed = new ArrayList<>();
        Iterator<AccountClient> eldest = unused.iterator();
        while (unused.size() > MAX_UNUSED) {
            removed.add(eldest.next());
            eldest.remove();
        }
        return removed;
    }

    void clear() {
        counts.clear();
        pinned.clear();
        unused.clear();
    }
}
