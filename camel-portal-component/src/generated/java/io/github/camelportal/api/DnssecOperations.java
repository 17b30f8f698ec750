package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code dnssec}. */
final class DnssecOperations {

    private DnssecOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "dnssec",
                "DNSSEC keys of domains.",
                DnssecEndpointConfiguration::new,
                List.of(flagsOperation(), keysOperation(), addKeyOperation(), deleteKeyOperation()));
    }

    private static Operation flagsOperation() {
        return new Operation(
                "dnssec",
                "flags",
                "DNSSEC flags",
                "GET",
                "/domain/{id}/dnssec/flags",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation keysOperation() {
        return new Operation(
                "dnssec",
                "keys",
                "List DNSSEC keys",
                "GET",
                "/domain/{id}/dnssec",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation addKeyOperation() {
        return new Operation(
                "dnssec",
                "addKey",
                "Add a DNSSEC key",
                "PUT",
                "/domain/{id}/dnssec",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation deleteKeyOperation() {
        return new Operation(
                "dnssec",
                "deleteKey",
                "Remove a DNSSEC key",
                "DELETE",
                "/domain/{id}/dnssec/{key}",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "domainId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "dnssecKey",
                                "key",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
