package io.github.camelportal.internal.dns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelportal.internal.dns.zone.ListedRecord;
import io.github.camelportal.internal.dns.zone.RecordIdentity;
import io.github.camelportal.internal.dns.zone.WantedRecord;
import io.github.camelportal.internal.dns.zone.ZoneSnapshot;
import io.github.camelportal.internal.dns.zone.ZoneStep;

/**
 * Plans the steps from the records of a zone to the wanted ones. Records come before others go, so that the zone never lacks what it
 * had and is to have. Only a record that cannot stand beside another one comes after it has gone.
 */
final class ZonePlanner {

    private final WantedZone wanted;
    private final ZoneSnapshot zone;
    private final List<ZoneStep> updates = new ArrayList<>();
    private final List<WantedRecord> creates = new ArrayList<>();

    /** Listed records that are none of the wanted ones, of those that the list manages. */
    private final List<ListedRecord> spare;

    private ZonePlanner(WantedZone wanted, ZoneSnapshot zone) {
        this.wanted = wanted;
        this.zone = zone;
        this.spare = zone.records().stream()
                .filter(each -> wanted.manages(each.identity()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the steps in their order, none if the zone has the wanted records. */
    static List<ZoneStep> steps(WantedZone wanted, ZoneSnapshot zone) {
        ZonePlanner planner = new ZonePlanner(wanted, zone);
        planner.compare();
        return planner.ordered();
    }

    /** Returns the records that the steps leave in the zone, and that forbid a record that is to be created. */
    static List<ListedRecord> obstacles(WantedZone wanted, ZoneSnapshot zone, RecordIdentity created) {
        return zone.records().stream()
                .filter(each -> !wanted.manages(each.identity()))
                .filter(each -> RecordConflicts.areForbidden(created, each.identity()))
                .toList();
    }

    private void compare() {
        Map<WantedRecord, ListedRecord> equal = new LinkedHashMap<>();
        for (WantedRecord each : wanted.records()) {
            ListedRecord kept = equal(each);
            if (kept != null) {
                spare.remove(kept);
                equal.put(each, kept);
            }
        }
        for (WantedRecord each : wanted.records()) {
            ListedRecord target = equal.containsKey(each) ? equal.get(each) : takeReplaced(each);
            if (target == null) {
                creates.add(each);
            } else if (!each.isMetBy(target)) {
                updates.add(ZoneStep.update(target, each));
            }
        }
    }

    /** Returns the listed record with the identity of a wanted one, if there are several then one with all its properties. */
    private ListedRecord equal(WantedRecord record) {
        List<ListedRecord> equal = zone.equalTo(record.identity());
        return equal.stream().filter(record::isMetBy).findFirst().orElse(equal.isEmpty() ? null : equal.get(0));
    }

    /** Takes a spare record with the same name and type, which is updated, so that the name has a record at each moment. */
    private ListedRecord takeReplaced(WantedRecord record) {
        ListedRecord replaced = spare.stream()
                .filter(each -> each.identity().isSameNameAndType(record.identity()))
                .findFirst()
                .orElse(null);
        spare.remove(replaced);
        return replaced;
    }

    private List<ZoneStep> ordered() {
        List<ZoneStep> steps = new ArrayList<>(updates);
        List<ZoneStep> late = new ArrayList<>();
        List<ListedRecord> deletes = new ArrayList<>(spare);
        for (WantedRecord each : creates) {
            List<ListedRecord> before = spare.stream()
                    .filter(listed -> RecordConflicts.mayBeRefused(each.identity(), listed.identity()))
                    .toList();
            for (ListedRecord listed : before) {
                // Another record with this name may have needed its deletion already.
                if (deletes.remove(listed)) {
                    late.add(ZoneStep.delete(listed));
                }
            }
            (before.isEmpty() ? steps : late).add(ZoneStep.create(each));
        }
        steps.addAll(late);
        deletes.stream().map(ZoneStep::delete).forEach(steps::add);
        return steps;
    }
}
