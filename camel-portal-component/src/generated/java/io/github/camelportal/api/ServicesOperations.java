package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code services}. */
final class ServicesOperations {

    private ServicesOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "services",
                "Hosting accounts, servers and other services.",
                ServicesEndpointConfiguration::new,
                List.of(listOperation(), getOperation(), methodsOperation(), upgradeOptionsOperation(), upgradeOperation(), cancelOperation(), labelOperation(), updateLabelOperation(), ipsOperation(), rdnsOperation(), updateRdnsOperation(), statusOperation(), resetOperation(), bandwidthOperation(), reinstallOptionsOperation(), reinstallOperation(), pduPortsOperation(), networksOperation(), templatesOperation(), resourcesOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "services",
                "list",
                "List services",
                "GET",
                "/service",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("services", "id", Service.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "services",
                "get",
                "Service details",
                "GET",
                "/service/{id}",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("service", Service.class),
                false);
    }

    private static Operation methodsOperation() {
        return new Operation(
                "services",
                "methods",
                "List the methods of a service",
                "GET",
                "/service/{id}/methods",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("methods", "route", ServiceMethod.class),
                false);
    }

    private static Operation upgradeOptionsOperation() {
        return new Operation(
                "services",
                "upgradeOptions",
                "Upgrade options",
                "GET",
                "/service/{id}/upgrade",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single(null, UpgradeOptions.class),
                false);
    }

    private static Operation upgradeOperation() {
        return new Operation(
                "services",
                "upgrade",
                "Upgrade a service",
                "POST",
                "/service/{id}/upgrade",
                OperationEffect.SPENDS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "resources",
                                "resources",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "packageId",
                                "package",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "cycle",
                                "cycle",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "send",
                                "send",
                                Parameter.Place.BODY,
                                Parameter.Type.BOOLEAN,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation cancelOperation() {
        return new Operation(
                "services",
                "cancel",
                "Cancel a service",
                "POST",
                "/service/{id}/cancel",
                OperationEffect.DESTROYS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "immediate",
                                "immediate",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "reason",
                                "reason",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation labelOperation() {
        return new Operation(
                "services",
                "label",
                "Label of a service",
                "GET",
                "/service/{id}/label",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("label", String.class),
                false);
    }

    private static Operation updateLabelOperation() {
        return new Operation(
                "services",
                "updateLabel",
                "Change the label of a service",
                "POST",
                "/service/{id}/label",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "label",
                                "label",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation ipsOperation() {
        return new Operation(
                "services",
                "ips",
                "IP addresses of a service",
                "GET",
                "/service/{id}/ip",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation rdnsOperation() {
        return new Operation(
                "services",
                "rdns",
                "Reverse DNS",
                "GET",
                "/service/{id}/rdns",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateRdnsOperation() {
        return new Operation(
                "services",
                "updateRdns",
                "Change reverse DNS",
                "POST",
                "/service/{id}/rdns",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "ipaddress",
                                "ipaddress",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation statusOperation() {
        return new Operation(
                "services",
                "status",
                "Power status of a server",
                "GET",
                "/service/{id}/status",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation resetOperation() {
        return new Operation(
                "services",
                "reset",
                "Reset a server",
                "POST",
                "/service/{id}/reset",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation bandwidthOperation() {
        return new Operation(
                "services",
                "bandwidth",
                "Bandwidth of a server",
                "GET",
                "/service/{id}/bandwidth",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation reinstallOptionsOperation() {
        return new Operation(
                "services",
                "reinstallOptions",
                "Installation options",
                "GET",
                "/service/{id}/reinstall",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation reinstallOperation() {
        return new Operation(
                "services",
                "reinstall",
                "Reinstall a server",
                "POST",
                "/service/{id}/reinstall",
                OperationEffect.DESTROYS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "profile",
                                "profile",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "rootpassword",
                                "rootpassword",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true),
                        new Parameter(
                                "adminuser",
                                "adminuser",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "userpassword",
                                "userpassword",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true),
                        new Parameter(
                                "packageselection",
                                "packageselection",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "extra1",
                                "extra1",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation pduPortsOperation() {
        return new Operation(
                "services",
                "pduPorts",
                "PDU ports",
                "GET",
                "/service/{id}/pdu",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation networksOperation() {
        return new Operation(
                "services",
                "networks",
                "Networks and IP pools",
                "GET",
                "/service/{id}/networks",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation templatesOperation() {
        return new Operation(
                "services",
                "templates",
                "System templates",
                "GET",
                "/service/{id}/templates",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation resourcesOperation() {
        return new Operation(
                "services",
                "resources",
                "Resources",
                "GET",
                "/service/{id}/resources",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
