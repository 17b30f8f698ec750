package io.github.camelportal.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that makes a zone have the wanted records: the changes that were made, or that a dry run would have
 * made.
 *
 * @param zoneId id of the domain or zone
 * @param zoneName name of the domain or zone
 * @param creates records that were created, as the portal lists them; after a dry run without id
 * @param updates records that were changed, before and after it
 * @param deletes records that were deleted, as the portal listed them before
 * @param unchanged wanted records that the zone had
 * @param unmanaged records that stay although they are not wanted: all with other names and types if nothing is pruned, else the
 *     SOA record and the nameservers of the zone
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record ZonePlan(
        @Nullable String zoneId,
        @Nullable String zoneName,
        List<DnsRecord> creates,
        List<DnsRecordUpdate> updates,
        List<DnsRecord> deletes,
        List<DnsRecord> unchanged,
        List<DnsRecord> unmanaged,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public ZonePlan {
        creates = PortalList.copyOf(creates);
        updates = PortalList.copyOf(updates);
        deletes = PortalList.copyOf(deletes);
        unchanged = PortalList.copyOf(unchanged);
        unmanaged = PortalList.copyOf(unmanaged);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Returns the number of records that are created, updated or deleted. */
    public int changes() {
        return creates.size() + updates.size() + deletes.size();
    }

    /**
     * Returns the changes for a person to read, one on each line: {@code + www A 192.0.2.1} is created, {@code ~} is updated, and
     * {@code -} is deleted. It is empty if there are none.
     */
    public String text() {
        return Stream.of(
                        creates.stream().map(each -> "+ " + line(each)),
                        updates.stream().map(each -> "~ " + line(each.previous()) + " -> " + line(each.record())),
                        deletes.stream().map(each -> "- " + line(each)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String line(@Nullable DnsRecord listed) {
        if (listed == null) {
            return "";
        }
        return LogText.line(listed.name() + " " + listed.type() + " " + listed.content()
                + (listed.priority() == null ? "" : " priority=" + listed.priority())
                + (listed.ttl() == null ? "" : " ttl=" + listed.ttl()));
    }
}
