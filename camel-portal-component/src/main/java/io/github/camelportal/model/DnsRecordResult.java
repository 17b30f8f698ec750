package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that ensures or removes a DNS record.
 *
 * @param change change that was made: {@link #UNCHANGED}, {@link #CREATED} or {@link #UPDATED} by an operation that ensures a
 *     record, {@link #REMOVED} or {@link #ABSENT} by one that removes it
 * @param zoneId id of the domain or zone
 * @param zoneName name of the domain or zone
 * @param record the record, as the portal lists it after the change; null if a record was to be removed
 * @param previous the record before an update, or null
 * @param removed the records that were deleted, as the portal listed them before
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DnsRecordResult(
        @Nullable String change,
        @Nullable String zoneId,
        @Nullable String zoneName,
        @Nullable DnsRecord record,
        @Nullable DnsRecord previous,
        List<DnsRecord> removed,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** The record existed as wanted, so that nothing was sent. */
    public static final String UNCHANGED = "UNCHANGED";

    /** The record did not exist, and does now. */
    public static final String CREATED = "CREATED";

    /** The record existed with another priority, time to live or content, or beside records that had to go. */
    public static final String UPDATED = "UPDATED";

    /** The record existed, and does no longer. */
    public static final String REMOVED = "REMOVED";

    /** No such record existed, so that nothing was sent. */
    public static final String ABSENT = "ABSENT";

    /** Replaces missing values with empty ones. */
    public DnsRecordResult {
        removed = PortalList.copyOf(removed);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
