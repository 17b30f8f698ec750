package io.github.camelportal.internal.await;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.api.Operation;

/**
 * The operations whose effect can be awaited, with the operation that reads the state.
 */
public enum AwaitableOperation {
    VMS_CREATE("vms/create", "vms/get", MachineState.RUNNING, CommandKind.CREATE),
    VMS_START("vms/start", "vms/get", MachineState.RUNNING, CommandKind.LEVEL),
    VMS_STOP("vms/stop", "vms/get", MachineState.STOPPED, CommandKind.LEVEL),
    VMS_SHUTDOWN("vms/shutdown", "vms/get", MachineState.STOPPED, CommandKind.LEVEL),
    VMS_REBOOT(
            "vms/reboot", "vms/get", MachineState.RUNNING, CommandKind.RESTART, "rebooting", "restarting", "resetting"),
    VMS_RESET(
            "vms/reset", "vms/get", MachineState.RUNNING, CommandKind.RESTART, "rebooting", "restarting", "resetting"),
    VMS_REBUILD("vms/rebuild", "vms/get", MachineState.RUNNING, CommandKind.RESTART),
    VMS_DESTROY("vms/destroy", "vms/get", MachineState.REMOVED, CommandKind.LEVEL),
    SERVICES_RESET(
            "services/reset",
            "services/status",
            MachineState.RUNNING,
            CommandKind.RESTART,
            "rebooting",
            "restarting",
            "resetting"),
    SERVICES_REINSTALL("services/reinstall", "services/status", MachineState.RUNNING, CommandKind.RESTART);

    /** Kind of a command, which decides what is evidence of its effect. */
    enum CommandKind {
        /** The machine is new, so that any state of it is an effect. */
        CREATE,
        /** The command leads to a state, so that it is not needed in that state. */
        LEVEL,
        /** The command leads back to the state before it, so that the state alone shows nothing. */
        RESTART
    }

    private final String id;
    private final String reader;
    private final MachineState end;
    private final CommandKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // The constants pass sets that cannot change.
    private final Set<String> ownTransitions;

    AwaitableOperation(String id, String reader, MachineState end, CommandKind kind, String... ownTransitions) {
        this.id = id;
        this.reader = reader;
        this.end = end;
        this.kind = kind;
        this.ownTransitions = Set.of(ownTransitions);
    }

    /** Returns the entry of an operation, or empty if it cannot await. */
    public static Optional<AwaitableOperation> of(Operation operation) {
        return Stream.of(values())
                .filter(entry -> entry.id.equals(operation.id()))
                .findFirst();
    }

    /** Returns the name of the operation. */
    String id() {
        return id;
    }

    /** Returns the names of all operations that can await. */
    public static List<String> ids() {
        return Stream.of(values()).map(entry -> entry.id).toList();
    }

    /** Returns the name of the operation that reads the state. */
    String reader() {
        return reader;
    }

    /** Whether it is a command to a server, which no list of machines has. */
    boolean isForServers() {
        return !id.startsWith("vms/");
    }

    CommandKind kind() {
        return kind;
    }

    /** Whether the command is not needed if the machine is in the awaited state or on its way to it. */
    boolean leadsTo(AwaitedState awaited) {
        return kind == CommandKind.LEVEL && awaited.state() == end;
    }

    /** Whether the machine is on the way that the command begins, so that an earlier command is being carried out. */
    boolean isUnderWay(AwaitedState awaited, String displayed) {
        if (displayed == null) {
            return false;
        }
        return leadsTo(awaited)
                ? end.isTransition(displayed)
                : awaited.state() == end && ownTransitions.contains(MachineState.normalize(displayed));
    }

    /**
     * Returns why a state cannot be awaited after the command, or null if it can. A word of the install is possible only after a
     * command that may lead to several states.
     */
    public String contradiction(String state) {
        if (MachineState.isUnknown(state) || state.contains("${")) {
            return "await=" + state + " is no state. Use await=" + end.word();
        }
        MachineState wanted = MachineState.of(state).orElse(null);
        if (wanted == end || end.isTransition(state)) {
            return null;
        }
        if (wanted == null) {
            return leadsToOneState()
                    ? "await=" + state + " is no state that " + id + " leads to."
                            + NameSuggestions.sentence(state, end.names()) + " Use await=" + end.word()
                    : null;
        }
        boolean possible = kind != CommandKind.LEVEL && wanted == MachineState.STOPPED;
        return possible
                ? null
                : "await=" + state + " contradicts " + id + ", which leads to " + end.word() + ". Use await="
                        + end.word();
    }

    private boolean leadsToOneState() {
        return kind == CommandKind.LEVEL || !ownTransitions.isEmpty();
    }
}
