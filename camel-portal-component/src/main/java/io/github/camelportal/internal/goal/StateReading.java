package io.github.camelportal.internal.goal;

import java.util.List;
import java.util.Optional;

import io.github.camelportal.api.GoalState;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;

/** The request that reads the state of the target of an operation. */
record StateReading(PortalRequest request) {

    private static final String STATUS = "status";

    /** Returns the request for the target of another one, or nothing if the table has no such reader. */
    static Optional<StateReading> of(GoalState goal, PortalRequest write) {
        String[] names = goal.reader().split("/");
        Operation reader = OperationTable.operation(names[0], names[1]);
        List<String> template = List.of(write.operation().path().split("/"));
        String[] segments = write.target().split("\\?", 2)[0].split("/");
        String target = reader.path();
        for (int i = 0; i < template.size(); i++) {
            if (template.get(i).startsWith("{")) {
                target = target.replace(template.get(i), segments[i]);
            }
        }
        return target.contains("{")
                ? Optional.empty()
                : Optional.of(new StateReading(new PortalRequest(reader, target, null, write.secrets())));
    }

    /**
     * Returns the status of the target.
     *
     * @throws PortalOperationException if it cannot be read
     */
    Optional<String> status(PortalClient client) {
        return client.call(request).body() instanceof PortalRecord target
                ? Optional.ofNullable(
                        PortalJson.mapper().valueToTree(target).path(STATUS).textValue())
                : Optional.empty();
    }
}
