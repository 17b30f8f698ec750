package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code dnssec}. */
final class DnssecOperations {

    private DnssecOperations() {}

    static OperationGroup group() {
        return new OperationGroup("dnssec", "DNSSEC keys of domains.", List.of(
                flagsOperation(),
                keysOperation(),
                addKeyOperation(),
                deleteKeyOperation()));
    }

    private static Operation flagsOperation() {
        return operation("dnssec", "flags", "DNSSEC flags")
                .request("GET", "/domain/{id}/dnssec/flags", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation keysOperation() {
        return operation("dnssec", "keys", "List DNSSEC keys")
                .request("GET", "/domain/{id}/dnssec", READ)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null));
    }

    private static Operation addKeyOperation() {
        return operation("dnssec", "addKey", "Add a DNSSEC key")
                .request("PUT", "/domain/{id}/dnssec", WRITES)
                .providers("xtom")
                .parameters(path("domainId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation deleteKeyOperation() {
        return operation("dnssec", "deleteKey", "Remove a DNSSEC key")
                .request("DELETE", "/domain/{id}/dnssec/{key}", WRITES)
                .providers("xtom")
                .parameters(
                        path("domainId", "id"),
                        path("dnssecKey", "key"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }
}
