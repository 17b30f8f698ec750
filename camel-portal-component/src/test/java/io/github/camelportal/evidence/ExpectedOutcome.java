package io.github.camelportal.evidence;

import java.util.Set;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;

/** The outcome of a write whose response shows no success, by what the response says and by its status. */
enum ExpectedOutcome {
    UNKNOWN("**unknown**", PortalOutcomeUnknownException.class, 1),
    REFUSED("refused", PortalOperationException.class, 1),
    UNAUTHENTICATED("authentication", PortalAuthenticationException.class, 1),
    LIMITED("rate limit", PortalRateLimitException.class, 1 + ExpectedOutcome.MAX_RETRIES);

    static final int MAX_RETRIES = 2;

    private static final Set<Integer> NO_REFUSAL = Set.of(201, 202, 204, 205, 206, 408);

    private final String text;
    private final Class<? extends PortalOperationException> type;
    private final int requests;

    ExpectedOutcome(String text, Class<? extends PortalOperationException> type, int requests) {
        this.text = text;
        this.type = type;
        this.requests = requests;
    }

    static ExpectedOutcome of(UnprovenResponse response, int status) {
        boolean canRefuse = !NO_REFUSAL.contains(status) && (status < 300 || (status >= 400 && status < 500));
        if (!canRefuse || response.claim() == UnprovenResponse.Claim.CONTRADICTION) {
            return UNKNOWN;
        }
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 429 -> LIMITED;
            default ->
                switch (response.claim()) {
                    case NOTHING -> status == 200 ? UNKNOWN : REFUSED;
                    case RATE_LIMIT -> LIMITED;
                    default -> REFUSED;
                };
        };
    }

    Class<? extends PortalOperationException> type() {
        return type;
    }

    int requests() {
        return requests;
    }

    /** Returns the outcome as it stands in the table. */
    String text() {
        return text + ", " + requests + "×";
    }
}
