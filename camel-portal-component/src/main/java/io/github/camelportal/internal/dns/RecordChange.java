package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;

/**
 * Changes a zone step by step. The records are read anew after each step, as evidence of it, and because the ids of records are
 * positions at some installs, which a deletion changes.
 */
final class RecordChange {

    private static final String HINT =
            "Send the exchange again: it reads the records first, and changes only what is still different.";

    private final Operation operation;
    private final RecordGoal goal;
    private final ZoneReader reader;
    private final ZoneWriter writer;

    /**
     * Prepares a change.
     *
     * @param operation operation that a route calls, which failures name
     */
    RecordChange(Operation operation, RecordGoal goal, ZoneReader reader, ZoneWriter writer) {
        this.operation = operation;
        this.goal = goal;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Makes the change.
     *
     * @param dryRun whether to send nothing, and return the result that the change would have
     * @throws PortalOutcomeUnknownException if the records do not show a step that was sent
     */
    DnsRecordResult make(ZoneAddress address, DnsParameters parameters, boolean dryRun) {
        ZoneSnapshot zone = reader.read();
        WantedRecord wanted = parameters.record(zone.zoneName());
        reader.requireContents(zone, wanted.identity());
        List<ZoneStep> steps = goal.steps(wanted, zone);
        List<ZoneStep> made = new ArrayList<>(dryRun ? steps : List.of());
        // Each step leaves less to do, unless others change the zone at the same time.
        int limit = zone.records().size() + 1;
        while (!dryRun && !steps.isEmpty()) {
            if (made.size() > limit) {
                throw unknown("others change the records at the same time", null);
            }
            ZoneStep step = steps.get(0);
            zone = send(step, zone, wanted);
            made.add(step);
            steps = goal.steps(wanted, zone);
        }
        return result(address, wanted, zone, made);
    }

    /** Sends a step and returns the records after it. */
    private ZoneSnapshot send(ZoneStep step, ZoneSnapshot before, WantedRecord wanted) {
        try {
            writer.send(step);
        } catch (PortalOutcomeUnknownException e) {
            throw unknown("the outcome of portal:" + e.getOperation() + " is unknown", e);
        }
        ZoneSnapshot after;
        try {
            after = reader.read();
            reader.requireContents(after, wanted.identity());
        } catch (PortalOperationException e) {
            throw unknown("the portal has accepted a change, and its records cannot be read as evidence", e);
        }
        if (!step.isEvident(before, after)) {
            throw unknown("the portal has accepted a change that its records do not show", null);
        }
        return after;
    }

    private PortalOutcomeUnknownException unknown(String problem, PortalOperationException cause) {
        return new PortalOutcomeUnknownException(ErrorDetails.builder(
                        operation.id(),
                        cause == null ? 200 : cause.getHttpResponseCode(),
                        cause == null ? null : cause.getHttpResponseStatus())
                .problem(problem)
                .hint(HINT)
                .cause(cause)
                .build());
    }

    private DnsRecordResult result(ZoneAddress address, WantedRecord wanted, ZoneSnapshot zone, List<ZoneStep> made) {
        return new DnsRecordResult(
                goal.change(made),
                address.id(),
                zone.zoneName(),
                goal == RecordGoal.PRESENT ? present(wanted, zone) : null,
                targets(made, ZoneStep.Action.UPDATE).stream().findFirst().orElse(null),
                targets(made, ZoneStep.Action.DELETE),
                Map.of());
    }

    /** Returns the record as it is listed, or as it would be after a dry run. */
    private static DnsRecord present(WantedRecord wanted, ZoneSnapshot zone) {
        return zone.equalTo(wanted.identity()).stream()
                .filter(wanted::isMetBy)
                .map(ListedRecord::dnsRecord)
                .findFirst()
                .orElseGet(wanted::preview);
    }

    private static List<DnsRecord> targets(List<ZoneStep> made, ZoneStep.Action action) {
        return made.stream()
                .filter(step -> step.action() == action)
                .map(step -> step.target().dnsRecord())
                .toList();
    }
}
