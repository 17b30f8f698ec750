package io.github.camelportal.simulator.faults;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.SimulatedResponse;

/**
 * Something that goes wrong between a client and the portal, given to {@link Faults#inject(Fault)}. It hits every
 * request until it is cleared, unless it is limited: {@code Fault.html(200).on("POST", "/tickets").times(2)}.
 */
public final class Fault {

    private static final int UNLIMITED = 0;

    private final String kind;
    private final String description;
    private final Supplier<FaultAction> action;
    private final FaultScope scope;
    private final int times;

    private Fault(String kind, String description, Supplier<FaultAction> action, FaultScope scope, int times) {
        this.kind = kind;
        this.description = description;
        this.action = action;
        this.scope = scope;
        this.times = times;
    }

    private static Fault of(String kind, String description, FaultAction action) {
        FaultAction noted = passage -> {
            passage.note(kind, description);
            return action.around(passage);
        };
        return new Fault(kind, description, () -> noted, FaultScope.EVERYTHING, UNLIMITED);
    }

    private static Fault instead(String kind, String description, SimulatedResponse response) {
        return of(kind, description, passage -> Outcome.complete(response));
    }

    /** The portal works, but only after a while. It can be combined with any other fault. */
    public static Fault latency(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A latency is not negative: " + delay);
        }
        return of("latency", "latency of " + delay, passage -> {
            Delay.of(delay);
            return passage.proceed();
        });
    }

    /** An empty response with this HTTP status, and no effect. */
    public static Fault status(int status) {
        return instead("status", "status " + status, SimulatedResponse.text(checked(status), "text/html", ""));
    }

    /** An empty response with this HTTP status and a {@code Retry-After} header, and no effect. */
    public static Fault status(int status, Duration retryAfter) {
        String seconds = Long.toString(retryAfter.toSeconds());
        SimulatedResponse response =
                SimulatedResponse.text(checked(status), "text/html", "").withHeader("Retry-After", seconds);
        return instead("status", "status " + status + " with Retry-After " + seconds, response);
    }

    /** HTTP 200 with {@code {"error": […]}}, and no effect. */
    public static Fault error(String... errors) {
        return instead("error", "error body", SimulatedResponse.errors(200, errors));
    }

    /** This HTTP status with {@code {"error": […]}}, such as 401 with {@code token_expired}, and no effect. */
    public static Fault error(int status, String... errors) {
        return instead("error", "error body with status " + status, SimulatedResponse.errors(checked(status), errors));
    }

    /** HTTP 200 that says it is JSON and is none, and no effect. */
    public static Fault garbage() {
        return instead(
                "garbage",
                "garbage",
                SimulatedResponse.text(200, "application/json", "\u0000\u001f{\"list\":[{\u0007"));
    }

    /** A page of HTML, as a proxy or web firewall sends it, and no effect. */
    public static Fault html(int status) {
        return instead(
                "html",
                "HTML page with status " + status,
                SimulatedResponse.html(checked(status), "Attention required"));
    }

    /** Any other response instead of the portal's, and no effect. */
    public static Fault response(int status, String contentType, String body) {
        return instead(
                "response",
                "response with status " + status,
                SimulatedResponse.text(checked(status), contentType, body));
    }

    /** The request takes effect, but only half of the response comes before the connection ends. */
    public static Fault truncated() {
        return of("truncated", "truncated body", passage -> passage.proceed().truncated());
    }

    /** Truncates the body like {@link #truncated()}, of a response in chunks without a {@code Content-Length}. */
    public static Fault truncatedChunks() {
        return of("truncated-chunks", "truncated chunks", passage -> passage.proceed()
                .truncatedChunks());
    }

    /** The request takes effect; half of the response comes as if it were all of it, as from a broken proxy. */
    public static Fault halfBody() {
        return of("half-body", "half a body", passage -> passage.proceed().half());
    }

    /** The connection ends without a response, and the request takes no effect. */
    public static Fault droppedBefore() {
        return of("dropped-before", "connection dropped before the effect", passage -> Outcome.dropped());
    }

    /** The request takes effect, but the connection ends without a response. */
    public static Fault droppedAfter() {
        return of("dropped-after", "connection dropped after the effect", passage -> {
            passage.proceed();
            return Outcome.dropped();
        });
    }

    /** The request takes effect, but a page of HTML with this HTTP status comes in place of the response. */
    public static Fault htmlAfter(int status) {
        SimulatedResponse page = SimulatedResponse.html(checked(status), "Attention required");
        return of("html-after", "HTML page with status " + status + " after the effect", passage -> {
            passage.proceed();
            return Outcome.complete(page);
        });
    }

    /** The request takes effect, but any other response comes in place of the portal's, such as the JSON of a gateway. */
    public static Fault responseAfter(int status, String contentType, String body) {
        SimulatedResponse response = SimulatedResponse.text(checked(status), contentType, body);
        return of("response-after", "response with status " + status + " after the effect", passage -> {
            passage.proceed();
            return Outcome.complete(response);
        });
    }

    /** The request takes effect at once, but its response comes only after a while. */
    public static Fault latencyAfter(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("A latency is not negative: " + delay);
        }
        return of("latency-after", "latency of " + delay + " after the effect", passage -> {
            Outcome outcome = passage.proceed();
            Delay.of(delay);
            return outcome;
        });
    }

    /**
     * The request takes effect; the response has HTTP 200 and says nothing.
     *
     * @param body body of the response: an empty text, {@code []}, {@code {}} or {@code null}
     */
    public static Fault voidResponse(String body) {
        if (!List.of("", "[]", "{}", "null").contains(body)) {
            throw new IllegalArgumentException("A void response is empty, [], {} or null, not " + body);
        }
        return of("void", "void response" + (body.isEmpty() ? "" : " " + body) + " after the effect", passage -> {
            passage.proceed();
            return Outcome.complete(SimulatedResponse.text(200, "application/json; charset=utf-8", body));
        });
    }

    /** All access tokens expire just before the request is carried out. */
    public static Fault tokenExpiry() {
        return of("token-expiry", "token expiry", passage -> {
            passage.expireTokens().run();
            return passage.proceed();
        });
    }

    /** So many requests pass per period of the portal's clock; the others get HTTP 429 with {@code Retry-After}. */
    public static Fault rateLimit(int requests, Duration period) {
        String description = "rate limit of " + requests + " per " + period;
        return composed("rate-limit", description, () -> new RateLimit(requests, period, null));
    }

    /** So many requests pass per period of the portal's clock; the others meet another fault. */
    public static Fault rateLimit(int requests, Duration period, Fault beyond) {
        String description = "rate limit of " + requests + " per " + period + ", beyond it " + beyond.description;
        return composed("rate-limit", description, () -> new RateLimit(requests, period, beyond.action.get()));
    }

    /**
     * Each request meets, with this probability, one of these faults. Which request meets which depends on the seed
     * and on the order of the requests alone. Each fault keeps its own limits.
     *
     * @param probability between 0 and 1
     * @param faults such as those of {@link Faults#everyKind()}
     */
    public static Fault random(long seed, double probability, List<Fault> faults) {
        List<Fault> kinds = List.copyOf(faults);
        if (kinds.isEmpty() || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Random faults are of at least one kind, and their probability is "
                    + "between 0 and 1, not " + probability);
        }
        String description = "with probability " + probability + " and seed " + seed + " one of " + kinds;
        return composed("random", description, () -> new RandomFault(seed, probability, kinds));
    }

    /** Does not note itself: whatever is in it does, if it happens. */
    private static Fault composed(String kind, String description, Supplier<FaultAction> action) {
        return new Fault(kind, description, action, FaultScope.EVERYTHING, UNLIMITED);
    }

    /** Limits the fault to a path and what is below it, for instance {@code /tickets}. */
    public Fault on(String pathPrefix) {
        return new Fault(kind, description, action, new FaultScope(null, pathPrefix, false), times);
    }

    /** Limits the fault to a method, and a path and what is below it. */
    public Fault on(String method, String pathPrefix) {
        return new Fault(kind, description, action, new FaultScope(method, pathPrefix, false), times);
    }

    /**
     * Limits the fault to a route, without what is below it.
     *
     * @param template as the documents write it, for instance {@code /tickets/@number}
     */
    public Fault onRoute(String method, String template) {
        return new Fault(kind, description, action, new FaultScope(method, template, true), times);
    }

    /** Limits the fault to the next requests that it applies to. */
    public Fault times(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("A fault hits at least one request, not " + requests);
        }
        return new Fault(kind, description, action, scope, requests);
    }

    ActiveFault activate() {
        return new ActiveFault(this, action.get(), scope, times == UNLIMITED ? Integer.MAX_VALUE : times);
    }

    /** Returns its name in the control API, such as {@code latency}. */
    public String kind() {
        return kind;
    }

    /** Describes the effect, the scope and the number of times. */
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
