package io.github.camelportal.simulator;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that goes wrong between a client and the portal, given to {@link Faults#inject(Fault)}. It hits every
 * request until it is cleared, unless it is limited: {@code Fault.html(200).on("POST", "/tickets").times(2)}.
 */
public final class Fault {

    private static final int UNLIMITED = 0;

    private final String description;
    private final Supplier<FaultAction> action;
    private final FaultScope scope;
    private final int times;

    private Fault(String description, Supplier<FaultAction> action, FaultScope scope, int times) {
        this.description = description;
        this.action = action;
        this.scope = scope;
        this.times = times;
    }

    private static Fault of(String description, FaultAction action) {
        return new Fault(description, () -> action, FaultScope.EVERYTHING, UNLIMITED);
    }

    private static Fault instead(String description, Reply reply) {
        return of(description, passage -> Outcome.complete(reply));
    }

    /** The portal works, but only after a while. It can be combined with any other fault. */
    public static Fault latency(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A latency is not negative: " + delay);
        }
        return of("latency of " + delay, passage -> {
            Pause.of(delay);
            return passage.proceed();
        });
    }

    /** An empty answer with this HTTP status, and no effect. */
    public static Fault status(int status) {
        return instead("status " + status, Reply.text(checked(status), "text/html", ""));
    }

    /** An empty answer with this HTTP status and a {@code Retry-After} header, and no effect. */
    public static Fault status(int status, Duration retryAfter) {
        String seconds = Long.toString(retryAfter.toSeconds());
        Reply reply = Reply.text(checked(status), "text/html", "").withHeader("Retry-After", seconds);
        return instead("status " + status + " with Retry-After " + seconds, reply);
    }

    /** HTTP 200 with {@code {"error": […]}}, and no effect. */
    public static Fault error(String... errors) {
        return instead("error body", Reply.errors(200, errors));
    }

    /** A page of HTML, as a proxy or web firewall answers, and no effect. */
    public static Fault html(int status) {
        return instead("HTML page with status " + status, Reply.html(checked(status), "Attention required"));
    }

    /** Any other answer instead of the portal's, and no effect. */
    public static Fault answer(int status, String contentType, String body) {
        return instead("answer with status " + status, Reply.text(checked(status), contentType, body));
    }

    /** The request takes effect, but only half of the answer comes before the connection ends. */
    public static Fault truncated() {
        return of("truncated body", passage -> passage.proceed().truncated());
    }

    /** The connection ends without an answer, and the request takes no effect. */
    public static Fault droppedBefore() {
        return of("connection dropped before the effect", passage -> Outcome.dropped());
    }

    /** The request takes effect, but the connection ends without an answer. */
    public static Fault droppedAfter() {
        return of("connection dropped after the effect", passage -> {
            passage.proceed();
            return Outcome.dropped();
        });
    }

    /** All access tokens expire just before the request is carried out. */
    public static Fault tokenExpiry() {
        return of("token expiry", passage -> {
            passage.expireTokens().run();
            return passage.proceed();
        });
    }

    /** So many requests pass per period of the portal's clock; the others get HTTP 429 with {@code Retry-After}. */
    public static Fault rateLimit(int requests, Duration period) {
        String description = "rate limit of " + requests + " per " + period;
        return new Fault(description, () -> new RateLimit(requests, period, null), FaultScope.EVERYTHING, UNLIMITED);
    }

    /** So many requests pass per period of the portal's clock; the others meet another fault. */
    public static Fault rateLimit(int requests, Duration period, Fault beyond) {
        String description = "rate limit of " + requests + " per " + period + ", beyond it " + beyond.description;
        Supplier<FaultAction> action = () -> new RateLimit(requests, period, beyond.action.get());
        return new Fault(description, action, FaultScope.EVERYTHING, UNLIMITED);
    }

    /** Limits the fault to a path and what is below it, for instance {@code /tickets}. */
    public Fault on(String pathPrefix) {
        return new Fault(description, action, new FaultScope(null, pathPrefix), times);
    }

    /** Limits the fault to a method, and a path and what is below it. */
    public Fault on(String method, String pathPrefix) {
        return new Fault(description, action, new FaultScope(method, pathPrefix), times);
    }

    /** Limits the fault to the next requests that it applies to. */
    public Fault times(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("A fault hits at least one request, not " + requests);
        }
        return new Fault(description, action, scope, requests);
    }

    ActiveFault activate() {
        return new ActiveFault(this, action.get(), scope, times == UNLIMITED ? Integer.MAX_VALUE : times);
    }

    /** What it does, where, and how often. */
    @Override
    public String toString() {
        return description + scope + (times == UNLIMITED ? "" : ", " + times + " time" + (times == 1 ? "" : "s"));
    }

    private static int checked(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("An HTTP status is between 200 and 599, not " + status);
        }
        return status;
    }
}
