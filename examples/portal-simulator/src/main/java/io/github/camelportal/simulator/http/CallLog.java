package io.github.camelportal.simulator.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.store.History;

/** The latest calls of the portal's API with their responses. */
public final class CallLog {

    private final History<RecordedCall> latest = new History<>();
    private final Clock clock;
    private long count;

    public CallLog(Clock clock) {
        this.clock = clock;
    }

    /** Returns the latest 10,000 calls, oldest first. */
    public List<RecordedCall> latest() {
        return latest.entries();
    }

    /** Returns the number of calls since the start. */
    public synchronized long count() {
        return count;
    }

    /** Starts the measurement of a call. */
    Measurement start(Request request) {
        return new Measurement(request, clock.instant(), System.nanoTime());
    }

    private synchronized void add(Measurement call, Outcome outcome) {
        boolean dropped = outcome.delivery() == Outcome.Delivery.DROPPED;
        latest.add(new RecordedCall(
                ++count,
                call.request.method(),
                call.request.path(),
                RecordedFields.of(call.request),
                dropped ? 0 : outcome.response().status(),
                outcome.delivery() == Outcome.Delivery.COMPLETE,
                Duration.ofNanos(System.nanoTime() - call.startNanos),
                call.at));
    }

    /** A call whose response is not there yet. */
    final class Measurement {

        private final Request request;
        private final Instant at;
        private final long startNanos;

        private Measurement(Request request, Instant at, long startNanos) {
            this.request = request;
            this.at = at;
            this.startNanos = startNanos;
        }

        /** Adds the call to the log. */
        void end(Outcome outcome) {
            add(this, outcome);
        }
    }

    /** Makes the fields of a call readable for the log of calls: without secrets and without long texts. */
    private static final class RecordedFields {

        private static final String MASK = "***";
        private static final int MAX_LENGTH = 200;
        private static final int MAX_FIELDS = 100;

        /** Names of fields that may hold credentials. A field too many is masked rather than one too few. */
        private static final Pattern SECRET = Pattern.compile(
                "user|pass|pw|token|secret|key|auth|code|otp|pin$|^pin|session|cookie|epp|credential|cvv|cvc");

        private RecordedFields() {}

        /** Returns the fields of query and body. They are empty if the body cannot be read. */
        static Map<String, String> of(Request request) {
            Map<String, String> recorded = new LinkedHashMap<>();
            try {
                Fields fields = Fields.of(request);
                fields.names().stream()
                        .limit(MAX_FIELDS)
                        .forEach(name -> recorded.put(
                                shortened(name),
                                fields.value(name)
                                        .map(value -> text(name, value))
                                        .orElse("")));
                return Collections.unmodifiableMap(recorded);
            } catch (MalformedBodyException e) {
                return Map.of();
            }
        }

        /** A field with parts is masked as a whole if one of their names is secret. */
        private static String text(String name, JsonNode value) {
            String text = value.isValueNode() ? value.asText() : value.toString();
            boolean parts = value.isContainerNode()
                    && SECRET.matcher(text.toLowerCase(Locale.ROOT)).find();
            return parts || SECRET.matcher(name.toLowerCase(Locale.ROOT)).find() ? MASK : shortened(text);
        }

        private static String shortened(String text) {
            return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        }
    }
}
