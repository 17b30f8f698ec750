package io.github.camelportal.internal.client.policy;

/** A source of monotonic time, which tests replace. The default is {@link System#nanoTime}. */
@FunctionalInterface
public interface Ticker {

    /** Returns nanoseconds since an arbitrary origin, so only differences have a meaning. */
    long nanoTime();
}
