package io.github.camelportal.internal.dns;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.camelportal.internal.dns.zone.ListedRecord;
import io.github.camelportal.internal.dns.zone.WantedRecord;
import io.github.camelportal.internal.dns.zone.ZoneAddress;
import io.github.camelportal.internal.dns.zone.ZoneSnapshot;
import io.github.camelportal.internal.dns.zone.ZoneStep;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordUpdate;
import io.github.camelportal.model.ZonePlan;

/**
 * Describes a change of a zone for the route.
 *
 * @param address place of the zone
 * @param wanted  wanted records
 * @param before  records before the change
 */
record ZonePlans(ZoneAddress address, WantedZone wanted, ZoneSnapshot before) {

    /**
     * Returns the plan.
     *
     * @param steps steps that are planned, or that were made
     * @param after records after the change, or those before it if nothing is sent
     */
    ZonePlan plan(List<ZoneStep> steps, ZoneSnapshot after) {
        return new ZonePlan(
                address.id(),
                before.zoneName(),
                ofAction(steps, ZoneStep.Action.CREATE).stream()
                        .map(step -> step.wanted().in(after))
                        .toList(),
                ofAction(steps, ZoneStep.Action.UPDATE).stream()
                        .map(step -> update(step, after))
                        .toList(),
                ofAction(steps, ZoneStep.Action.DELETE).stream()
                        .map(step -> step.target().dnsRecord())
                        .toList(),
                wanted.records().stream()
                        .map(this::listedBefore)
                        .filter(Objects::nonNull)
                        .toList(),
                before.records().stream()
                        .filter(each -> !wanted.manages(each.identity()))
                        .map(ListedRecord::dnsRecord)
                        .toList(),
                Map.of());
    }

    private static List<ZoneStep> ofAction(List<ZoneStep> steps, ZoneStep.Action action) {
        return steps.stream().filter(step -> step.action() == action).toList();
    }

    /** Returns an update, in which a property that the route leaves open is as it was. */
    private static DnsRecordUpdate update(ZoneStep step, ZoneSnapshot after) {
        DnsRecord previous = step.target().dnsRecord();
        DnsRecord changed = step.wanted().in(after);
        if (changed.id() != null) {
            return new DnsRecordUpdate(previous, changed, Map.of());
        }
        DnsRecord preview = new DnsRecord(
                previous.id(),
                previous.domainId(),
                changed.name(),
                changed.type(),
                changed.ttl() == null ? previous.ttl() : changed.ttl(),
                changed.priority() == null ? step.target().priority() : changed.priority(),
                changed.content(),
                null,
                Map.of());
        return new DnsRecordUpdate(previous, preview, Map.of());
    }

    private DnsRecord listedBefore(WantedRecord record) {
        return before.equalTo(record.identity()).stream()
                .filter(record::isMetBy)
                .map(ListedRecord::dnsRecord)
                .findFirst()
                .orElse(null);
    }
}
