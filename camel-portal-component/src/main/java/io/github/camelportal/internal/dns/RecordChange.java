package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;

/**
 * Changes a zone step by step. It reads the records again after each step, because only they show that the step was made. Each
 * step takes its id from the latest list, because ids are positions at some installs and a deletion shifts them.
 */
final class RecordChange {

    private static final Logger LOG = LoggerFactory.getLogger(RecordChange.class);

    private final ChangeFailures failures;
    private final RecordGoal goal;
    private final RewrittenRecords rewritten;
    private final ZoneReader reader;
    private final ZoneWriter writer;

    /**
     * Prepares a change.
     *
     * @param failures  failures of the operation that a route calls
     * @param rewritten records of the zone that the portal has stored in another form
     */
    RecordChange(
            ChangeFailures failures,
            RecordGoal goal,
            RewrittenRecords rewritten,
            ZoneReader reader,
            ZoneWriter writer) {
        this.failures = failures;
        this.goal = goal;
        this.rewritten = rewritten;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Makes the change.
     *
     * @param dryRun whether to send nothing, and return the result that the change would have
     * @throws PortalOutcomeUnknownException if the records do not show a step that was sent, or lack others than its target
     * @throws PortalOperationException      if the portal stores the wanted record in another form
     */
    DnsRecordResult make(ZoneAddress address, DnsParameters parameters, boolean dryRun) {
        ZoneSnapshot zone = reader.read();
        WantedRecord wanted = parameters.record(zone.zoneName());
        reader.requireContents(zone, wanted.identity());
        List<ZoneStep> steps = goal.steps(wanted, zone);
        if (steps.stream().anyMatch(step -> step.wanted() != null)) {
            rewritten.find(wanted, zone).ifPresent(listed -> {
                throw failures.rewritten(wanted, listed);
            });
        }
        List<ZoneStep> made = new ArrayList<>(dryRun ? steps : List.of());
        // Each step leaves less to do, unless others change the zone at the same time.
        int limit = zone.records().size() + 1;
        while (!dryRun && !steps.isEmpty()) {
            if (made.size() > limit) {
                throw failures.unknown("others change the records at the same time", null);
            }
            ZoneStep step = steps.get(0);
            send(step, made.isEmpty());
            zone = evidence(step, zone, wanted);
            made.add(step);
            steps = goal.steps(wanted, zone);
        }
        return result(address, wanted, zone, made);
    }

    private void send(ZoneStep step, boolean isFirst) {
        try {
            writer.send(step);
        } catch (PortalOutcomeUnknownException e) {
            throw failures.unknown("the outcome of portal:" + e.getOperation() + " is unknown", e);
        } catch (PortalOperationException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            // The request could not be written. It is the only failure that tells that nothing was sent.
            throw isFirst ? e : failures.unknown("only a part of the change was sent", e);
        } catch (RuntimeException e) {
            throw failures.unknown("the outcome of a change is unknown", e);
        }
    }

    /** Returns the records after a step, which are its evidence. */
    private ZoneSnapshot evidence(ZoneStep step, ZoneSnapshot before, WantedRecord wanted) {
        ZoneSnapshot after;
        try {
            after = reader.read();
            reader.requireContents(after, wanted.identity());
        } catch (RuntimeException e) {
            throw failures.unknown("the portal has accepted a change, and its records cannot be read as evidence", e);
        }
        StepEvidence evidence = StepEvidence.of(step, before, after);
        if (!evidence.lost().isEmpty()) {
            PortalOutcomeUnknownException failure = failures.lost(evidence.lost());
            // A repeated exchange may succeed, which must not hide the loss.
            LOG.warn(failure.getMessage());
            throw failure;
        }
        evidence.rewritten().ifPresent(listed -> {
            rewritten.add(wanted, listed);
            throw failures.rewritten(wanted, listed);
        });
        if (!evidence.met()) {
            throw failures.unknown("the portal has accepted a change that its records do not show", null);
        }
        return after;
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
