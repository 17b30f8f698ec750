package io.github.camelportal.internal.await;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A machine as a portal displays it at one moment.
 *
 * @param state   state, or null if the portal displays none, or a word such as {@code unknown}
 * @param removed whether there is evidence that the machine does not exist
 * @param machine record or map of the machine, or null
 * @param fields  fields of the machine, in which its uptime may be
 */
record Observation(String state, boolean removed, Object machine, Map<String, Object> fields) {

    private static final List<String> BOOT_TIMES = List.of("boot_time", "booted_at", "last_boot", "started_at");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}(\\.\\d+)?");

    private static final double MILLIS_PER_SECOND = 1000;

    /** Boot times that a portal computes from the uptime differ by a second or two. */
    private static final Duration INACCURACY = Duration.ofSeconds(5);

    /** Boot times that follow from an uptime may lie before the restart by that much, because portals round it. */
    private static final Duration UPTIME_INACCURACY = INACCURACY.multipliedBy(2);

    Observation {
        state = MachineState.isUnknown(state) ? null : state;
    }

    static Observation ofRemoved() {
        return new Observation(MachineState.REMOVED.word(), true, null, Map.of());
    }

    /** Whether the portal displays a state. Without one, the observation is no evidence of a change. */
    boolean hasState() {
        return state != null;
    }

    boolean matches(AwaitedState awaited) {
        return removed ? awaited.state() == MachineState.REMOVED : awaited.matches(state);
    }

    /** Whether the portal displays since when the machine runs, so that a restart can be told. */
    boolean hasUptime() {
        return uptime() != null || bootTime() != null;
    }

    /**
     * Whether the machine has started since an earlier observation: it is up for a shorter time, or from a later time on.
     *
     * @param elapsed time since the earlier observation
     */
    boolean isRestartedSince(Observation earlier, Duration elapsed) {
        if (uptime() != null && earlier.uptime() != null) {
            return isBootedSince(earlier, elapsed);
        }
        return bootTime() != null
                && earlier.bootTime() != null
                && bootTime().isAfter(earlier.bootTime().plus(INACCURACY));
    }

    /**
     * Whether the machine was booted after the earlier observation: a boot time is the time of an observation less its uptime. An
     * unchanged uptime, and one that began before that observation, are no evidence. Some portals display an old uptime, and others
     * round it.
     */
    private boolean isBootedSince(Observation earlier, Duration elapsed) {
        double seconds = elapsed.toMillis() / MILLIS_PER_SECOND;
        double bootedLaterBy = seconds - (uptime() - earlier.uptime());
        if (uptime().equals(earlier.uptime())) {
            return false;
        }
        if (uptime() > earlier.uptime()) {
            return uptime() <= seconds && bootedLaterBy > INACCURACY.toSeconds();
        }
        return uptime() <= seconds
                || (uptime() <= seconds + UPTIME_INACCURACY.toSeconds() && bootedLaterBy > INACCURACY.toSeconds());
    }

    private Double uptime() {
        String text = text("uptime");
        return text != null && SECONDS.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    private LocalDateTime bootTime() {
        return BOOT_TIMES.stream()
                .map(this::text)
                .filter(Objects::nonNull)
                .map(Observation::time)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String text(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString().strip();
    }

    /** Parses seconds since 1970, or a date and time. Returns null for another text. */
    private static LocalDateTime time(String text) {
        try {
            if (SECONDS.matcher(text).matches()) {
                return LocalDateTime.ofEpochSecond(Double.valueOf(text).longValue(), 0, ZoneOffset.UTC);
            }
            return LocalDateTime.parse(text.replace(' ', 'T').replaceAll("(Z|[+-]\\d\\d:?\\d\\d)$", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "Observation[" + state + "]";
    }
}
