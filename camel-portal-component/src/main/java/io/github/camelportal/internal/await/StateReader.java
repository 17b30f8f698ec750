package io.github.camelportal.internal.await;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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

    private static final Pattern NOT_FOUND =
            Pattern.compile("([a-z]+_)*not_?(found|exists?)|no_such_[a-z_]+|unknown_(vm|machine|server)");

    private static final String UNKNOWN_ROUTE = "invalid method";
    private static final int NEEDED_STATEMENTS = 2;

    private final MachinePath path;
    private final boolean awaitsRemoval;
    private int statements;

    StateReader(MachinePath path, boolean awaitsRemoval) {
        this.path = path;
        this.awaitsRemoval = awaitsRemoval;
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
        return body instanceof VirtualMachine machine ? of(machine) : new Observation(null, false, body, Map.of());
    }

    private static Observation of(VirtualMachine machine) {
        return new Observation(machine.status(), false, machine, machine.otherFields());
    }

    private Observation server(PortalClient client) {
        try {
            JsonNode json = PortalJson.mapper()
                    .readTree(Objects.toString(
                            client.callForJson(path.readRequest()).body(), "null"));
            JsonNode status = json.path("data").isContainerNode() ? json.path("data") : json;
            if (status.isValueNode()) {
                return new Observation(word(status), false, status.asText(), Map.of());
            }
            Map<String, Object> fields = status.isObject() ? PortalJson.toMap(status) : Map.of();
            String state = STATE_FIELDS.stream()
                    .map(status::path)
                    .filter(value -> value.isValueNode() && !value.asText().isBlank())
                    .map(StateReader::word)
                    .findFirst()
                    .orElse(null);
            return new Observation(state, false, fields, fields);
        } catch (IOException e) {
            throw new IllegalStateException("The client has checked the JSON", e);
        }
    }

    /** Returns a state as a word. A status of 1 or 0 says whether the server runs. */
    private static String word(JsonNode value) {
        String text = value.asText().strip();
        boolean isFlag = value.isBoolean() || text.equals("1") || text.equals("0");
        return isFlag
                ? (value.asBoolean() || text.equals("1") ? MachineState.RUNNING : MachineState.STOPPED).word()
                : text;
    }

    /** Counts the statements that the machine does not exist. A list that has it says what its state is. */
    private Observation absence(PortalClient client, PortalOperationException e) {
        boolean refused = isRefusal(e);
        boolean stated = refused && isNotFound(e);
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

    /** Whether a refusal says that there is no such machine, by the status or a code. */
    static boolean isNotFound(PortalOperationException e) {
        List<String> errors = e.getErrors().stream()
                .map(error -> error.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (errors.isEmpty() || errors.contains(UNKNOWN_ROUTE)) {
            return false;
        }
        return e.getHttpResponseCode() == HttpStatus.SC_NOT_FOUND
                || e.getHttpResponseCode() == HttpStatus.SC_GONE
                || errors.stream().anyMatch(error -> NOT_FOUND.matcher(error).matches());
    }
}
