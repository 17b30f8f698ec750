package io.github.camelportal.simulator.install;

import java.time.Duration;

/**
 * A limit of requests to {@code /login} in a period of the portal's clock. The responses carry {@code X-RateLimit-*} headers.
 *
 * @param requests number of requests in a period; 0 for no limit
 * @param period length of the period
 * @param status HTTP status of a refusal: 429, or 200 with an error in the body
 */
public record LoginLimit(int requests, Duration period, int status) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int OK = 200;

    /** No limit, and no headers. */
    public static final LoginLimit NONE = new LoginLimit(0, Duration.ofMinutes(4), TOO_MANY_REQUESTS);

    /** The limit that an install was recorded with. */
    public static final LoginLimit RECORDED = new LoginLimit(25, Duration.ofSeconds(240), TOO_MANY_REQUESTS);

    /** Checks the values. */
    public LoginLimit {
        if (requests < 0 || period.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("No limit of logins: " + requests + " per " + period);
        }
        if (status != TOO_MANY_REQUESTS && status != OK) {
            throw new IllegalArgumentException("Portals refuse logins with 429 or 200, not with " + status);
        }
    }

    public boolean isOn() {
        return requests > 0;
    }
}
