package io.github.camelportal.internal.await;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.camel.Exchange;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.Ticker;

/** Sends the commands of one endpoint and waits for their effects. */
public final class MachineAwaiter {

    private final AwaitableOperation operation;
    private final AwaitOptions options;
    private final StateReads reads;
    private final PortalClient client;
    private final AwaitThreads threads;
    private final Ticker ticker;
    private final Set<MachineWait> waits = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    /**
     * Creates an awaiter for an endpoint.
     *
     * @param install operations of the install, some of which read the state
     */
    MachineAwaiter(
            AwaitableOperation operation,
            AwaitOptions options,
            InstallOperations install,
            PortalClient client,
            AwaitThreads threads) {
        this(operation, options, install, client, threads, System::nanoTime);
    }

    MachineAwaiter(
            AwaitableOperation operation,
            AwaitOptions options,
            InstallOperations install,
            PortalClient client,
            AwaitThreads threads,
            Ticker ticker) {
        this.operation = operation;
        this.options = options;
        this.reads = StateReads.of(operation, install);
        this.client = client;
        this.threads = threads;
        this.ticker = ticker;
    }

    /**
     * Sends a command unless it is not needed, and waits for a state. The state before the command is read, and the command sent,
     * on the thread of the caller. The future completes on another thread if the state does not come at once.
     *
     * @param state   state to wait for
     * @param command function that sends the request
     */
    public CompletableFuture<AwaitResult> send(
            Exchange exchange, PortalRequest request, String state, Supplier<PortalResponse> command) {
        MachineWait wait = new MachineWait(this, exchange, request, AwaitedState.of(state), command);
        waits.add(wait);
        CompletableFuture<?> unused = wait.result().whenComplete((result, failure) -> waits.remove(wait));
        wait.start();
        return wait.result();
    }

    /** Returns why a state cannot be awaited after the command of the endpoint, or null if it can. */
    public String contradiction(String state) {
        return operation.contradiction(state);
    }

    /** Ends all waits, and each one that follows, because the route or the component stops. */
    public void cancel() {
        cancelled = true;
        waits.forEach(wait -> threads.execute(wait::cancel));
    }

    boolean isCancelled() {
        return cancelled;
    }

    AwaitableOperation operation() {
        return operation;
    }

    StateReads reads() {
        return reads;
    }

    AwaitOptions options() {
        return options;
    }

    PortalClient client() {
        return client;
    }

    AwaitThreads threads() {
        return threads;
    }

    Ticker ticker() {
        return ticker;
    }
}
