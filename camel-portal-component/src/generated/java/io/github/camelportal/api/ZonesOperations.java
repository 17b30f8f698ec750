package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code zones}. */
final class ZonesOperations {

    private ZonesOperations() {}

    static OperationGroup group() {
        return new OperationGroup("zones", "DNS zones of services that host DNS.", List.of(
                listOperation(),
                createOperation(),
                listByServiceOperation(),
                recordsOperation(),
                getOperation(),
                deleteOperation(),
                createRecordOperation(),
                ensureRecordOperation(),
                removeRecordOperation(),
                applyOperation(),
                updateRecordOperation(),
                deleteRecordOperation()));
    }

    private static Operation listOperation() {
        return operation("zones", "list", "List DNS zones")
                .request("GET", "/dns", READ)
                .providers("xtom")
                .returns(list("zones", "domain_id", Zone.class));
    }

    private static Operation createOperation() {
        return operation("zones", "create", "Add a DNS zone")
                .request("POST", "/service/{service_id}/dns", WRITES)
                .providers("xtom")
                .parameters(
                        path("serviceId", "service_id"),
                        body("name", "name", STRING))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation listByServiceOperation() {
        return operation("zones", "listByService", "List the DNS zones of a service")
                .request("GET", "/service/{service_id}/dns", READ)
                .providers("xsserver")
                .parameters(path("serviceId", "service_id"))
                .returns(unknown(null));
    }

    private static Operation recordsOperation() {
        return operation("zones", "records", "Changes of the records of a zone")
                .request("GET", "/service/{service_id}/dns/{zone_id}", READ)
                .providers("xtom")
                .feed()
                .parameters(
                        path("serviceId", "service_id"),
                        path("zoneId", "zone_id"))
                .returns(list("records", "name,type,content", DnsRecord.class));
    }

    private static Operation getOperation() {
        return operation("zones", "get", "DNS zone details")
                .request("GET", "/service/{service_id}/dns/{zone_id}", READ)
                .providers("xtom")
                .parameters(
                        path("serviceId", "service_id"),
                        path("zoneId", "zone_id"))
                .returns(single(null, Zone.class).withListing("records", "id", DnsRecord.class));
    }

    private static Operation deleteOperation() {
        return operation("zones", "delete", "Remove a DNS zone")
                .request("DELETE", "/service/{service_id}/dns/{zone_id}", DESTROYS)
                .providers("xtom")
                .parameters(
                        path("serviceId", "service_id"),
                        path("zoneId", "zone_id"))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation createRecordOperation() {
        return operation("zones", "createRecord", "Add a record to a zone")
                .request("POST", "/service/{service_id}/dns/{zone_id}/records", WRITES)
                .providers("xtom")
                .parameters(
                        path("serviceId", "service_id"),
                        path("zoneId", "zone_id"),
                        body("name", "name", STRING),
                        body("ttl", "ttl", INTEGER),
                        body("priority", "priority", INTEGER),
                        body("type", "type", STRING),
                        body("content", "content", STRING))
                .returns(acknowledgement().confirmedBy("record", "success", "status", "info"));
    }

    private static Operation ensureRecordOperation() {
        return operation("zones", "ensureRecord", "Make a DNS record exist")
                .request("POST", "/service/{service_id}/dns/{zone_id}/records", WRITES)
                .providers("xtom")
                .composite()
                .parameters(
                        body("serviceId", "service_id", STRING),
                        body("zoneId", "zone_id", STRING),
                        body("zoneName", "zone_name", STRING),
                        body("name", "name", STRING).asRequired(),
                        body("type", "type", STRING).asRequired(),
                        body("content", "content", STRING).asRequired(),
                        body("priority", "priority", INTEGER),
                        body("ttl", "ttl", INTEGER),
                        body("solo", "solo", BOOLEAN))
                .returns(single(null, DnsRecordResult.class));
    }

    private static Operation removeRecordOperation() {
        return operation("zones", "removeRecord", "Make a DNS record not exist")
                .request("POST", "/service/{service_id}/dns/{zone_id}/records", WRITES)
                .providers("xtom")
                .composite()
                .parameters(
                        body("serviceId", "service_id", STRING),
                        body("zoneId", "zone_id", STRING),
                        body("zoneName", "zone_name", STRING),
                        body("name", "name", STRING).asRequired(),
                        body("type", "type", STRING).asRequired(),
                        body("content", "content", STRING).asRequired())
                .returns(single(null, DnsRecordResult.class));
    }

    private static Operation applyOperation() {
        return operation("zones", "apply", "Make a DNS zone have the wanted DNS records")
                .request("POST", "/service/{service_id}/dns/{zone_id}/records", WRITES)
                .providers("xtom")
                .composite()
                .parameters(
                        body("serviceId", "service_id", STRING),
                        body("zoneId", "zone_id", STRING),
                        body("zoneName", "zone_name", STRING),
                        body("records", "records", ARRAY).asRequired(),
                        body("prune", "prune", BOOLEAN),
                        body("keep", "keep", ARRAY),
                        body("maxDeletions", "max_deletions", INTEGER),
                        body("allowEmpty", "allow_empty", BOOLEAN))
                .returns(single(null, ZonePlan.class));
    }

    private static Operation updateRecordOperation() {
        return operation("zones", "updateRecord", "Change a record of a zone")
                .request("PUT", "/service/{service_id}/dns/{zone_id}/records/{record_id}", WRITES)
                .providers("xtom")
                .parameters(
                        path("serviceId", "service_id"),
                        path("zoneId", "zone_id"),
                        path("recordId", "record_id"),
                        body("name", "name", STRING),
                        body("ttl", "ttl", INTEGER),
                        body("priority", "priority", INTEGER),
                        body("type", "type", STRING),
                        body("content", "content", STRING))
                .returns(single("record", DnsRecord.class).confirmedBy("record", "success", "status", "info"));
    }

    private static Operation deleteRecordOperation() {
        return operation("zones", "deleteRecord", "Remove a record from a zone")
                .request("DELETE", "/service/{service_id}/dns/{zone_id}/records/{record_id}", WRITES)
                .providers("xtom")
                .parameters(
                        path("serviceId", "service_id"),
                        path("zoneId", "zone_id"),
                        path("recordId", "record_id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }
}
