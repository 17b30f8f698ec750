package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code services}. */
final class ServicesOperations {

    private ServicesOperations() {}

    static OperationGroup group() {
        return new OperationGroup("services", "Hosting accounts, servers and other services.", List.of(
                listOperation(),
                getOperation(),
                methodsOperation(),
                upgradeOptionsOperation(),
                upgradeOperation(),
                cancelOperation(),
                labelOperation(),
                updateLabelOperation(),
                ipsOperation(),
                rdnsOperation(),
                updateRdnsOperation(),
                statusOperation(),
                resetOperation(),
                bandwidthOperation(),
                reinstallOptionsOperation(),
                reinstallOperation(),
                pduPortsOperation(),
                networksOperation(),
                templatesOperation(),
                resourcesOperation()));
    }

    private static Operation listOperation() {
        return operation("services", "list", "List services")
                .request("GET", "/service", READ)
                .providers("xtom")
                .returns(list("services", "id", Service.class));
    }

    private static Operation getOperation() {
        return operation("services", "get", "Service details")
                .request("GET", "/service/{id}", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(single("service", Service.class));
    }

    private static Operation methodsOperation() {
        return operation("services", "methods", "List the methods of a service")
                .request("GET", "/service/{id}/methods", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(list("methods", "route,method", ServiceMethod.class));
    }

    private static Operation upgradeOptionsOperation() {
        return operation("services", "upgradeOptions", "Upgrade options")
                .request("GET", "/service/{id}/upgrade", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(single(null, UpgradeOptions.class));
    }

    private static Operation upgradeOperation() {
        return operation("services", "upgrade", "Upgrade a service")
                .request("POST", "/service/{id}/upgrade", SPENDS)
                .providers("xtom")
                .parameters(
                        path("serviceId", "id"),
                        body("resources", "resources", ARRAY),
                        body("packageId", "package", INTEGER),
                        body("cycle", "cycle", STRING),
                        body("send", "send", BOOLEAN))
                .returns(unknown(null).confirmedBy("order_num", "order_num_list", "invoice_id", "success", "status", "info"));
    }

    private static Operation cancelOperation() {
        return operation("services", "cancel", "Cancel a service")
                .request("POST", "/service/{id}/cancel", DESTROYS)
                .providers("xtom")
                .goal(GoalState.status("services/get", "cancelled", "canceled", "terminated").orCode("cancelled_already", "cancellation_already_requested"))
                .parameters(
                        path("serviceId", "id"),
                        body("immediate", "immediate", STRING),
                        body("reason", "reason", STRING))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation labelOperation() {
        return operation("services", "label", "Label of a service")
                .request("GET", "/service/{id}/label", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(single("label", String.class));
    }

    private static Operation updateLabelOperation() {
        return operation("services", "updateLabel", "Change the label of a service")
                .request("POST", "/service/{id}/label", WRITES)
                .providers("xtom")
                .parameters(
                        path("serviceId", "id"),
                        body("label", "label", STRING))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation ipsOperation() {
        return operation("services", "ips", "IP addresses of a service")
                .request("GET", "/service/{id}/ip", READ)
                .providers("xsserver", "xtom")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation rdnsOperation() {
        return operation("services", "rdns", "Reverse DNS")
                .request("GET", "/service/{id}/rdns", READ)
                .providers("xsserver", "xtom")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation updateRdnsOperation() {
        return operation("services", "updateRdns", "Change reverse DNS")
                .request("POST", "/service/{id}/rdns", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        path("serviceId", "id"),
                        body("ipaddress", "ipaddress", ARRAY))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation statusOperation() {
        return operation("services", "status", "Power status of a server")
                .request("GET", "/service/{id}/status", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation resetOperation() {
        return operation("services", "reset", "Reset a server")
                .request("POST", "/service/{id}/reset", WRITES)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation bandwidthOperation() {
        return operation("services", "bandwidth", "Bandwidth of a server")
                .request("GET", "/service/{id}/bandwidth", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation reinstallOptionsOperation() {
        return operation("services", "reinstallOptions", "Installation options")
                .request("GET", "/service/{id}/reinstall", READ)
                .providers("xtom")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation reinstallOperation() {
        return operation("services", "reinstall", "Reinstall a server")
                .request("POST", "/service/{id}/reinstall", DESTROYS)
                .providers("xtom")
                .parameters(
                        path("serviceId", "id"),
                        body("profile", "profile", INTEGER),
                        body("rootpassword", "rootpassword", STRING).asSecret(),
                        body("adminuser", "adminuser", STRING),
                        body("userpassword", "userpassword", STRING).asSecret(),
                        body("packageselection", "packageselection", STRING),
                        body("extra1", "extra1", STRING))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation pduPortsOperation() {
        return operation("services", "pduPorts", "PDU ports")
                .request("GET", "/service/{id}/pdu", READ)
                .providers("xsserver")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation networksOperation() {
        return operation("services", "networks", "Networks and IP pools")
                .request("GET", "/service/{id}/networks", READ)
                .providers("hostbill")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation templatesOperation() {
        return operation("services", "templates", "System templates")
                .request("GET", "/service/{id}/templates", READ)
                .providers("hostbill")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }

    private static Operation resourcesOperation() {
        return operation("services", "resources", "Resources")
                .request("GET", "/service/{id}/resources", READ)
                .providers("hostbill")
                .parameters(path("serviceId", "id"))
                .returns(unknown(null));
    }
}
