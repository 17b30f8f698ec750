package io.github.camelportal.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A timer that runs its tasks when {@link ManualTime} reaches them, on the thread that advances it. */
public final class ManualTimer extends AbstractExecutorService implements ScheduledExecutorService {

    private final ManualTime time;
    private final List<Task<?>> tasks = new ArrayList<>();
    private boolean stopped;
    private int scheduled;

    public ManualTimer(ManualTime time) {
        this.time = time;
        time.onAdvance(this::runDue);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable action, long delay, TimeUnit unit) {
        return schedule(Executors.callable(action), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> action, long delay, TimeUnit unit) {
        if (stopped) {
            throw new RejectedExecutionException();
        }
        Task<V> task = new Task<>(action, time.now().plus(Duration.of(delay, unit.toChronoUnit())));
        tasks.add(task);
        scheduled++;
        return task;
    }

    /** Returns the number of tasks that were ever scheduled. */
    public int scheduled() {
        return scheduled;
    }

    /** Returns the number of tasks that are still to run. */
    public int pending() {
        tasks.removeIf(FutureTask::isDone);
        return tasks.size();
    }

    private void runDue() {
        List<Task<?>> due = new ArrayList<>(tasks);
        due.removeIf(task -> task.due.isAfter(time.now()));
        tasks.removeAll(due);
        due.forEach(FutureTask::run);
    }

    @Override
    public void shutdown() {
        stopped = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        stopped = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return stopped;
    }

    @Override
    public boolean isTerminated() {
        return stopped;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return stopped;
    }

    @Override
    public void execute(Runnable action) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable action, long delay, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable action, long delay, long pause, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    private final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {

        private final Instant due;

        Task(Callable<V> action, Instant due) {
            super(action);
            this.due = due;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(time.now(), due));
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
