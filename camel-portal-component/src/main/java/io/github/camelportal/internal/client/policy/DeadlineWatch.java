package io.github.camelportal.internal.client.policy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Ends requests at their deadlines. One task of the timer watches all requests in flight, because a task for each request would
 * wake the thread of the timer each time. The task is scheduled for the earliest deadline, and remains scheduled when that
 * request ends in time: most requests end within milliseconds, and their deadlines are a minute away.
 */
public final class DeadlineWatch {

    private final ScheduledExecutorService timer;
    private final Set<WatchedRequest> inFlight = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> task;

    /** The deadline at which the task runs, or null if there is no task. */
    private volatile @Nullable Deadline taskDeadline;

    /** Schedules nothing yet. */
    public DeadlineWatch(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /**
     * Watches a request until the result is stopped.
     *
     * @param  onExpired                  action that ends the request; called once at most, on the thread of the timer
     * @throws RejectedExecutionException if the timer has stopped, because the request could block for ever
     */
    public WatchedRequest watch(Deadline deadline, Runnable onExpired) {
        if (timer.isShutdown()) {
            throw new RejectedExecutionException("The timer has stopped");
        }
        WatchedRequest request = new WatchedRequest(deadline, onExpired);
        // Added before the task is looked at: a task that runs now either finds the request, or has reset taskDeadline.
        inFlight.add(request);
        try {
            scheduleAt(deadline);
            return request;
        } catch (RejectedExecutionException e) {
            request.stop();
            throw e;
        }
    }

    private void scheduleAt(Deadline deadline) {
        if (!isScheduledBefore(deadline)) {
            reschedule(deadline);
        }
    }

    private boolean isScheduledBefore(Deadline deadline) {
        Deadline scheduled = taskDeadline;
        return scheduled != null && !deadline.isBefore(scheduled);
    }

    private synchronized void reschedule(Deadline deadline) {
        if (isScheduledBefore(deadline)) {
            return;
        }
        if (task != null) {
            task.cancel(false);
        }
        task = timer.schedule(this::expire, deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        taskDeadline = deadline;
    }

    /** Ends the requests whose deadlines have passed, and schedules the task for the others. */
    private void expire() {
        synchronized (this) {
            task = null;
            taskDeadline = null;
        }
        Deadline earliest = null;
        for (WatchedRequest request : inFlight) {
            if (request.deadline.isExpired()) {
                request.expire();
            } else if (earliest == null || request.deadline.isBefore(earliest)) {
                earliest = request.deadline;
            }
        }
        if (earliest != null) {
            scheduleAt(earliest);
        }
    }

    /** A request in flight. */
    public final class WatchedRequest {

        private final Deadline deadline;
        private final Runnable onExpired;

        private WatchedRequest(Deadline deadline, Runnable onExpired) {
            this.deadline = deadline;
            this.onExpired = onExpired;
        }

        private void expire() {
            if (inFlight.remove(this)) {
                onExpired.run();
            }
        }

        /** Stops watching, because the request has ended. */
        public void stop() {
            inFlight.remove(this);
        }
    }
}
