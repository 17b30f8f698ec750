package io.github.camelportal.internal.await;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * The place of one machine below the base URL.
 *
 * @param reads     operations that read its state
 * @param serviceId id of the service, percent-encoded
 * @param machineId id of the virtual machine, percent-encoded, or null for a server, which is a service of its own
 */
record MachinePath(StateReads reads, String serviceId, String machineId) {

    /** Returns the path of the machine that a command is for. */
    static MachinePath of(StateReads reads, PortalRequest command) {
        return new MachinePath(reads, variable(command, "id"), variable(command, "vmid"));
    }

    /** Returns the path of a new machine of the same service. */
    MachinePath withMachine(String id) {
        return new MachinePath(reads, serviceId, PercentEncoding.encode(id));
    }

    private static String variable(PortalRequest command, String name) {
        int index = List.of(command.operation().path().split("/")).indexOf("{" + name + "}");
        return index < 0 ? null : command.target().split("\\?", 2)[0].split("/")[index];
    }

    boolean isServer() {
        return reads.listing() == null;
    }

    /** Whether the machine is known. The machine of a creation is known only after it. */
    boolean hasMachine() {
        return isServer() || machineId != null;
    }

    /** Whether another path leads to this machine. */
    boolean isSameMachine(MachinePath other) {
        return isServer() == other.isServer()
                && serviceId.equals(other.serviceId)
                && Objects.equals(machineId, other.machineId);
    }

    /** Returns the failure of a creation that was sent before and has named no machine. */
    PortalOutcomeUnknownException unknownMachine() {
        return new PortalOutcomeUnknownException(ErrorDetails.builder(reads.command())
                .problem("an earlier attempt of this exchange may have created a machine")
                .hint("Find it in vms/list. Do not send the request again.")
                .build());
    }

    /** Returns the id of the machine, or of the server. */
    String id() {
        return URLDecoder.decode(machineId == null ? serviceId : machineId, StandardCharsets.UTF_8);
    }

    PortalRequest readRequest() {
        Operation reader = reads.reader();
        String target = reader.path().replace("{id}", serviceId);
        return new PortalRequest(
                reader, machineId == null ? target : target.replace("{vmid}", machineId), null, secrets(reader));
    }

    /** Returns the ids that the operation declares as secret, because the mapping of a specification may do so. */
    private List<String> secrets(Operation reader) {
        return reader.parameters().stream()
                .filter(parameter -> parameter.secret() && parameter.place() == Parameter.Place.PATH)
                .map(parameter -> parameter.wireName().equals("id") ? serviceId : machineId)
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .toList();
    }

    /** Returns the request for all machines of the service, or null for a server. */
    PortalRequest listRequest() {
        Operation listing = reads.listing();
        return listing == null
                ? null
                : new PortalRequest(listing, listing.path().replace("{id}", serviceId), null, List.of());
    }

    /** Returns the failure of a command that was not sent because the portal refused to tell the state before it. */
    PortalOperationException notSent(PortalOperationException refusal) {
        return new PortalOperationException(
                ErrorDetails.builder(reads.command(), refusal.getHttpResponseCode(), refusal.getHttpResponseStatus())
                        .errors(refusal.getErrors())
                        .problem("it was not sent, because its state before the command cannot be read (portal:"
                                + reads.reader().id() + ")")
                        .hint("Check the id of the machine, and whether the account may read its state.")
                        .cause(refusal)
                        .build());
    }

    /** Returns the failure of a response with another machine, which is no evidence about this one. */
    PortalOperationException otherMachine(String otherId) {
        return new PortalUnreadableResponseException(
                ErrorDetails.builder(reads.reader().id(), 200, null)
                        .problem("the response is about the machine " + otherId + ", not about " + id())
                        .build());
    }

    /** Returns the failure of a list that is no evidence of an absence. */
    PortalOperationException incompleteList() {
        return new PortalUnreadableResponseException(
                ErrorDetails.builder(reads.listing().id(), 200, null)
                        .problem("the list of machines is not complete")
                        .build());
    }
}
