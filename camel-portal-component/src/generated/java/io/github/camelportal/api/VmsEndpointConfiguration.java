package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code vms}. */
@ApiParams(
        apiName = "vms",
        description = "Virtual machines of services.",
        apiMethods = {
            @ApiMethod(
                    methodName = "ips",
                    description = "Returns the IP addresses of a virtual machine.",
                    signatures = {"Object ips(String serviceId, String vmId, String type, Long iface, String bridge)"}),
            @ApiMethod(
                    methodName = "ipPool",
                    description = "Returns the pools from which a virtual machine can get addresses.",
                    signatures = {"Object ipPool(String serviceId, String vmId, Long iface, String bridge)"}),
            @ApiMethod(
                    methodName = "assignIp",
                    description = "Assigns a new address of a pool to a network interface.",
                    signatures = {"Object assignIp(String serviceId, String vmId, String poolId, String type, Long iface)"}),
            @ApiMethod(
                    methodName = "interfaces",
                    description = "Returns the network interfaces of a virtual machine.",
                    signatures = {"Object interfaces(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "addInterface",
                    description = "Adds a network interface to a virtual machine.",
                    signatures = {"Object addInterface(String serviceId, String vmId, Long firewall, String ipv4, String ipv6)"}),
            @ApiMethod(
                    methodName = "interface",
                    description = "Returns one network interface of a virtual machine.",
                    signatures = {"Object interface(String serviceId, String vmId, String interfaceId)"}),
            @ApiMethod(
                    methodName = "updateInterface",
                    description = "Changes a network interface of a virtual machine.",
                    signatures = {"Object updateInterface(String serviceId, String vmId, String interfaceId, Long firewall, String ipv4, String ipv6)"}),
            @ApiMethod(
                    methodName = "removeInterface",
                    description = "Removes a network interface from a virtual machine.",
                    signatures = {"Object removeInterface(String serviceId, String vmId, String interfaceId, String list)"}),
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the virtual machines of a service.",
                    signatures = {"List<Map> list(String serviceId)"}),
            @ApiMethod(
                    methodName = "create",
                    description = "Creates a virtual machine within the resources of a service.",
                    signatures = {"Object create(String serviceId, String label, String template, Long memory, Long cpu, Long disk, String interfaces)"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one virtual machine.",
                    signatures = {"Object get(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "resize",
                    description = "Changes the memory and processors of a virtual machine.",
                    signatures = {"Object resize(String serviceId, String vmId, Long memory, Long cpu)"}),
            @ApiMethod(
                    methodName = "destroy",
                    description = "Destroys a virtual machine and all that is on it.",
                    signatures = {"Object destroy(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "start",
                    description = "Starts a virtual machine.",
                    signatures = {"Object start(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "stop",
                    description = "Switches a virtual machine off.",
                    signatures = {"Object stop(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "shutdown",
                    description = "Asks the system of a virtual machine to shut down.",
                    signatures = {"Object shutdown(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "reboot",
                    description = "Asks the system of a virtual machine to reboot.",
                    signatures = {"Object reboot(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "reset",
                    description = "Switches a virtual machine off and on again.",
                    signatures = {"Object reset(String serviceId, String vmId)"}),
            @ApiMethod(
                    methodName = "rebuild",
                    description = "Installs a virtual machine anew from a template. What was on it is gone.",
                    signatures = {"Object rebuild(String serviceId, String vmId, String template)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class VmsEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
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
    private String serviceId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
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
    private String vmId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "ips", description = "ipv4 or ipv6."),
                @ApiMethod(methodName = "assignIp", description = "ipv4 or ipv6.")
            })
    private String type;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "ips", description = "Number of the network interface."),
                @ApiMethod(methodName = "ipPool", description = "Number of the network interface."),
                @ApiMethod(methodName = "assignIp", description = "Number of the network interface.")
            })
    private Long iface;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "ips", description = "Name of the bridge; not heeded where an interface is given."),
                @ApiMethod(methodName = "ipPool", description = "Name of the bridge; not heeded where an interface is given.")
            })
    private String bridge;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "assignIp", description = "Id of the IP pool.")
            })
    private String poolId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "addInterface", description = "1 switches the firewall on, 0 off; this may need a permission."),
                @ApiMethod(methodName = "updateInterface", description = "1 switches the firewall on, 0 off; this may need a permission.")
            })
    private Long firewall;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "addInterface", description = "Ids of the IPv4 addresses."),
                @ApiMethod(methodName = "updateInterface", description = "Ids of the IPv4 addresses.")
            })
    private String ipv4;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "addInterface", description = "Ids of the IPv6 addresses."),
                @ApiMethod(methodName = "updateInterface", description = "Ids of the IPv6 addresses.")
            })
    private String ipv6;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "interface", description = "Number or name of the network interface, such as 0 or net0."),
                @ApiMethod(methodName = "updateInterface", description = "Number or name of the network interface, such as 0 or net0."),
                @ApiMethod(methodName = "removeInterface", description = "Number or name of the network interface, such as 0 or net0.")
            })
    private String interfaceId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "removeInterface", description = "IP pool to which the addresses go back.")
            })
    private String list;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Name of the virtual machine.")
            })
    private String label;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "System template, as services/templates lists them."),
                @ApiMethod(methodName = "rebuild", description = "System template, as services/templates lists them.")
            })
    private String template;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Memory in MB."),
                @ApiMethod(methodName = "resize", description = "Memory in MB.")
            })
    private Long memory;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Number of processors."),
                @ApiMethod(methodName = "resize", description = "Number of processors.")
            })
    private Long cpu;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Disk space in GB.")
            })
    private Long disk;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "create", description = "Network interfaces to create.")
            })
    private String interfaces;

    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    public String getVmId() {
        return vmId;
    }

    public void setVmId(String vmId) {
        this.vmId = vmId;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public Long getIface() {
        return iface;
    }

    public void setIface(Long iface) {
        this.iface = iface;
    }

    public String getBridge() {
        return bridge;
    }

    public void setBridge(String bridge) {
        this.bridge = bridge;
    }

    public String getPoolId() {
        return poolId;
    }

    public void setPoolId(String poolId) {
        this.poolId = poolId;
    }

    public Long getFirewall() {
        return firewall;
    }

    public void setFirewall(Long firewall) {
        this.firewall = firewall;
    }

    public String getIpv4() {
        return ipv4;
    }

    public void setIpv4(String ipv4) {
        this.ipv4 = ipv4;
    }

    public String getIpv6() {
        return ipv6;
    }

    public void setIpv6(String ipv6) {
        this.ipv6 = ipv6;
    }

    public String getInterfaceId() {
        return interfaceId;
    }

    public void setInterfaceId(String interfaceId) {
        this.interfaceId = interfaceId;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public Long getMemory() {
        return memory;
    }

    public void setMemory(Long memory) {
        this.memory = memory;
    }

    public Long getCpu() {
        return cpu;
    }

    public void setCpu(Long cpu) {
        this.cpu = cpu;
    }

    public Long getDisk() {
        return disk;
    }

    public void setDisk(Long disk) {
        this.disk = disk;
    }

    public String getInterfaces() {
        return interfaces;
    }

    public void setInterfaces(String interfaces) {
        this.interfaces = interfaces;
    }
}
