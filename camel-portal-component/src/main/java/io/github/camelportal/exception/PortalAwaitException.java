package io.github.camelportal.exception;

import java.io.Serializable;
import java.time.Duration;

import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/**
 * A wait for the state of a machine has ended before the portal displayed it, because the route stopped, or the portal refused the
 * credentials after the command. The subclass is for a wait that took too long. The command was sent once at most. When the same
 * exchange is delivered again, the component waits on and sends nothing again.
 */
public class PortalAwaitException extends RuntimeCamelException {

    private static final long serialVersionUID = 1L;

    private final WaitDetails details;

    /**
     * The facts about a wait.
     *
     * @param operation    operation, such as {@code vms/start}
     * @param machineId    id of the virtual machine, or of the service of a server
     * @param awaitedState state that was awaited
     * @param lastState    last state that the portal displayed, in its own words, or null if it displayed none
     * @param elapsed      time since the start of the call
     * @param commandSent  whether the command was sent
     * @param cause        unknown outcome of the command, or failure of the last poll, or null
     */
    public record WaitDetails(
            String operation,
            String machineId,
            String awaitedState,
            @Nullable String lastState,
            Duration elapsed,
            boolean commandSent,
            @Nullable Throwable cause)
            implements Serializable {}

    public PortalAwaitException(String message, WaitDetails details) {
        super(message, details.cause());
        this.details = details;
    }

    /** Returns the operation, such as {@code vms/start}. */
    public String getOperation() {
        return details.operation();
    }

    /** Returns the id of the virtual machine, or of the service of a server. */
    public String getMachineId() {
        return details.machineId();
    }

    /** Returns the state that was awaited. */
    public String getAwaitedState() {
        return details.awaitedState();
    }

    /** Returns the last state that the portal displayed, in its own words, or null if it displayed none. */
    public @Nullable String getLastState() {
        return details.lastState();
    }

    /** Returns the time from the start of the call to the end of the wait. */
    public Duration getElapsed() {
        return details.elapsed();
    }

    /** Returns whether the command was sent. If its outcome is unknown, the cause is the exception that says so. */
    public boolean isCommandSent() {
        return details.commandSent();
    }
}
