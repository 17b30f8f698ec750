package io.github.camelportal.internal.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.VirtualMachine;

/**
 * Reads the state of one machine. A machine counts as removed if the portal says twice in a row that it does not exist. An error
 * that says so in words, and an absence from the complete list of machines, are one statement each.
 */
final class StateReader {

    /** Fields of a server's status, which no document describes. */
    private static final List<String> STATE_FIELDS =
            List.of("state", "status", "power", "power_status", "power_state", "powerstate", "running", "online");

    private static final int NEEDED_STATEMENTS = 2;

    private final MachinePath path;
    private final boolean awaitsRemoval;
    private boolean seen;
    private int statements;

    /**
     * Creates a reader.
     *
     * @param seen whether the portal has displayed the machine before
     */
    StateReader(MachinePath path, boolean awaitsRemoval, boolean seen) {
        this.path = path;
        this.awaitsRemoval = awaitsRemoval;
        this.seen = seen;
    }

    /**
     * Reads the state now.
     *
     * @throws PortalOperationException if it cannot be read
     */
    Observation read(PortalClient client) {
        try {
            Observation displayed = path.isServer() ? server(client) : machine(client);
            statements = 0;
            seen = true;
            return displayed;
        } catch (PortalOperationException e) {
            if (!awaitsRemoval || path.listRequest() == null) {
                throw e;
            }
            return absence(client, e);
        }
    }

    /** Whether the last response said that the machine does not exist, which is no evidence yet. */
    boolean isAbsenceStated() {
        return statements > 0;
    }

    private Observation machine(PortalClient client) {
        Object body = client.call(path.readRequest()).body();
        if (!(body instanceof VirtualMachine machine)) {
            return new Observation(null, false, body, Map.of());
        }
        if (machine.id() != null && !machine.id().equals(path.id())) {
            throw path.otherMachine(machine.id());
        }
        return of(machine);
    }

    private static Observation of(VirtualMachine machine) {
        String state = machine.status() == null ? null : word(machine.status());
        return new Observation(state, false, machine, machine.otherFields());
    }

    private Observation server(PortalClient client) {
        try {
            JsonNode json = PortalJson.mapper()
                    .readTree(Objects.toString(
                            client.callForJson(path.readRequest()).body(), "null"));
            JsonNode status = json.path("data").isContainerNode() ? json.path("data") : json;
            if (status.isValueNode()) {
                return new Observation(word(status.asText()), false, status.asText(), Map.of());
            }
            Map<String, Object> fields = status.isObject() ? PortalJson.toMap(status) : Map.of();
            String state = STATE_FIELDS.stream()
                    .map(status::path)
                    .filter(value -> value.isValueNode() && !value.asText().isBlank())
                    .map(value -> word(value.asText()))
                    .findFirst()
                    .orElse(null);
            return new Observation(state, false, fields, fields);
        } catch (IOException e) {
            throw new IllegalStateException("The client has checked the JSON", e);
        }
    }

    /** Returns a state as a word. A status of 1 or 0, true or false, says whether the machine runs. */
    private static String word(String status) {
        String text = status.strip();
        return switch (text) {
            case "1", "true" -> MachineState.RUNNING.word();
            case "0", "false" -> MachineState.STOPPED.word();
            default -> text;
        };
    }

    /** Counts the statements that the machine does not exist. If a list has the machine, its state comes from there. */
    private Observation absence(PortalClient client, PortalOperationException e) {
        boolean refused = isRefusal(e);
        boolean stated = saysAbsent(e);
        boolean listed = refused || e.getHttpResponseCode() == HttpStatus.SC_OK;
        VirtualMachine found = null;
        boolean absent = false;
        try {
            found = listed ? find(client) : null;
            absent = listed && found == null;
        } catch (PortalOperationException unreadable) {
            if (!stated) {
                statements = 0;
                throw e;
            }
        }
        if (found != null) {
            statements = 0;
            seen = true;
            return of(found);
        }
        if (!stated && !absent) {
            statements = 0;
            throw e;
        }
        statements += (stated ? 1 : 0) + (absent ? 1 : 0);
        if (statements < NEEDED_STATEMENTS) {
            throw e;
        }
        return Observation.ofRemoved();
    }

    /**
     * Returns the machine in the list, or null if the complete list lacks it.
     *
     * @throws PortalOperationException if the list cannot be read, or is not complete
     */
    private VirtualMachine find(PortalClient client) {
        boolean complete = true;
        try (PagedIterator machines = client.elements(path.listRequest())) {
            while (machines.hasNext()) {
                VirtualMachine machine = machines.next() instanceof VirtualMachine read ? read : null;
                if (machine != null && path.id().equals(machine.id())) {
                    return machine;
                }
                complete &= machine != null && machine.id() != null;
            }
            complete &= !machines.hasSkipped() && machines.hasAnnouncedPages() && !machines.isUnchanged();
        }
        if (!complete) {
            throw path.incompleteList();
        }
        return null;
    }

    /** Whether the portal refuses to tell the state, as opposed to trouble that may pass. */
    static boolean isRefusal(PortalOperationException e) {
        return e.getClass() == PortalOperationException.class && e.retryability() == Retryability.NEVER;
    }

    /** Whether a failure of a read or of the command says that the machine does not exist. */
    boolean saysAbsent(PortalOperationException e) {
        return isRefusal(e) && NotFoundErrors.stateAbsence(e, seen);
    }
}
