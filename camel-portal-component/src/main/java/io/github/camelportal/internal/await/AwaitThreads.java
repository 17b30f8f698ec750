package io.github.camelportal.internal.await;

import java.time.Duration;

/** The threads of waits. A wait occupies one only while it reads a state or continues its exchange. */
public interface AwaitThreads {

    /** Runs a task on another thread. */
    void execute(Runnable task);

    /** Runs a task on another thread after a delay. */
    void schedule(Runnable task, Duration delay);
}
