package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code vms}. */
final class VmsOperations {

    private VmsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "vms",
                "Virtual machines of services.",
                VmsEndpointConfiguration::new,
                List.of(ipsOperation(), ipPoolOperation(), assignIpOperation(), interfacesOperation(), addInterfaceOperation(), interfaceOperation(), updateInterfaceOperation(), removeInterfaceOperation(), listOperation(), createOperation(), getOperation(), resizeOperation(), destroyOperation(), startOperation(), stopOperation(), shutdownOperation(), rebootOperation(), resetOperation(), rebuildOperation()));
    }

    private static Operation ipsOperation() {
        return new Operation(
                "vms",
                "ips",
                "List the IP addresses of a virtual machine",
                "GET",
                "/service/{id}/vms/{vmid}/ips",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "iface",
                                "iface",
                                Parameter.Place.QUERY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "bridge",
                                "bridge",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation ipPoolOperation() {
        return new Operation(
                "vms",
                "ipPool",
                "List IP pools",
                "GET",
                "/service/{id}/vms/{vmid}/ippool",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "iface",
                                "iface",
                                Parameter.Place.QUERY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "bridge",
                                "bridge",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation assignIpOperation() {
        return new Operation(
                "vms",
                "assignIp",
                "Assign an IP address",
                "POST",
                "/service/{id}/vms/{vmid}/ippool/{pool}",
                OperationEffect.WRITES,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "poolId",
                                "pool",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "iface",
                                "iface",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation interfacesOperation() {
        return new Operation(
                "vms",
                "interfaces",
                "List network interfaces",
                "GET",
                "/service/{id}/vms/{vmid}/interfaces",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation addInterfaceOperation() {
        return new Operation(
                "vms",
                "addInterface",
                "Add a network interface",
                "POST",
                "/service/{id}/vms/{vmid}/interfaces",
                OperationEffect.WRITES,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "firewall",
                                "firewall",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "ipv4",
                                "ipv4",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "ipv6",
                                "ipv6",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation interfaceOperation() {
        return new Operation(
                "vms",
                "interface",
                "Network interface details",
                "GET",
                "/service/{id}/vms/{vmid}/interfaces/{iface}",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "interfaceId",
                                "iface",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation updateInterfaceOperation() {
        return new Operation(
                "vms",
                "updateInterface",
                "Change a network interface",
                "PUT",
                "/service/{id}/vms/{vmid}/interfaces/{iface}",
                OperationEffect.WRITES,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "interfaceId",
                                "iface",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "firewall",
                                "firewall",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "ipv4",
                                "ipv4",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "ipv6",
                                "ipv6",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation removeInterfaceOperation() {
        return new Operation(
                "vms",
                "removeInterface",
                "Remove a network interface",
                "DELETE",
                "/service/{id}/vms/{vmid}/interfaces/{iface}",
                OperationEffect.WRITES,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "interfaceId",
                                "iface",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "list",
                                "list",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation listOperation() {
        return new Operation(
                "vms",
                "list",
                "List virtual machines",
                "GET",
                "/service/{id}/vms",
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
                ResponseSpec.list("vms", "id", Object.class),
                false);
    }

    private static Operation createOperation() {
        return new Operation(
                "vms",
                "create",
                "Create a virtual machine",
                "POST",
                "/service/{id}/vms",
                OperationEffect.WRITES,
                List.of("hostbill"),
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
                                false),
                        new Parameter(
                                "template",
                                "template",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "memory",
                                "memory",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "cpu",
                                "cpu",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "disk",
                                "disk",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "interfaces",
                                "interface",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "vms",
                "get",
                "Virtual machine details",
                "GET",
                "/service/{id}/vms/{vmid}",
                OperationEffect.READ,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation resizeOperation() {
        return new Operation(
                "vms",
                "resize",
                "Resize a virtual machine",
                "PUT",
                "/service/{id}/vms/{vmid}",
                OperationEffect.WRITES,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "memory",
                                "memory",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "cpu",
                                "cpu",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation destroyOperation() {
        return new Operation(
                "vms",
                "destroy",
                "Destroy a virtual machine",
                "DELETE",
                "/service/{id}/vms/{vmid}",
                OperationEffect.DESTROYS,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation startOperation() {
        return new Operation(
                "vms",
                "start",
                "Start a virtual machine",
                "POST",
                "/service/{id}/vms/{vmid}/start",
                OperationEffect.WRITES,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation stopOperation() {
        return new Operation(
                "vms",
                "stop",
                "Stop a virtual machine",
                "POST",
                "/service/{id}/vms/{vmid}/stop",
                OperationEffect.WRITES,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation shutdownOperation() {
        return new Operation(
                "vms",
                "shutdown",
                "Shut a virtual machine down",
                "POST",
                "/service/{id}/vms/{vmid}/shutdown",
                OperationEffect.WRITES,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation rebootOperation() {
        return new Operation(
                "vms",
                "reboot",
                "Reboot a virtual machine",
                "POST",
                "/service/{id}/vms/{vmid}/reboot",
                OperationEffect.WRITES,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation resetOperation() {
        return new Operation(
                "vms",
                "reset",
                "Reset a virtual machine",
                "POST",
                "/service/{id}/vms/{vmid}/reset",
                OperationEffect.WRITES,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation rebuildOperation() {
        return new Operation(
                "vms",
                "rebuild",
                "Rebuild a virtual machine",
                "POST",
                "/service/{id}/vms/{vmid}/rebuild",
                OperationEffect.DESTROYS,
                List.of("hostbill"),
                true,
                List.of(
                        new Parameter(
                                "serviceId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vmId",
                                "vmid",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "template",
                                "template",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
