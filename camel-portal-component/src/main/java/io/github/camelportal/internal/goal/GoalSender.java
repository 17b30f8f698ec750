package io.github.camelportal.internal.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.camel.Exchange;

import io.github.camelportal.api.GoalState;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAlreadyDoneException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.internal.spending.RequestSender;
import io.github.camelportal.model.Acknowledgement;

/**
 * A sender that recognises a refusal because nothing is left to do. Portals often do not say why they refuse. Then it reads the
 * state of the target.
 */
public final class GoalSender implements RequestSender {

    private static final Map<String, Object> HEADERS = Map.of(GoalConstants.ALREADY_DONE, true);

    private final RequestSender sender;
    private final GoalState goal;
    private final boolean accepted;
    private final boolean json;
    private final PortalClient client;

    private GoalSender(RequestSender sender, GoalState goal, boolean accepted, boolean json, PortalClient client) {
        this.sender = sender;
        this.goal = goal;
        this.accepted = accepted;
        this.json = json;
        this.client = client;
    }

    /**
     * Returns a sender that recognises such refusals, or the sender itself if the operation brings about no state.
     *
     * @param accepted whether the operation succeeds then
     * @param json     whether the body is a text of JSON then
     * @param client   client that reads the state
     */
    public static RequestSender around(
            RequestSender sender, Operation operation, boolean accepted, boolean json, PortalClient client) {
        GoalState goal = operation.goal();
        return goal == null ? sender : new GoalSender(sender, goal, accepted, json, client);
    }

    /** Returns the ids of the operations that bring about a state. */
    public static List<String> ids() {
        return OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.goal() != null)
                .map(Operation::id)
                .toList();
    }

    @Override
    public PortalResponse send(Exchange exchange, PortalRequest request) {
        try {
            PortalResponse response = sender.send(exchange, request);
            // Some portals confirm what is done already.
            return goal.isStatedBy(response.info()) ? response.withHeaders(HEADERS) : response;
        } catch (PortalOperationException e) {
            // A subclass is no refusal: the portal did not decide on the request.
            if (e.getClass() != PortalOperationException.class || !isDone(request, e)) {
                throw e;
            }
            if (!accepted) {
                throw alreadyDone(request, e);
            }
            return new PortalResponse(body(e.getErrors()), e.getErrors()).withHeaders(HEADERS);
        }
    }

    private boolean isDone(PortalRequest request, PortalOperationException refusal) {
        if (goal.isStatedBy(refusal.getErrors())) {
            return true;
        }
        try {
            return StateReading.of(goal, request).flatMap(reading -> reading.status(client)).stream()
                    .anyMatch(goal::includes);
        } catch (PortalOperationException e) {
            refusal.addSuppressed(e);
            return false;
        }
    }

    private Object body(List<String> codes) {
        Acknowledgement acknowledgement = new Acknowledgement(true, codes, Map.of());
        return json ? PortalJson.mapper().valueToTree(acknowledgement).toString() : acknowledgement;
    }

    private PortalAlreadyDoneException alreadyDone(PortalRequest request, PortalOperationException refusal) {
        Optional<String> status = goal.isStatedBy(refusal.getErrors()) ? Optional.empty() : Optional.of(goal.reader());
        return new PortalAlreadyDoneException(ErrorDetails.builder(
                        request.operation().id(), refusal.getHttpResponseCode(), refusal.getHttpResponseStatus())
                .errors(refusal.getErrors())
                .problem("nothing is left to do"
                        + status.map(reader -> ", as portal:" + reader + " tells")
                                .orElse(""))
                .hint("Nothing has changed. Set alreadyDone=ok if that is a success.")
                .cause(refusal)
                .build());
    }
}
