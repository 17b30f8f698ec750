package io.github.camelportal.simulator.domains;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.install.InstallOptions;
import io.github.camelportal.simulator.install.ZoneRecords;

/** Zones and their records in the documented and in the recorded shape. */
final class ZoneJson {

    /** Apart from the ids of other records. */
    private static final long FIRST_SOA_ID = 900_000;

    private ZoneJson() {}

    static ObjectNode details(
            SimulatedZone zone, List<SimulatedDnsRecord> records, InstallOptions install, LocalDate today) {
        ObjectNode response = Json.object();
        if (!install.isRecorded()) {
            response.put("service_id", Long.parseLong(zone.serviceId())).put("name", zone.name());
            return response.set("records", documentedRecords(records, install));
        }
        if (install.zoneRecords() == ZoneRecords.LIST) {
            response.put("service_id", Long.parseLong(zone.serviceId())).put("name", zone.name());
            ArrayNode list = response.putArray("records");
            records.forEach(record ->
                    list.add(entry(record).put("name", fullName(record, zone)).put("content", writtenContent(record))));
            return response;
        }
        response.put("service_id", zone.serviceId()).put("name", zone.name());
        ObjectNode keyed = response.putObject("records");
        keyed.set("0", authority(zone, today));
        records.forEach(record -> keyed.set(key(record, records), recorded(record, zone)));
        return response;
    }

    private static JsonNode documentedRecords(List<SimulatedDnsRecord> records, InstallOptions install) {
        ArrayNode list = Json.array();
        ObjectNode keyed = Json.object();
        records.forEach(record -> {
            list.add(entry(record));
            keyed.set(key(record, records), entry(record));
        });
        return install.zoneRecords() == ZoneRecords.KEYED ? keyed : list;
    }

    /** The position that the record had in the beginning. There is a gap after the first one, or PHP would write a list. */
    private static String key(SimulatedDnsRecord record, List<SimulatedDnsRecord> all) {
        long first = Long.parseLong(all.get(0).id());
        return Long.toString(Long.parseLong(record.id()) - first + 2);
    }

    private static ObjectNode entry(SimulatedDnsRecord record) {
        return Json.object()
                .put("id", record.id())
                .put("name", record.name())
                .put("ttl", record.ttl())
                .put("priority", record.priority())
                .put("content", record.content())
                .put("type", record.type());
    }

    private static ObjectNode recorded(SimulatedDnsRecord record, SimulatedZone zone) {
        ObjectNode json = head(record.id(), zone, fullName(record, zone), record.type());
        json.put("content", writtenContent(record));
        return tail(json, record.ttl(), record.priority());
    }

    private static ObjectNode authority(SimulatedZone zone, LocalDate today) {
        long id = FIRST_SOA_ID + Long.parseLong(zone.id());
        ObjectNode json = head(Long.toString(id), zone, zone.name(), "SOA");
        json.putArray("content")
                .add(Domains.DEFAULT_NAMESERVERS.get(0))
                .add("hostmaster." + zone.name())
                .add(DateTimeFormatter.BASIC_ISO_DATE.format(today) + "01")
                .add("10800")
                .add("3600")
                .add("1814400")
                .add("7200");
        return tail(json, 60, 0);
    }

    private static ObjectNode head(String id, SimulatedZone zone, String name, String type) {
        return Json.object()
                .put("id", id)
                .put("domain_id", zone.id())
                .put("name", name)
                .put("type", type);
    }

    private static ObjectNode tail(ObjectNode json, long ttl, int priority) {
        return json.put("ttl", Long.toString(ttl))
                .put("prio", Integer.toString(priority))
                .put("change_date", "0")
                .put("priority", Integer.toString(priority));
    }

    private static String writtenContent(SimulatedDnsRecord record) {
        return record.type().equals("TXT") ? DnsContent.quoted(record.content()) : record.content();
    }

    private static String fullName(SimulatedDnsRecord record, SimulatedZone zone) {
        String name = record.name();
        if (name.isEmpty() || name.equals("@")) {
            return zone.name();
        }
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean full = plain.equals(zone.name()) || plain.endsWith("." + zone.name());
        return full ? plain : plain + "." + zone.name();
    }

    /** Returns a new record's response, in which the record is as the client sent it, without an id. */
    static SimulatedResponse added(SimulatedDnsRecord record) {
        ObjectNode response = Json.object().put("success", true);
        response.putObject("record")
                .put("name", record.name())
                .put("type", record.type())
                .put("ttl", record.ttl())
                .put("priority", record.priority())
                .put("content", record.content());
        response.putArray("info").addArray().add("dnsnewrecordadded").add(record.type());
        return SimulatedResponse.json(response);
    }

    static SimulatedResponse changed(SimulatedDnsRecord record) {
        ObjectNode response = Json.object().put("success", true);
        response.putObject("record")
                .put("id", record.id())
                .put("type", record.type())
                .put("ttl", record.ttl())
                .put("name", record.name())
                .put("priority", record.priority())
                .put("content", record.content());
        response.putArray("info").add("dnsrecordupdated");
        return SimulatedResponse.json(response);
    }

    static SimulatedResponse removed() {
        return SimulatedResponse.json(Json.object().put("success", true));
    }
}
