package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.dns.zone.ChangeFailures;
import io.github.camelportal.internal.dns.zone.DnsParameters;
import io.github.camelportal.internal.dns.zone.ListedRecord;
import io.github.camelportal.internal.dns.zone.StepRunner;
import io.github.camelportal.internal.dns.zone.ZoneAddress;
import io.github.camelportal.internal.dns.zone.ZoneReader;
import io.github.camelportal.internal.dns.zone.ZoneSnapshot;
import io.github.camelportal.internal.dns.zone.ZoneStep;
import io.github.camelportal.model.ZonePlan;

/** Makes a zone have the wanted records, step by step, with the ids of the latest list and with the evidence of each step. */
final class ZoneChange {

    private final boolean hasTtl;
    private final ZoneReader reader;
    private final StepRunner runner;

    /**
     * Prepares a change.
     *
     * @param hasTtl whether records of the portal have a time to live
     */
    ZoneChange(boolean hasTtl, ZoneReader reader, StepRunner runner) {
        this.hasTtl = hasTtl;
        this.reader = reader;
        this.runner = runner;
    }

    /**
     * Makes the change.
     *
     * @param dryRun whether to send nothing, and return the plan
     * @throws IllegalArgumentException      if the records cannot be applied. Nothing was sent that changes the portal
     * @throws PortalOutcomeUnknownException if the records do not show a step that was sent, or lack others than its target
     * @throws PortalOperationException      if the portal refuses a step, or stores a record in another form
     */
    ZonePlan make(ZoneAddress address, DnsParameters parameters, boolean dryRun) {
        ZoneSnapshot before = reader.read();
        WantedZone wanted = WantedZoneReader.read(parameters, before.zoneName(), hasTtl);
        reader.requireContents(before, wanted::manages);
        List<ZoneStep> planned = ZonePlanner.steps(wanted, before);
        List<String> problems = problems(wanted, before, planned);
        if (!problems.isEmpty()) {
            throw WantedZoneReader.refused(parameters, problems);
        }
        for (ZoneStep step : planned) {
            runner.requireStorable(step, before, new ChangeFailures(parameters.operation(), List.of()));
        }
        ZonePlans plans = new ZonePlans(address, wanted, before);
        if (dryRun) {
            return plans.plan(planned, before);
        }
        List<ZoneStep> made = new ArrayList<>();
        ZoneSnapshot after = run(wanted, before, parameters, made);
        return plans.plan(made, after);
    }

    private ZoneSnapshot run(WantedZone wanted, ZoneSnapshot before, DnsParameters parameters, List<ZoneStep> made) {
        ZoneSnapshot zone = before;
        List<ZoneStep> steps = ZonePlanner.steps(wanted, zone);
        // Each step leaves less to do, unless others change the zone at the same time.
        int limit = before.records().size() + wanted.records().size();
        while (!steps.isEmpty()) {
            ChangeFailures failures = new ChangeFailures(parameters.operation(), List.copyOf(made));
            if (made.size() > limit) {
                throw failures.unknown("others change the records at the same time", null);
            }
            ZoneStep step = steps.get(0);
            zone = runner.run(step, zone, failures);
            made.add(step);
            steps = ZonePlanner.steps(wanted, zone);
        }
        return zone;
    }

    private static List<String> problems(WantedZone wanted, ZoneSnapshot zone, List<ZoneStep> steps) {
        List<String> problems = new ArrayList<>();
        for (ZoneStep step : steps) {
            if (step.action() == ZoneStep.Action.CREATE) {
                List<ListedRecord> obstacles = ZonePlanner.obstacles(wanted, zone, step.identity());
                if (!obstacles.isEmpty()) {
                    problems.add(step.text() + ": the zone keeps " + texts(obstacles)
                            + ", beside which no CNAME can stand. Set prune=true, or remove it first");
                }
            }
        }
        List<ListedRecord> deleted = steps.stream()
                .filter(step -> step.action() == ZoneStep.Action.DELETE)
                .map(ZoneStep::target)
                .toList();
        if (wanted.maxDeletions() != null && deleted.size() > wanted.maxDeletions()) {
            problems.add(deleted.size() + " records would be deleted, more than maxDeletions=" + wanted.maxDeletions()
                    + ": " + texts(deleted) + ". Complete the list, or raise maxDeletions");
        }
        return problems;
    }

    private static String texts(List<ListedRecord> records) {
        return records.stream().map(each -> each.state().text()).collect(Collectors.joining(", "));
    }
}
