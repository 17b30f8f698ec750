package io.github.camelportal.internal.reference;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Refuses a service or domain that has ended as the result of a request, because it may have existed before. */
final class EndedStatus {

    private static final Set<String> ENDED =
            Set.of("cancelled", "canceled", "terminated", "expired", "fraud", "deleted", "transferred out");

    private EndedStatus() {}

    /** @throws UncertainLookupException if the service or domain has ended, by its status */
    static void refuse(@Nullable String status, String name) {
        if (status != null && ENDED.contains(status.strip().toLowerCase(Locale.ROOT))) {
            throw new UncertainLookupException("the portal has " + name + " with the status " + status.strip()
                    + ", which may have existed before the request");
        }
    }
}
