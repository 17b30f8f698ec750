package io.github.camelportal.internal.await;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;

/**
 * The threads of waits for machines, which the context creates for the first wait. One thread keeps the time. The others read
 * states and continue the exchanges, and end when they are idle.
 */
public final class AwaitExecutor implements AwaitThreads {

    private final CamelContext context;
    private ScheduledExecutorService timer;
    private ExecutorService workers;

    /** Creates the threads of a context, none of which starts yet. */
    public AwaitExecutor(CamelContext context) {
        this.context = context;
    }

    @Override
    public synchronized void execute(Runnable task) {
        if (workers == null) {
            workers = context.getExecutorServiceManager().newCachedThreadPool(this, "PortalAwait");
        }
        workers.execute(task);
    }

    @Override
    public synchronized void schedule(Runnable task, Duration delay) {
        if (timer == null) {
            // The default profile of Camel would reject more than a thousand waits at a time.
            ThreadPoolProfile unlimited = new ThreadPoolProfile();
            unlimited.setPoolSize(1);
            unlimited.setMaxPoolSize(1);
            unlimited.setMaxQueueSize(-1);
            timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "PortalAwaitTimer", unlimited);
        }
        ScheduledFuture<?> unused = timer.schedule(() -> execute(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends the threads. Waits that are left never end. */
    public synchronized void close() {
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
            timer = null;
        }
        if (workers != null) {
            context.getExecutorServiceManager().shutdown(workers);
            workers = null;
        }
    }
}
