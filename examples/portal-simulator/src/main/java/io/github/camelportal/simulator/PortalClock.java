package io.github.camelportal.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;

/** The portal's clock: another clock that can be put forward. */
public final class PortalClock extends Clock {

    private static final String NO_DATE = "0000-00-00";
    private static final String NONE = "0000-00-00 00:00:00";
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final Duration LONGEST_STEP = Duration.ofDays(3650);

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    PortalClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private PortalClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** @throws IllegalArgumentException for a step back, which would make expired tokens valid again */
    void advance(Duration step) {
        if (step.isNegative() || step.compareTo(LONGEST_STEP) > 0) {
            throw new IllegalArgumentException("The clock can only be put forward, by at most " + LONGEST_STEP);
        }
        ahead.accumulateAndGet(step, Duration::plus);
    }

    /** The time as the portal shows it: without a zone. */
    public LocalDateTime now() {
        return LocalDateTime.now(this).withNano(0);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** A date and time as the portal writes it; null is the portal's word for "none". */
    public static String text(LocalDateTime time) {
        return time == null ? NONE : FORMAT.format(time);
    }

    /** A date as the portal writes it; null is "none". */
    public static String text(LocalDate date) {
        return date == null ? NO_DATE : date.toString();
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PortalClock(base.withZone(zone), ahead);
    }
}
