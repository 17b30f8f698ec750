package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An update of a DNS record by an operation that makes a zone have the wanted records.
 *
 * @param previous the record before the update
 * @param record the record after the update
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record DnsRecordUpdate(
        @Nullable DnsRecord previous,
        @Nullable DnsRecord record,
        @AdditionalFields Map<String, Object> otherFields) implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public DnsRecordUpdate {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
