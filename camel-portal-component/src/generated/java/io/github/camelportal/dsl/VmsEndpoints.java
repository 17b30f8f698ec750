package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:vms}. Virtual machines of services. */
public final class VmsEndpoints {

    VmsEndpoints() {}

    /** Returns the IP addresses of a virtual machine. */
    public Ips ips() {
        return new Ips();
    }

    /** Returns the pools from which a virtual machine can get addresses. */
    public IpPool ipPool() {
        return new IpPool();
    }

    /** Assigns a new address of a pool to a network interface. */
    public AssignIp assignIp() {
        return new AssignIp();
    }

    /** Returns the network interfaces of a virtual machine. */
    public Interfaces interfaces() {
        return new Interfaces();
    }

    /** Adds a network interface to a virtual machine. */
    public AddInterface addInterface() {
        return new AddInterface();
    }

    /** Returns one network interface of a virtual machine. */
    public Interface interface_() {
        return new Interface();
    }

    /** Changes a network interface of a virtual machine. */
    public UpdateInterface updateInterface() {
        return new UpdateInterface();
    }

    /** Removes a network interface from a virtual machine. */
    public RemoveInterface removeInterface() {
        return new RemoveInterface();
    }

    /** Returns the virtual machines of a service. */
    public List list() {
        return new List();
    }

    /** Creates a virtual machine within the resources of a service. */
    public Create create() {
        return new Create();
    }

    /** Returns one virtual machine. */
    public Get get() {
        return new Get();
    }

    /** Changes the memory and processors of a virtual machine. */
    public Resize resize() {
        return new Resize();
    }

    /** Destroys a virtual machine and all that is on it. */
    public Destroy destroy() {
        return new Destroy();
    }

    /** Starts a virtual machine. */
    public Start start() {
        return new Start();
    }

    /** Switches a virtual machine off. */
    public Stop stop() {
        return new Stop();
    }

    /** Asks the system of a virtual machine to shut down. */
    public Shutdown shutdown() {
        return new Shutdown();
    }

    /** Asks the system of a virtual machine to reboot. */
    public Reboot reboot() {
        return new Reboot();
    }

    /** Switches a virtual machine off and on again. */
    public Reset reset() {
        return new Reset();
    }

    /** Reinstalls a virtual machine from a template. All data on it is lost. */
    public Rebuild rebuild() {
        return new Rebuild();
    }

    /** {@code portal:vms/ips}: Returns the IP addresses of a virtual machine. */
    public static final class Ips extends PortalEndpointBuilder<Ips> {

        private Ips() {
            super("vms/ips");
        }

        /** Id of the service. */
        public Ips serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Ips vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** ipv4 or ipv6. */
        public Ips type(String type) {
            return option("type", type);
        }

        /** Number of the network interface. */
        public Ips iface(String iface) {
            return option("iface", iface);
        }

        /** Number of the network interface. */
        public Ips iface(long iface) {
            return option("iface", iface);
        }

        /** Name of the bridge; ignored if an interface is given. */
        public Ips bridge(String bridge) {
            return option("bridge", bridge);
        }
    }

    /** {@code portal:vms/ipPool}: Returns the pools from which a virtual machine can get addresses. */
    public static final class IpPool extends PortalEndpointBuilder<IpPool> {

        private IpPool() {
            super("vms/ipPool");
        }

        /** Id of the service. */
        public IpPool serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public IpPool vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** Number of the network interface. */
        public IpPool iface(String iface) {
            return option("iface", iface);
        }

        /** Number of the network interface. */
        public IpPool iface(long iface) {
            return option("iface", iface);
        }

        /** Name of the bridge; ignored if an interface is given. */
        public IpPool bridge(String bridge) {
            return option("bridge", bridge);
        }
    }

    /** {@code portal:vms/assignIp}: Assigns a new address of a pool to a network interface. */
    public static final class AssignIp extends PortalEndpointBuilder<AssignIp> {

        private AssignIp() {
            super("vms/assignIp");
        }

        /** Id of the service. */
        public AssignIp serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public AssignIp vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** Id of the IP pool. */
        public AssignIp poolId(String poolId) {
            return option("poolId", poolId);
        }

        /** ipv4 or ipv6. */
        public AssignIp type(String type) {
            return option("type", type);
        }

        /** Number of the network interface. */
        public AssignIp iface(String iface) {
            return option("iface", iface);
        }

        /** Number of the network interface. */
        public AssignIp iface(long iface) {
            return option("iface", iface);
        }
    }

    /** {@code portal:vms/interfaces}: Returns the network interfaces of a virtual machine. */
    public static final class Interfaces extends PortalEndpointBuilder<Interfaces> {

        private Interfaces() {
            super("vms/interfaces");
        }

        /** Id of the service. */
        public Interfaces serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Interfaces vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/addInterface}: Adds a network interface to a virtual machine. */
    public static final class AddInterface extends PortalEndpointBuilder<AddInterface> {

        private AddInterface() {
            super("vms/addInterface");
        }

        /** Id of the service. */
        public AddInterface serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public AddInterface vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** 1 switches the firewall on, 0 off; this may need a permission. */
        public AddInterface firewall(String firewall) {
            return option("firewall", firewall);
        }

        /** 1 switches the firewall on, 0 off; this may need a permission. */
        public AddInterface firewall(long firewall) {
            return option("firewall", firewall);
        }

        /** Ids of the IPv4 addresses. */
        public AddInterface ipv4(String ipv4) {
            return option("ipv4", ipv4);
        }

        /** Ids of the IPv6 addresses. */
        public AddInterface ipv6(String ipv6) {
            return option("ipv6", ipv6);
        }
    }

    /** {@code portal:vms/interface}: Returns one network interface of a virtual machine. */
    public static final class Interface extends PortalEndpointBuilder<Interface> {

        private Interface() {
            super("vms/interface");
        }

        /** Id of the service. */
        public Interface serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Interface vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** Number or name of the network interface, such as 0 or net0. */
        public Interface interfaceId(String interfaceId) {
            return option("interfaceId", interfaceId);
        }
    }

    /** {@code portal:vms/updateInterface}: Changes a network interface of a virtual machine. */
    public static final class UpdateInterface extends PortalEndpointBuilder<UpdateInterface> {

        private UpdateInterface() {
            super("vms/updateInterface");
        }

        /** Id of the service. */
        public UpdateInterface serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public UpdateInterface vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** Number or name of the network interface, such as 0 or net0. */
        public UpdateInterface interfaceId(String interfaceId) {
            return option("interfaceId", interfaceId);
        }

        /** 1 switches the firewall on, 0 off; this may need a permission. */
        public UpdateInterface firewall(String firewall) {
            return option("firewall", firewall);
        }

        /** 1 switches the firewall on, 0 off; this may need a permission. */
        public UpdateInterface firewall(long firewall) {
            return option("firewall", firewall);
        }

        /** Ids of the IPv4 addresses. */
        public UpdateInterface ipv4(String ipv4) {
            return option("ipv4", ipv4);
        }

        /** Ids of the IPv6 addresses. */
        public UpdateInterface ipv6(String ipv6) {
            return option("ipv6", ipv6);
        }
    }

    /** {@code portal:vms/removeInterface}: Removes a network interface from a virtual machine. */
    public static final class RemoveInterface extends PortalEndpointBuilder<RemoveInterface> {

        private RemoveInterface() {
            super("vms/removeInterface");
        }

        /** Id of the service. */
        public RemoveInterface serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public RemoveInterface vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** Number or name of the network interface, such as 0 or net0. */
        public RemoveInterface interfaceId(String interfaceId) {
            return option("interfaceId", interfaceId);
        }

        /** IP pool that the addresses return to. */
        public RemoveInterface list(String list) {
            return option("list", list);
        }
    }

    /** {@code portal:vms/list}: Returns the virtual machines of a service. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("vms/list");
        }

        /** Id of the service. */
        public List serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:vms/create}: Creates a virtual machine within the resources of a service. */
    public static final class Create extends PortalEndpointBuilder<Create> {

        private Create() {
            super("vms/create");
        }

        /** Id of the service. */
        public Create serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Name of the virtual machine. */
        public Create label(String label) {
            return option("label", label);
        }

        /** System template, as services/templates lists them. */
        public Create template(String template) {
            return option("template", template);
        }

        /** Memory in MB. */
        public Create memory(String memory) {
            return option("memory", memory);
        }

        /** Memory in MB. */
        public Create memory(long memory) {
            return option("memory", memory);
        }

        /** Number of processors. */
        public Create cpu(String cpu) {
            return option("cpu", cpu);
        }

        /** Number of processors. */
        public Create cpu(long cpu) {
            return option("cpu", cpu);
        }

        /** Disk space in GB. */
        public Create disk(String disk) {
            return option("disk", disk);
        }

        /** Disk space in GB. */
        public Create disk(long disk) {
            return option("disk", disk);
        }

        /** Network interfaces to create. */
        public Create interfaces(String interfaces) {
            return option("interfaces", interfaces);
        }
    }

    /** {@code portal:vms/get}: Returns one virtual machine. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("vms/get");
        }

        /** Id of the service. */
        public Get serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Get vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/resize}: Changes the memory and processors of a virtual machine. */
    public static final class Resize extends PortalEndpointBuilder<Resize> {

        private Resize() {
            super("vms/resize");
        }

        /** Id of the service. */
        public Resize serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Resize vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** Memory in MB. */
        public Resize memory(String memory) {
            return option("memory", memory);
        }

        /** Memory in MB. */
        public Resize memory(long memory) {
            return option("memory", memory);
        }

        /** Number of processors. */
        public Resize cpu(String cpu) {
            return option("cpu", cpu);
        }

        /** Number of processors. */
        public Resize cpu(long cpu) {
            return option("cpu", cpu);
        }
    }

    /** {@code portal:vms/destroy}: Destroys a virtual machine and all that is on it. */
    public static final class Destroy extends PortalEndpointBuilder<Destroy> {

        private Destroy() {
            super("vms/destroy");
        }

        /** Id of the service. */
        public Destroy serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Destroy vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/start}: Starts a virtual machine. */
    public static final class Start extends PortalEndpointBuilder<Start> {

        private Start() {
            super("vms/start");
        }

        /** Id of the service. */
        public Start serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Start vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/stop}: Switches a virtual machine off. */
    public static final class Stop extends PortalEndpointBuilder<Stop> {

        private Stop() {
            super("vms/stop");
        }

        /** Id of the service. */
        public Stop serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Stop vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/shutdown}: Asks the system of a virtual machine to shut down. */
    public static final class Shutdown extends PortalEndpointBuilder<Shutdown> {

        private Shutdown() {
            super("vms/shutdown");
        }

        /** Id of the service. */
        public Shutdown serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Shutdown vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/reboot}: Asks the system of a virtual machine to reboot. */
    public static final class Reboot extends PortalEndpointBuilder<Reboot> {

        private Reboot() {
            super("vms/reboot");
        }

        /** Id of the service. */
        public Reboot serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Reboot vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/reset}: Switches a virtual machine off and on again. */
    public static final class Reset extends PortalEndpointBuilder<Reset> {

        private Reset() {
            super("vms/reset");
        }

        /** Id of the service. */
        public Reset serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Reset vmId(String vmId) {
            return option("vmId", vmId);
        }
    }

    /** {@code portal:vms/rebuild}: Reinstalls a virtual machine from a template. All data on it is lost. */
    public static final class Rebuild extends PortalEndpointBuilder<Rebuild> {

        private Rebuild() {
            super("vms/rebuild");
        }

        /** Id of the service. */
        public Rebuild serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the virtual machine. */
        public Rebuild vmId(String vmId) {
            return option("vmId", vmId);
        }

        /** System template, as services/templates lists them. */
        public Rebuild template(String template) {
            return option("template", template);
        }
    }
}
