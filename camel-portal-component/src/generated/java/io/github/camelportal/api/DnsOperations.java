package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code dns}. */
final class DnsOperations {

    private DnsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("dns", "DNS records of domains.", List.of(
                recordsOperation(),
                createRecordOperation(),
                ensureRecordOperation(),
                removeRecordOperation(),
                applyOperation(),
                updateRecordOperation(),
                deleteRecordOperation(),
                recordTypesOperation()));
    }

    private static Operation recordsOperation() {
        return operation("dns", "records", "List DNS records")
                .request("GET", "/domain/{id}/dns", READ)
                .providers("xsserver", "xtom")
                .parameters(path("domainId", "id"))
                .returns(list("records", "id", DnsRecord.class));
    }

    private static Operation createRecordOperation() {
        return operation("dns", "createRecord", "Add a DNS record")
                .request("POST", "/domain/{id}/dns", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        path("domainId", "id"),
                        body("name", "name", STRING),
                        body("type", "type", STRING),
                        body("priority", "priority", STRING),
                        body("content", "content", STRING))
                .returns(acknowledgement().confirmedBy("record", "success", "status", "info"));
    }

    private static Operation ensureRecordOperation() {
        return operation("dns", "ensureRecord", "Make a DNS record exist")
                .request("POST", "/domain/{id}/dns", WRITES)
                .providers("xsserver", "xtom")
                .composite()
                .parameters(
                        body("domainId", "domain_id", STRING),
                        body("domainName", "domain_name", STRING),
                        body("name", "name", STRING).asRequired(),
                        body("type", "type", STRING).asRequired(),
                        body("content", "content", STRING).asRequired(),
                        body("priority", "priority", INTEGER),
                        body("solo", "solo", BOOLEAN))
                .returns(single(null, DnsRecordResult.class));
    }

    private static Operation removeRecordOperation() {
        return operation("dns", "removeRecord", "Make a DNS record not exist")
                .request("POST", "/domain/{id}/dns", WRITES)
                .providers("xsserver", "xtom")
                .composite()
                .parameters(
                        body("domainId", "domain_id", STRING),
                        body("domainName", "domain_name", STRING),
                        body("name", "name", STRING).asRequired(),
                        body("type", "type", STRING).asRequired(),
                        body("content", "content", STRING).asRequired())
                .returns(single(null, DnsRecordResult.class));
    }

    private static Operation applyOperation() {
        return operation("dns", "apply", "Make a domain have the wanted DNS records")
                .request("POST", "/domain/{id}/dns", WRITES)
                .providers("xsserver", "xtom")
                .composite()
                .parameters(
                        body("domainId", "domain_id", STRING),
                        body("domainName", "domain_name", STRING),
                        body("records", "records", ARRAY).asRequired(),
                        body("prune", "prune", BOOLEAN),
                        body("keep", "keep", ARRAY),
                        body("maxDeletions", "max_deletions", INTEGER),
                        body("allowEmpty", "allow_empty", BOOLEAN))
                .returns(single(null, ZonePlan.class));
    }

    private static Operation updateRecordOperation() {
        return operation("dns", "updateRecord", "Change a DNS record")
                .request("PUT", "/domain/{id}/dns/{record_id}", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        path("domainId", "id"),
                        path("recordId", "record_id"),
                        body("name", "name", STRING),
                        body("type", "type", STRING),
                        body("priority", "priority", STRING),
                        body("content", "content", STRING))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation deleteRecordOperation() {
        return operation("dns", "deleteRecord", "Remove a DNS record")
                .request("DELETE", "/domain/{id}/dns/{record_id}", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        path("domainId", "id"),
                        path("recordId", "record_id"))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation recordTypesOperation() {
        return operation("dns", "recordTypes", "DNS record types")
                .request("GET", "/domain/{id}/dns/types", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(list("types", null, String.class));
    }
}
