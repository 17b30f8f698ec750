package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code vms}. */
final class VmsOperations {

    private VmsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("vms", "Virtual machines of services.", List.of(
                ipsOperation(),
                ipPoolOperation(),
                assignIpOperation(),
                interfacesOperation(),
                addInterfaceOperation(),
                interfaceOperation(),
                updateInterfaceOperation(),
                removeInterfaceOperation(),
                listOperation(),
                createOperation(),
                getOperation(),
                resizeOperation(),
                destroyOperation(),
                startOperation(),
                stopOperation(),
                shutdownOperation(),
                rebootOperation(),
                resetOperation(),
                rebuildOperation()));
    }

    private static Operation ipsOperation() {
        return operation("vms", "ips", "List the IP addresses of a virtual machine")
                .request("GET", "/service/{id}/vms/{vmid}/ips", READ)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        query("type", "type", STRING),
                        query("iface", "iface", INTEGER),
                        query("bridge", "bridge", STRING))
                .returns(unknown(null));
    }

    private static Operation ipPoolOperation() {
        return operation("vms", "ipPool", "List IP pools")
                .request("GET", "/service/{id}/vms/{vmid}/ippool", READ)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        query("iface", "iface", INTEGER),
                        query("bridge", "bridge", STRING))
                .returns(unknown(null));
    }

    private static Operation assignIpOperation() {
        return operation("vms", "assignIp", "Assign an IP address")
                .request("POST", "/service/{id}/vms/{vmid}/ippool/{pool}", WRITES)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        path("poolId", "pool"),
                        body("type", "type", STRING),
                        body("iface", "iface", INTEGER))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation interfacesOperation() {
        return operation("vms", "interfaces", "List network interfaces")
                .request("GET", "/service/{id}/vms/{vmid}/interfaces", READ)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null));
    }

    private static Operation addInterfaceOperation() {
        return operation("vms", "addInterface", "Add a network interface")
                .request("POST", "/service/{id}/vms/{vmid}/interfaces", WRITES)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        body("firewall", "firewall", INTEGER),
                        body("ipv4", "ipv4", ARRAY),
                        body("ipv6", "ipv6", ARRAY))
                .returns(unknown(null).confirmedBy("interface", "success", "status", "info"));
    }

    private static Operation interfaceOperation() {
        return operation("vms", "interface", "Network interface details")
                .request("GET", "/service/{id}/vms/{vmid}/interfaces/{iface}", READ)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        path("interfaceId", "iface"))
                .returns(unknown(null));
    }

    private static Operation updateInterfaceOperation() {
        return operation("vms", "updateInterface", "Change a network interface")
                .request("PUT", "/service/{id}/vms/{vmid}/interfaces/{iface}", WRITES)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        path("interfaceId", "iface"),
                        body("firewall", "firewall", INTEGER),
                        body("ipv4", "ipv4", ARRAY),
                        body("ipv6", "ipv6", ARRAY))
                .returns(unknown(null).confirmedBy("interface", "success", "status", "info"));
    }

    private static Operation removeInterfaceOperation() {
        return operation("vms", "removeInterface", "Remove a network interface")
                .request("DELETE", "/service/{id}/vms/{vmid}/interfaces/{iface}", WRITES)
                .providers("xsserver")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        path("interfaceId", "iface"),
                        query("list", "list", STRING))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation listOperation() {
        return operation("vms", "list", "List virtual machines")
                .request("GET", "/service/{id}/vms", READ)
                .providers("hostbill")
                .parameters(path("serviceId", "id"))
                .returns(list("vms", "id", VirtualMachine.class));
    }

    private static Operation createOperation() {
        return operation("vms", "create", "Create a virtual machine")
                .request("POST", "/service/{id}/vms", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        body("label", "label", STRING),
                        body("template", "template", STRING),
                        body("memory", "memory", INTEGER),
                        body("cpu", "cpu", INTEGER),
                        body("disk", "disk", INTEGER),
                        body("interfaces", "interface", ARRAY))
                .returns(single("vm", VirtualMachine.class).confirmedBy("vm", "success", "status", "info"));
    }

    private static Operation getOperation() {
        return operation("vms", "get", "Virtual machine details")
                .request("GET", "/service/{id}/vms/{vmid}", READ)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(single("vm", VirtualMachine.class));
    }

    private static Operation resizeOperation() {
        return operation("vms", "resize", "Resize a virtual machine")
                .request("PUT", "/service/{id}/vms/{vmid}", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        body("memory", "memory", INTEGER),
                        body("cpu", "cpu", INTEGER))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation destroyOperation() {
        return operation("vms", "destroy", "Destroy a virtual machine")
                .request("DELETE", "/service/{id}/vms/{vmid}", DESTROYS)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation startOperation() {
        return operation("vms", "start", "Start a virtual machine")
                .request("POST", "/service/{id}/vms/{vmid}/start", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation stopOperation() {
        return operation("vms", "stop", "Stop a virtual machine")
                .request("POST", "/service/{id}/vms/{vmid}/stop", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation shutdownOperation() {
        return operation("vms", "shutdown", "Shut a virtual machine down")
                .request("POST", "/service/{id}/vms/{vmid}/shutdown", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation rebootOperation() {
        return operation("vms", "reboot", "Reboot a virtual machine")
                .request("POST", "/service/{id}/vms/{vmid}/reboot", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation resetOperation() {
        return operation("vms", "reset", "Reset a virtual machine")
                .request("POST", "/service/{id}/vms/{vmid}/reset", WRITES)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }

    private static Operation rebuildOperation() {
        return operation("vms", "rebuild", "Rebuild a virtual machine")
                .request("POST", "/service/{id}/vms/{vmid}/rebuild", DESTROYS)
                .providers("hostbill")
                .parameters(
                        path("serviceId", "id"),
                        path("vmId", "vmid"),
                        body("template", "template", STRING))
                .returns(unknown(null).confirmedBy("success", "status", "info"));
    }
}
