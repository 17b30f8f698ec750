package io.github.camelportal.internal.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.internal.client.PortalClient;

/**
 * The threads of waits for machines, which the context creates for the first wait. One thread keeps the time. The others read
 * states and continue the exchanges, and end when they are idle.
 */
public final class AwaitExecutor implements AwaitThreads {

    private final CamelContext context;
    private final Set<MachineAwaiter> awaiters = ConcurrentHashMap.newKeySet();
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

    /**
     * Creates an awaiter for an endpoint. Its waits end before the threads do.
     *
     * @param install operations of the install, some of which read the state
     */
    public MachineAwaiter awaiter(
            AwaitableOperation operation, AwaitOptions options, InstallOperations install, PortalClient client) {
        MachineAwaiter awaiter = new MachineAwaiter(operation, options, install, client, this);
        awaiters.add(awaiter);
        return awaiter;
    }

    /** Removes an awaiter that was cancelled. */
    public void remove(MachineAwaiter awaiter) {
        awaiters.remove(awaiter);
    }

    /** Cancels the waits that are left, and ends the threads. An exchange on one of them runs to its end. */
    public synchronized void close() {
        awaiters.forEach(MachineAwaiter::cancel);
        awaiters.clear();
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
