package io.github.camelportal.internal.client.decode;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The errors of a response as codes that the component knows. A code counts if it is an error as a whole. The words of a sentence
 * do not, because they may be about something else, such as the rate limit of a registrar.
 */
final class ErrorCodes {

    private static final String WRONG_CREDENTIALS = "wronglogin";
    private static final Set<String> REFUSED_TOKENS = Set.of("unauthorized", "token_expired");
    private static final Set<String> RATE_LIMITS = Set.of(
            "too_many_requests",
            "rate_limit",
            "rate_limited",
            "rate_limit_exceeded",
            "rate_limit_reached",
            "ratelimit",
            "ratelimit_exceeded",
            "api_rate_limit_exceeded");

    private final List<String> codes;
    private final boolean isSafe;

    /**
     * Creates the codes of a response.
     *
     * @param errors codes or sentences of the portal
     * @param isSafe whether the operation is safe, so that one known code among others is enough
     */
    ErrorCodes(List<String> errors, boolean isSafe) {
        this.codes = errors.stream()
                .map(error -> error.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.isSafe = isSafe;
    }

    boolean isWrongCredentials() {
        return matches(Set.of(WRONG_CREDENTIALS));
    }

    boolean isRefusedToken() {
        return matches(REFUSED_TOKENS);
    }

    boolean isRateLimit() {
        List<String> normalized = codes.stream()
                .map(code -> code.replaceAll("[ -]+", "_").replaceAll("[.!]+$", ""))
                .toList();
        return matches(normalized, RATE_LIMITS);
    }

    /** Whether the errors refuse the request for a passing reason, so that it may be sent again. */
    boolean isPassing() {
        return isWrongCredentials() || isRefusedToken() || isRateLimit();
    }

    boolean contains(String code) {
        return codes.contains(code);
    }

    private boolean matches(Set<String> documented) {
        return matches(codes, documented);
    }

    private boolean matches(List<String> given, Set<String> documented) {
        return isSafe
                ? given.stream().anyMatch(documented::contains)
                : !given.isEmpty() && documented.containsAll(given);
    }
}
