package io.github.camelportal.internal.dns.zone;

import io.github.camelportal.model.DnsRecord;

/**
 * A record that the portal lists.
 *
 * @param dnsRecord record as it is listed
 * @param identity  its identity
 * @param priority  its priority, which may stand in its content, or null
 */
public record ListedRecord(DnsRecord dnsRecord, RecordIdentity identity, Integer priority) {

    /** Returns its properties without those that the portal assigns. */
    public RecordState state() {
        return new RecordState(identity, priority, dnsRecord.ttl());
    }

    /** Returns a record of a zone. Its type must not be null. */
    public static ListedRecord of(DnsRecord listed, String zoneName) {
        String type = RecordIdentity.type(listed.type());
        RecordName name = RecordName.listed(listed.name() == null ? "" : listed.name(), zoneName);
        if (listed.content() == null) {
            return new ListedRecord(listed, new RecordIdentity(name, type, null), listed.priority());
        }
        RecordContent content = RecordContent.of(type, listed.content(), zoneName);
        return new ListedRecord(
                listed,
                new RecordIdentity(name, type, content.text()),
                content.priority() == null ? listed.priority() : content.priority());
    }
}
