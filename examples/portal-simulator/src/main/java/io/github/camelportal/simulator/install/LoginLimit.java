package io.github.camelportal.simulator.install;

import java.time.Duration;

import io.github.camelportal.simulator.DurationText;

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
    public static final LoginLimit RECORDED = new LoginLimit(25, Duration.ofMinutes(4), TOO_MANY_REQUESTS);

    /** Checks the values. */
    public LoginLimit {
        if (requests < 0 || period.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("No limit of logins: " + requests + " per " + period);
        }
        if (status != TOO_MANY_REQUESTS && status != OK) {
            throw new IllegalArgumentException("Portals refuse logins with 429 or 200, not with " + status);
        }
    }

    /**
     * Reads a limit such as {@code 25/PT4M}, or {@code 25/PT4M/200} for refusals with HTTP 200; {@code 0} is none.
     *
     * @throws IllegalArgumentException if it is no limit
     */
    public static LoginLimit parse(String text) {
        if (text.equals("0")) {
            return NONE;
        }
        String[] parts = text.split("/");
        if (parts.length < 2 || parts.length > 3 || !parts[0].matches("\\d{1,6}")) {
            throw new IllegalArgumentException("'" + text + "' is not a limit of logins such as 25/PT4M");
        }
        int status = parts.length == 2 || parts[2].equals("429") ? TOO_MANY_REQUESTS : parts[2].equals("200") ? OK : 0;
        return new LoginLimit(Integer.parseInt(parts[0]), DurationText.parse(parts[1]), status);
    }

    public boolean isOn() {
        return requests > 0;
    }
}
