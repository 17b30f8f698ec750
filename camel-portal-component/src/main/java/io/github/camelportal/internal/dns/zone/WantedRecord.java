package io.github.camelportal.internal.dns.zone;

import java.util.Map;
import java.util.Objects;

import io.github.camelportal.model.DnsRecord;

/**
 * The record that a route wants to exist or not to exist.
 *
 * @param identity    its identity
 * @param content     content as it is sent, without a priority in front of it
 * @param priority    priority, or null for any
 * @param ttl         time to live in seconds, or null for any
 * @param solo        whether it is to be the only record with its name and type
 * @param otherFields fields that are sent with it and not compared, by wire name
 */
public record WantedRecord(
        RecordIdentity identity,
        String content,
        Integer priority,
        Integer ttl,
        boolean solo,
        Map<String, Object> otherFields) {

    /** Returns its properties, of which null means any. */
    public RecordState state() {
        return new RecordState(identity, priority, ttl);
    }

    /** Whether a listed record is the wanted one with all its properties. */
    public boolean isMetBy(ListedRecord listed) {
        DnsRecord dnsRecord = listed.dnsRecord();
        return listed.identity().equals(identity)
                && (priority == null || Objects.equals(priority, listed.priority()))
                && (ttl == null || Objects.equals(ttl, dnsRecord.ttl()));
    }

    /** Returns the record as it is listed, or as it would be after a dry run. */
    public DnsRecord in(ZoneSnapshot zone) {
        return zone.equalTo(identity).stream()
                .filter(this::isMetBy)
                .map(ListedRecord::dnsRecord)
                .findFirst()
                .orElseGet(this::preview);
    }

    /** Returns the record without the properties that the portal assigns. */
    private DnsRecord preview() {
        return new DnsRecord(
                null, null, identity.name().toSend(), identity.type(), ttl, priority, content, null, Map.of());
    }
}
