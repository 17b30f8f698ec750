package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code vms}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "vms",
        description = "Virtual machines of services.",
        apiMethods = {
            @ApiMethod(methodName = "ips", description = "Returns the IP addresses of a virtual machine.",
                    signatures = "Object ips(String serviceId, String vmId, String type, Long iface, String bridge)"),
            @ApiMethod(methodName = "ipPool", description = "Returns the pools from which a virtual machine can get addresses.",
                    signatures = "Object ipPool(String serviceId, String vmId, Long iface, String bridge)"),
            @ApiMethod(methodName = "assignIp", description = "Assigns a new address of a pool to a network interface.",
                    signatures = "Object assignIp(String serviceId, String vmId, String poolId, String type, Long iface)"),
            @ApiMethod(methodName = "interfaces", description = "Returns the network interfaces of a virtual machine.",
                    signatures = "Object interfaces(String serviceId, String vmId)"),
            @ApiMethod(methodName = "addInterface", description = "Adds a network interface to a virtual machine.",
                    signatures = "Object addInterface(String serviceId, String vmId, Long firewall, String ipv4, String ipv6)"),
            @ApiMethod(methodName = "interface", description = "Returns one network interface of a virtual machine.",
                    signatures = "Object interface(String serviceId, String vmId, String interfaceId)"),
            @ApiMethod(methodName = "updateInterface", description = "Changes a network interface of a virtual machine.",
                    signatures = "Object updateInterface(String serviceId, String vmId, String interfaceId, Long firewall, String ipv4, String ipv6)"),
            @ApiMethod(methodName = "removeInterface", description = "Removes a network interface from a virtual machine.",
                    signatures = "Object removeInterface(String serviceId, String vmId, String interfaceId, String list)"),
            @ApiMethod(methodName = "list", description = "Returns the virtual machines of a service.",
                    signatures = "List<VirtualMachine> list(String serviceId)"),
            @ApiMethod(methodName = "create", description = "Creates a virtual machine within the resources of a service.",
                    signatures = "VirtualMachine create(String serviceId, String label, String template, Long memory, Long cpu, Long disk, String interfaces)"),
            @ApiMethod(methodName = "get", description = "Returns one virtual machine.",
                    signatures = "VirtualMachine get(String serviceId, String vmId)"),
            @ApiMethod(methodName = "resize", description = "Changes the memory and processors of a virtual machine.",
                    signatures = "Object resize(String serviceId, String vmId, Long memory, Long cpu)"),
            @ApiMethod(methodName = "destroy", description = "Destroys a virtual machine and all that is on it.",
                    signatures = "Object destroy(String serviceId, String vmId)"),
            @ApiMethod(methodName = "start", description = "Starts a virtual machine.",
                    signatures = "Object start(String serviceId, String vmId)"),
            @ApiMethod(methodName = "stop", description = "Switches a virtual machine off.",
                    signatures = "Object stop(String serviceId, String vmId)"),
            @ApiMethod(methodName = "shutdown", description = "Asks the system of a virtual machine to shut down.",
                    signatures = "Object shutdown(String serviceId, String vmId)"),
            @ApiMethod(methodName = "reboot", description = "Asks the system of a virtual machine to reboot.",
                    signatures = "Object reboot(String serviceId, String vmId)"),
            @ApiMethod(methodName = "reset", description = "Switches a virtual machine off and on again.",
                    signatures = "Object reset(String serviceId, String vmId)"),
            @ApiMethod(methodName = "rebuild", description = "Reinstalls a virtual machine from a template. All data on it is lost.",
                    signatures = "Object rebuild(String serviceId, String vmId, String template)")
        },
        aliases = {})
final class VmsEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ips", description = "Id of the service."),
        @ApiMethod(methodName = "ipPool", description = "Id of the service."),
        @ApiMethod(methodName = "assignIp", description = "Id of the service."),
        @ApiMethod(methodName = "interfaces", description = "Id of the service."),
        @ApiMethod(methodName = "addInterface", description = "Id of the service."),
        @ApiMethod(methodName = "interface", description = "Id of the service."),
        @ApiMethod(methodName = "updateInterface", description = "Id of the service."),
        @ApiMethod(methodName = "removeInterface", description = "Id of the service."),
        @ApiMethod(methodName = "list", description = "Id of the service."),
        @ApiMethod(methodName = "create", description = "Id of the service."),
        @ApiMethod(methodName = "get", description = "Id of the service."),
        @ApiMethod(methodName = "resize", description = "Id of the service."),
        @ApiMethod(methodName = "destroy", description = "Id of the service."),
        @ApiMethod(methodName = "start", description = "Id of the service."),
        @ApiMethod(methodName = "stop", description = "Id of the service."),
        @ApiMethod(methodName = "shutdown", description = "Id of the service."),
        @ApiMethod(methodName = "reboot", description = "Id of the service."),
        @ApiMethod(methodName = "reset", description = "Id of the service."),
        @ApiMethod(methodName = "rebuild", description = "Id of the service.")
    })
    String serviceId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ips", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "ipPool", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "assignIp", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "interfaces", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "addInterface", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "interface", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "updateInterface", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "removeInterface", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "get", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "resize", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "destroy", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "start", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "stop", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "shutdown", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "reboot", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "reset", description = "Id of the virtual machine."),
        @ApiMethod(methodName = "rebuild", description = "Id of the virtual machine.")
    })
    String vmId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ips", description = "ipv4 or ipv6."),
        @ApiMethod(methodName = "assignIp", description = "ipv4 or ipv6.")
    })
    String type;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ips", description = "Number of the network interface."),
        @ApiMethod(methodName = "ipPool", description = "Number of the network interface."),
        @ApiMethod(methodName = "assignIp", description = "Number of the network interface.")
    })
    Long iface;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "ips", description = "Name of the bridge; ignored if an interface is given."),
        @ApiMethod(methodName = "ipPool", description = "Name of the bridge; ignored if an interface is given.")
    })
    String bridge;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "assignIp", description = "Id of the IP pool.")
    })
    String poolId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "addInterface", description = "1 switches the firewall on, 0 off; this may need a permission."),
        @ApiMethod(methodName = "updateInterface", description = "1 switches the firewall on, 0 off; this may need a permission.")
    })
    Long firewall;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "addInterface", description = "Ids of the IPv4 addresses."),
        @ApiMethod(methodName = "updateInterface", description = "Ids of the IPv4 addresses.")
    })
    String ipv4;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "addInterface", description = "Ids of the IPv6 addresses."),
        @ApiMethod(methodName = "updateInterface", description = "Ids of the IPv6 addresses.")
    })
    String ipv6;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "interface", description = "Number or name of the network interface, such as 0 or net0."),
        @ApiMethod(methodName = "updateInterface", description = "Number or name of the network interface, such as 0 or net0."),
        @ApiMethod(methodName = "removeInterface", description = "Number or name of the network interface, such as 0 or net0.")
    })
    String interfaceId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "removeInterface", description = "IP pool that the addresses return to.")
    })
    String list;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Name of the virtual machine.")
    })
    String label;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "System template, as services/templates lists them."),
        @ApiMethod(methodName = "rebuild", description = "System template, as services/templates lists them.")
    })
    String template;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Memory in MB."),
        @ApiMethod(methodName = "resize", description = "Memory in MB.")
    })
    Long memory;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Number of processors."),
        @ApiMethod(methodName = "resize", description = "Number of processors.")
    })
    Long cpu;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Disk space in GB.")
    })
    Long disk;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Network interfaces to create.")
    })
    String interfaces;
}
