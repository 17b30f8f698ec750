package io.github.camelportal.simulator.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.install.LoginLimit;

/** Lets so many logins pass in each period, and tells clients how many are left. */
public final class LoginThrottle {

    private final LoginLimit limit;
    private final Clock clock;
    private Instant periodEnd = Instant.MIN;
    private int count;

    public LoginThrottle(LoginLimit limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    public SimulatedResponse around(Request request, Supplier<SimulatedResponse> portal) {
        if (!limit.isOn() || !request.method().equals("POST") || !request.path().equals("/login")) {
            return portal.get();
        }
        Position position = count();
        boolean refused = position.number() > limit.requests();
        SimulatedResponse response =
                refused ? SimulatedResponse.errors(limit.status(), "too_many_requests") : portal.get();
        int remaining = Math.max(0, limit.requests() - position.number());
        long seconds = Math.max(1, position.untilEnd().toSeconds());
        return response.withHeader("X-RateLimit-Limit", Integer.toString(limit.requests()))
                .withHeader("X-RateLimit-Remaining", Integer.toString(remaining))
                .withHeader("X-RateLimit-Reset", Long.toString(seconds));
    }

    private synchronized Position count() {
        Instant now = clock.instant();
        if (!now.isBefore(periodEnd)) {
            periodEnd = now.plus(limit.period());
            count = 0;
        }
        return new Position(++count, Duration.between(now, periodEnd));
    }

    /** @param number position of a request in its period */
    private record Position(int number, Duration untilEnd) {}
}
