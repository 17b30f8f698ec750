package io.github.camelportal.crash;

import java.util.concurrent.CountDownLatch;

/** Stops a thread of this JVM at one moment of one event, for good: the JVM is to be killed there. */
public final class KillPoint {

    /** The line that the JVM prints when it has stopped. */
    static final String SIGN = "standing still";

    private final Moment moment;
    private final String event;

    /**
     * For one JVM.
     *
     * @param moment null for one that does not stop
     */
    KillPoint(Moment moment, String event) {
        this.moment = moment;
        this.event = event;
    }

    /** Stays here if this is the moment. */
    void at(Moment now, String current) {
        if (now == moment && event.equals(current)) {
            standStill();
        }
    }

    /** Stays here. */
    public static void standStill() {
        System.out.println(SIGN);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Who stands still is killed, not interrupted", e);
        }
    }
}
