package io.github.camelportal.simulator.domains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.store.Sequence;

/** DNS records by what they belong to: domains, or zones. */
public final class DnsRecords {

    /** The documents' types, and after them what no nameserver goes without. */
    public static final List<String> TYPES =
            List.of("A", "CNAME", "URL", "FRAME", "MX", "MXE", "TXT", "AAAA", "NS", "SRV", "CAA");

    private final Map<String, List<SimulatedDnsRecord>> records = new HashMap<>();
    private final Sequence ids;

    public DnsRecords(Sequence ids) {
        this.ids = ids;
    }

    public List<SimulatedDnsRecord> of(String ownerId) {
        return List.copyOf(records.getOrDefault(ownerId, List.of()));
    }

    SimulatedDnsRecord add(String ownerId, long ttl, Fields fields) {
        fields.require("type", "content");
        SimulatedDnsRecord record = merge(new SimulatedDnsRecord(null, "", ttl, 0, "", ""), fields);
        if (record.type().equals("MX")) {
            fields.require("priority");
        }
        return add(ownerId, record.name(), record.ttl(), record.priority(), record.type(), record.content());
    }

    public SimulatedDnsRecord add(String ownerId, String name, long ttl, int priority, String type, String content) {
        SimulatedDnsRecord record = new SimulatedDnsRecord(ids.next(), name, ttl, priority, type, content);
        records.computeIfAbsent(ownerId, id -> new ArrayList<>()).add(record);
        return record;
    }

    SimulatedDnsRecord edit(String ownerId, String id, Fields fields) {
        SimulatedDnsRecord before = require(ownerId, id);
        SimulatedDnsRecord after = merge(before, fields);
        records.get(ownerId).replaceAll(record -> record.equals(before) ? after : record);
        return after;
    }

    public SimulatedDnsRecord edit(String ownerId, String id, String content) {
        SimulatedDnsRecord before = get(ownerId, id);
        SimulatedDnsRecord after =
                new SimulatedDnsRecord(id, before.name(), before.ttl(), before.priority(), before.type(), content);
        records.get(ownerId).replaceAll(record -> record.equals(before) ? after : record);
        return after;
    }

    public void remove(String ownerId, String id) {
        records.get(ownerId).remove(require(ownerId, id));
    }

    /** Returns the record that the staff names. */
    public SimulatedDnsRecord get(String ownerId, String id) {
        return find(ownerId, id).orElseThrow(() -> new NoSuchElementException("There is no record " + id));
    }

    public void removeAll(String ownerId) {
        records.remove(ownerId);
    }

    private SimulatedDnsRecord require(String ownerId, String id) {
        return find(ownerId, id).orElseThrow(() -> Refusal.because("record_not_found"));
    }

    private Optional<SimulatedDnsRecord> find(String ownerId, String id) {
        return of(ownerId).stream().filter(record -> record.id().equals(id)).findFirst();
    }

    private static SimulatedDnsRecord merge(SimulatedDnsRecord record, Fields fields) {
        String type = fields.text("type").orElse(record.type()).toUpperCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw Refusal.because("invalid_type");
        }
        String content = fields.text("content").orElse(record.content());
        DnsContent.check(type, content);
        return new SimulatedDnsRecord(
                record.id(),
                // An empty name is the domain itself.
                fields.texts().getOrDefault("name", record.name()),
                fields.number("ttl").map(Integer::longValue).orElse(record.ttl()),
                fields.number("priority").orElse(record.priority()),
                type,
                content);
    }
}
