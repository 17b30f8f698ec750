package io.github.camelportal.internal.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.VirtualMachine;

/**
 * One command and the wait for its effect. Each step runs on one thread and schedules the next one. The command is sent once at
 * most: trouble of the portal, and an unknown outcome of the command, are waited out.
 */
final class MachineWait {

    private static final Logger LOG = LoggerFactory.getLogger(MachineWait.class);

    /** The last poll before the deadline needs some time, too. */
    private static final Duration MIN_POLL_DEADLINE = Duration.ofSeconds(1);

    private final MachineAwaiter awaiter;
    private final Exchange exchange;
    private final PortalRequest request;
    private final AwaitedState awaited;
    private final Supplier<PortalResponse> command;
    private final CompletableFuture<AwaitResult> result = new CompletableFuture<>();
    private final Deadline deadline;
    private final CommandGate gate = new CommandGate();

    private MachinePath path;
    private StateReader reader;
    private EffectCheck check;
    private PortalResponse response = new PortalResponse(null, List.of());
    private volatile boolean sentEarlier;
    private volatile String lastState;
    private volatile PortalOperationException lastFailure;
    private volatile PortalOutcomeUnknownException unknownOutcome;

    MachineWait(
            MachineAwaiter awaiter,
            Exchange exchange,
            PortalRequest request,
            AwaitedState awaited,
            Supplier<PortalResponse> command) {
        this.awaiter = awaiter;
        this.exchange = exchange;
        this.request = request;
        this.awaited = awaited;
        this.command = command;
        this.deadline = Deadline.after(awaiter.options().timeout(), awaiter.ticker());
        this.check =
                new EffectCheck(awaiter.operation(), awaited, awaiter.options().timeout());
        setPath(MachinePath.of(awaiter.reads(), request));
    }

    private void setPath(MachinePath newPath) {
        path = newPath;
        reader = new StateReader(newPath, awaited.state() == MachineState.REMOVED, check.hasBefore());
    }

    CompletableFuture<AwaitResult> result() {
        return result;
    }

    /** Runs the first step on this thread. */
    void start() {
        SentCommands.SentCommand sent = SentCommands.get(exchange, request);
        if (sent != null) {
            check = sent.check();
            setPath(sent.path());
            sentEarlier = true;
            gate.trySend();
            run(
                    path.hasMachine()
                            ? this::poll
                            : () -> {
                                throw sent.failure();
                            });
        } else {
            run(awaiter.operation().kind() == AwaitableOperation.CommandKind.CREATE ? this::send : this::checkBefore);
        }
    }

    /** Ends the wait. The failure is built after the decision about the command, so that it says whether it was sent. */
    void cancel() {
        gate.cancel();
        result.completeExceptionally(failure().cancelled());
    }

    private void run(Runnable step) {
        if (awaiter.isCancelled()) {
            cancel();
        }
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Sends the command unless the machine is in the awaited state, or on the way that the command begins. */
    private void checkBefore() {
        Observation before;
        try {
            before = read();
        } catch (PortalOperationException e) {
            if (!mayPass(e)) {
                throw StateReader.isRefusal(e) ? path.notSent(e) : e;
            }
            scheduleNext(this::checkBefore, e);
            return;
        }
        if (awaiter.operation().leadsTo(awaited) && before.matches(awaited)) {
            LOG.debug("Sending no command, since the machine is {} already: portal:{}", awaited, request.operation());
            succeed(before);
            return;
        }
        check.setBefore(before, awaiter.ticker().nanoTime());
        if (awaiter.operation().isUnderWay(awaited, before.state())) {
            LOG.debug("Sending no command, since the machine is {}: portal:{}", before.state(), request.operation());
            scheduleNext(this::poll, null);
            return;
        }
        send();
    }

    /** Before the command, a refusal is final, and so are refused credentials. An absence is stated again if it is true. */
    private boolean mayPass(PortalOperationException e) {
        boolean isFinal = StateReader.isRefusal(e) || e instanceof PortalAuthenticationException;
        return reader.isAbsenceStated() || !isFinal;
    }

    private void send() {
        SentCommands.put(exchange, request, new SentCommands.SentCommand(path, check, null));
        if (awaiter.isCancelled()) {
            cancel();
        }
        if (!gate.trySend()) {
            SentCommands.remove(exchange, request);
            return;
        }
        boolean isCreation = awaiter.operation().kind() == AwaitableOperation.CommandKind.CREATE;
        try {
            response = command.get();
            check.confirm();
            if (isCreation) {
                setPath(created());
                SentCommands.put(exchange, request, new SentCommands.SentCommand(path, check, null));
            }
        } catch (PortalOutcomeUnknownException e) {
            if (isCreation) {
                SentCommands.put(exchange, request, new SentCommands.SentCommand(path, check, e));
                throw e;
            }
            LOG.debug("Waiting for the effect of a command whose outcome is unknown: {}", e.getMessage());
            unknownOutcome = e;
        } catch (PortalOperationException | PortalPriceExceededException | IllegalArgumentException e) {
            boolean isEffect = awaited.state() == MachineState.REMOVED
                    && e instanceof PortalOperationException refusal
                    && reader.saysAbsent(refusal);
            if (!isEffect) {
                SentCommands.remove(exchange, request);
                throw e;
            }
        }
        if (!isCreation) {
            SentCommands.removeOthers(exchange, request, path);
        }
        scheduleNext(this::poll, null);
    }

    private MachinePath created() {
        if (response.body() instanceof VirtualMachine machine && machine.id() != null) {
            return path.withMachine(machine.id());
        }
        throw failure().withoutId(response.body());
    }

    private void poll() {
        Observation observation;
        try {
            observation = read();
        } catch (PortalAuthenticationException e) {
            // Each further poll would be another login with refused credentials.
            result.completeExceptionally(failure(e).refused());
            return;
        } catch (PortalOperationException e) {
            scheduleNext(this::poll, e);
            return;
        }
        if (check.isReached(observation, awaiter.ticker().nanoTime())) {
            succeed(observation);
        } else {
            scheduleNext(this::poll, null);
        }
    }

    private Observation read() {
        Duration remaining = deadline.remaining();
        Duration limit = remaining.compareTo(MIN_POLL_DEADLINE) < 0 ? MIN_POLL_DEADLINE : remaining;
        PortalClient client = awaiter.client().withoutRetries(limit, "awaitTimeout");
        Observation observation = reader.read(client);
        lastState = observation.state();
        return observation;
    }

    /**
     * Schedules a step after the interval, or after the time for which the portal asked for no requests.
     *
     * @param failure failure of this step, or null
     */
    private void scheduleNext(Runnable step, PortalOperationException failure) {
        lastFailure = failure;
        if (result.isDone()) {
            return;
        }
        Duration remaining = deadline.remaining();
        if (remaining.isZero()) {
            timeOut();
            return;
        }
        Duration interval = awaiter.options().interval();
        Duration backOff = awaiter.client().backOff().remaining();
        Duration delay = backOff.compareTo(interval) > 0 ? backOff : interval;
        // The last poll is at the deadline, unless the portal asked for no requests then.
        Runnable next = backOff.compareTo(remaining) > 0 ? this::timeOut : step;
        awaiter.threads().schedule(() -> run(next), delay.compareTo(remaining) < 0 ? delay : remaining);
    }

    private void timeOut() {
        result.completeExceptionally(failure().timedOut());
    }

    private void succeed(Observation observation) {
        SentCommands.remove(exchange, request);
        Object body = observation.machine() == null
                ? new Acknowledgement(true, response.info(), Map.of())
                : observation.machine();
        result.complete(new AwaitResult(
                new PortalResponse(body, response.info(), response.infoArguments(), response.extraFields()),
                gate.isSent()));
    }

    private AwaitFailure failure() {
        return failure(unknownOutcome == null ? lastFailure : unknownOutcome);
    }

    private AwaitFailure failure(Throwable cause) {
        return new AwaitFailure(request.operation().id(), path, awaited, lastState, deadline, fate(), cause);
    }

    private AwaitFailure.CommandFate fate() {
        if (!gate.isSent()) {
            return AwaitFailure.CommandFate.NOT_SENT;
        }
        if (sentEarlier) {
            return AwaitFailure.CommandFate.SENT_EARLIER;
        }
        return unknownOutcome == null ? AwaitFailure.CommandFate.SENT : AwaitFailure.CommandFate.UNKNOWN;
    }
}
