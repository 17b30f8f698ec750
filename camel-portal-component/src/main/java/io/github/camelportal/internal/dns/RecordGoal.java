package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.dns.zone.ListedRecord;
import io.github.camelportal.internal.dns.zone.RecordContent;
import io.github.camelportal.internal.dns.zone.WantedRecord;
import io.github.camelportal.internal.dns.zone.ZoneSnapshot;
import io.github.camelportal.internal.dns.zone.ZoneStep;
import io.github.camelportal.model.DnsRecordResult;

/** The goal of an operation: that a record exists, or that it does not. */
enum RecordGoal {
    PRESENT {
        /**
         * Creates a record, or updates another one with its name and type if it is to be the only one. Deletes the others then.
         */
        @Override
        List<ZoneStep> steps(WantedRecord wanted, ZoneSnapshot zone) {
            List<ListedRecord> equal = zone.equalTo(wanted.identity());
            List<ListedRecord> rivals = wanted.solo() ? zone.sharingName(wanted.identity()) : List.of();
            List<ListedRecord> candidates = equal.isEmpty() ? rivals : equal;
            ListedRecord kept = candidates.stream()
                    .filter(wanted::isMetBy)
                    .findFirst()
                    .orElse(candidates.isEmpty() ? null : candidates.get(0));
            List<ZoneStep> steps = new ArrayList<>();
            if (kept == null) {
                steps.add(ZoneStep.create(wanted));
            } else if (!wanted.isMetBy(kept)) {
                steps.add(ZoneStep.update(kept, wanted));
            }
            List<ListedRecord> others = new ArrayList<>(rivals);
            others.remove(kept);
            others.stream().map(ZoneStep::delete).forEach(steps::add);
            return steps;
        }

        @Override
        String problem(String type, String content) {
            return RecordContent.problem(type, content);
        }

        @Override
        String change(List<ZoneStep> made) {
            if (made.isEmpty()) {
                return DnsRecordResult.UNCHANGED;
            }
            boolean isCreated = made.stream().anyMatch(step -> step.action() == ZoneStep.Action.CREATE);
            return isCreated ? DnsRecordResult.CREATED : DnsRecordResult.UPDATED;
        }
    },
    ABSENT {
        /** Deletes each equal record, since a portal may have a record several times. */
        @Override
        List<ZoneStep> steps(WantedRecord wanted, ZoneSnapshot zone) {
            return zone.equalTo(wanted.identity()).stream()
                    .map(ZoneStep::delete)
                    .toList();
        }

        /** A portal may list a content that no record can have, which is to be removed. */
        @Override
        String problem(String type, String content) {
            return null;
        }

        @Override
        String change(List<ZoneStep> made) {
            return made.isEmpty() ? DnsRecordResult.ABSENT : DnsRecordResult.REMOVED;
        }
    };

    /** Returns the goal of an operation. */
    static RecordGoal of(Operation operation) {
        return operation.name().equals("ensureRecord") ? PRESENT : ABSENT;
    }

    /** Returns why no record with a type and a content can be the goal, or null if one can. */
    abstract String problem(String type, String content);

    /** Returns the steps from the records of a zone to the goal, none if it is reached. */
    abstract List<ZoneStep> steps(WantedRecord wanted, ZoneSnapshot zone);

    /** Returns the word for the change that steps have made. */
    abstract String change(List<ZoneStep> made);
}
