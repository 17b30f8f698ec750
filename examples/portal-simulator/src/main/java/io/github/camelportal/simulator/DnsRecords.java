package io.github.camelportal.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** DNS records by what they belong to: domains, or zones. */
final class DnsRecords {

    /** The documents' types, and after them what no nameserver goes without. */
    static final List<String> TYPES =
            List.of("A", "CNAME", "URL", "FRAME", "MX", "MXE", "TXT", "AAAA", "NS", "SRV", "CAA");

    private final Map<String, List<DnsRecord>> records = new HashMap<>();
    private final Sequence ids;

    DnsRecords(Sequence ids) {
        this.ids = ids;
    }

    List<DnsRecord> of(String ownerId) {
        return List.copyOf(records.getOrDefault(ownerId, List.of()));
    }

    DnsRecord add(String ownerId, long ttl, Fields fields) {
        fields.require("type", "content");
        DnsRecord record = merge(new DnsRecord(null, "", ttl, 0, "", ""), fields);
        return add(ownerId, record.name(), record.ttl(), record.priority(), record.type(), record.content());
    }

    DnsRecord add(String ownerId, String name, long ttl, int priority, String type, String content) {
        DnsRecord record = new DnsRecord(ids.next(), name, ttl, priority, type, content);
        records.computeIfAbsent(ownerId, id -> new ArrayList<>()).add(record);
        return record;
    }

    DnsRecord edit(String ownerId, String id, Fields fields) {
        DnsRecord before = require(ownerId, id);
        DnsRecord after = merge(before, fields);
        records.get(ownerId).replaceAll(record -> record.equals(before) ? after : record);
        return after;
    }

    DnsRecord edit(String ownerId, String id, String content) {
        DnsRecord before = get(ownerId, id);
        DnsRecord after = new DnsRecord(id, before.name(), before.ttl(), before.priority(), before.type(), content);
        records.get(ownerId).replaceAll(record -> record.equals(before) ? after : record);
        return after;
    }

    void remove(String ownerId, String id) {
        records.get(ownerId).remove(require(ownerId, id));
    }

    /** What the staff names. */
    DnsRecord get(String ownerId, String id) {
        return find(ownerId, id).orElseThrow(() -> new NoSuchElementException("There is no record " + id));
    }

    void removeAll(String ownerId) {
        records.remove(ownerId);
    }

    private DnsRecord require(String ownerId, String id) {
        return find(ownerId, id).orElseThrow(() -> Refusal.because("record_not_found"));
    }

    private Optional<DnsRecord> find(String ownerId, String id) {
        return of(ownerId).stream().filter(record -> record.id().equals(id)).findFirst();
    }

    private static DnsRecord merge(DnsRecord record, Fields fields) {
        String type = fields.text("type").orElse(record.type()).toUpperCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw Refusal.because("invalid_type");
        }
        return new DnsRecord(
                record.id(),
                // An empty name is the domain itself.
                fields.texts().getOrDefault("name", record.name()),
                fields.number("ttl").map(Integer::longValue).orElse(record.ttl()),
                fields.number("priority").orElse(record.priority()),
                type,
                fields.text("content").orElse(record.content()));
    }
}
