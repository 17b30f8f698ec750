package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.dns.zone.ChangeFailures;
import io.github.camelportal.internal.dns.zone.DnsParameters;
import io.github.camelportal.internal.dns.zone.StepRunner;
import io.github.camelportal.internal.dns.zone.WantedRecord;
import io.github.camelportal.internal.dns.zone.ZoneAddress;
import io.github.camelportal.internal.dns.zone.ZoneReader;
import io.github.camelportal.internal.dns.zone.ZoneSnapshot;
import io.github.camelportal.internal.dns.zone.ZoneStep;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;

/**
 * Makes one record exist or not exist, step by step. Each step takes its id from the latest list, because ids are positions at some
 * installs and a deletion shifts them.
 */
final class RecordChange {

    private final RecordGoal goal;
    private final ZoneReader reader;
    private final StepRunner runner;

    RecordChange(RecordGoal goal, ZoneReader reader, StepRunner runner) {
        this.goal = goal;
        this.reader = reader;
        this.runner = runner;
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
        WantedRecord wanted = parameters.record(zone.zoneName(), goal == RecordGoal.PRESENT);
        reader.requireContents(zone, wanted.identity()::isSameNameAndType);
        List<ZoneStep> steps = goal.steps(wanted, zone);
        List<ZoneStep> made = new ArrayList<>(dryRun ? steps : List.of());
        for (ZoneStep step : steps) {
            runner.requireStorable(step, zone, new ChangeFailures(parameters.operation(), List.of()));
        }
        // Each step leaves less to do, unless others change the zone at the same time.
        int limit = zone.records().size() + 1;
        while (!dryRun && !steps.isEmpty()) {
            ChangeFailures failures = new ChangeFailures(parameters.operation(), made);
            if (made.size() > limit) {
                throw failures.unknown("others change the records at the same time", null);
            }
            ZoneStep step = steps.get(0);
            zone = runner.run(step, zone, failures);
            made.add(step);
            steps = goal.steps(wanted, zone);
        }
        return result(address, wanted, zone, made);
    }

    private DnsRecordResult result(ZoneAddress address, WantedRecord wanted, ZoneSnapshot zone, List<ZoneStep> made) {
        return new DnsRecordResult(
                goal.change(made),
                address.id(),
                zone.zoneName(),
                goal == RecordGoal.PRESENT ? wanted.in(zone) : null,
                targets(made, ZoneStep.Action.UPDATE).stream().findFirst().orElse(null),
                targets(made, ZoneStep.Action.DELETE),
                Map.of());
    }

    private static List<DnsRecord> targets(List<ZoneStep> made, ZoneStep.Action action) {
        return made.stream()
                .filter(step -> step.action() == action)
                .map(step -> step.target().dnsRecord())
                .toList();
    }
}
