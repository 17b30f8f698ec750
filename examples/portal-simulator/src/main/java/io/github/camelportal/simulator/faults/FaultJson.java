package io.github.camelportal.simulator.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.DurationText;
import io.github.camelportal.simulator.control.ControlCall;
import io.github.camelportal.simulator.control.ControlException;
import io.github.camelportal.simulator.http.Fields;

/** Reads a fault that is described in JSON. */
public final class FaultJson {

    private static final String[] SCOPE_FIELDS = {"type", "method", "path", "route", "times"};

    private static final Map<String, FaultType> TYPES = types();

    private FaultJson() {}

    public static Fault read(ControlCall call) {
        return limit(call, unlimited(call));
    }

    private static Fault unlimited(ControlCall call) {
        String name = call.required("type");
        FaultType type = TYPES.get(name);
        if (type == null) {
            throw new ControlException(
                    400, "Unknown type '" + name + "': there are " + String.join(", ", TYPES.keySet()));
        }
        call.allow(type.allowedFields());
        return type.reader().apply(call);
    }

    private static Fault limit(ControlCall call, Fault fault) {
        Fault scoped = fault;
        Optional<String> method = call.text("method");
        String path = call.text("path").orElse("/");
        if (call.text("route").isPresent()) {
            scoped = fault.onRoute(method.orElse(null), call.required("route"));
        } else if (method.isPresent()) {
            scoped = fault.on(method.get(), path);
        } else if (call.text("path").isPresent()) {
            scoped = fault.on(path);
        }
        return call.number("times").map(scoped::times).orElse(scoped);
    }

    private static Map<String, FaultType> types() {
        Map<String, FaultType> types = new LinkedHashMap<>();
        types.put(
                "latency",
                new FaultType(call -> Fault.latency(Duration.ofMillis(notNegative(call, "millis"))), "millis"));
        types.put("status", new FaultType(FaultJson::status, "status", "retry_after"));
        types.put("error", new FaultType(FaultJson::error, "status", "errors"));
        types.put("html", new FaultType(call -> Fault.html(call.number("status").orElse(200)), "status"));
        types.put("response", new FaultType(FaultJson::response, "status", "content_type", "body"));
        types.put("truncated", new FaultType(call -> Fault.truncated()));
        types.put("truncated-chunks", new FaultType(call -> Fault.truncatedChunks()));
        types.put("half-body", new FaultType(call -> Fault.halfBody()));
        types.put("garbage", new FaultType(call -> Fault.garbage()));
        types.put("dropped-before", new FaultType(call -> Fault.droppedBefore()));
        types.put("dropped-after", new FaultType(call -> Fault.droppedAfter()));
        types.put(
                "void",
                new FaultType(call -> Fault.voidResponse(call.text("body").orElse("")), "body"));
        types.put(
                "html-after",
                new FaultType(call -> Fault.htmlAfter(call.number("status").orElse(200)), "status"));
        types.put("token-expiry", new FaultType(call -> Fault.tokenExpiry()));
        types.put("rate-limit", new FaultType(FaultJson::rateLimit, "requests", "period", "beyond"));
        types.put("random", new FaultType(FaultJson::random, "seed", "probability"));
        return types;
    }

    private static Fault status(ControlCall call) {
        int status = call.requiredNumber("status");
        return call.number("retry_after")
                .map(seconds -> Fault.status(status, Duration.ofSeconds(seconds)))
                .orElseGet(() -> Fault.status(status));
    }

    private static Fault error(ControlCall call) {
        JsonNode given = call.value("errors")
                .filter(errors -> errors.isArray() && !errors.isEmpty())
                .orElseThrow(() -> new ControlException(400, "The field 'errors' is not a list of texts"));
        List<String> errors = new ArrayList<>();
        given.forEach(error -> errors.add(error.asText()));
        return call.number("status")
                .map(status -> Fault.error(status, errors.toArray(String[]::new)))
                .orElseGet(() -> Fault.error(errors.toArray(String[]::new)));
    }

    private static Fault response(ControlCall call) {
        return Fault.response(
                call.number("status").orElse(200),
                call.text("content_type").orElse("application/json"),
                call.text("body").orElse(""));
    }

    private static Fault rateLimit(ControlCall call) {
        int requests = notNegative(call, "requests");
        Duration period = DurationText.parse(call.required("period"));
        if (call.value("beyond").isEmpty()) {
            return Fault.rateLimit(requests, period);
        }
        if (!(call.value("beyond").get() instanceof ObjectNode beyond)) {
            throw new ControlException(400, "The field 'beyond' is not an object");
        }
        return Fault.rateLimit(requests, period, unlimited(new ControlCall(Map.of(), new Fields(beyond))));
    }

    private static Fault random(ControlCall call) {
        try {
            return Fault.random(
                    Long.parseLong(call.required("seed")),
                    Double.parseDouble(call.required("probability")),
                    Faults.everyKind());
        } catch (NumberFormatException e) {
            throw new ControlException(400, "The fields 'seed' and 'probability' are not numbers");
        }
    }

    private static int notNegative(ControlCall call, String name) {
        int number = call.requiredNumber(name);
        if (number < 0) {
            throw new ControlException(400, "The field '" + name + "' is negative");
        }
        return number;
    }

    private record FaultType(Function<ControlCall, Fault> reader, String... fields) {

        String[] allowedFields() {
            List<String> allowed = new ArrayList<>(List.of(SCOPE_FIELDS));
            allowed.addAll(List.of(fields));
            return allowed.toArray(String[]::new);
        }
    }
}
