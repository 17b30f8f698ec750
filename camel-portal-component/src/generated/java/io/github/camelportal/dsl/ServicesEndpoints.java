package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:services}. Hosting accounts, servers and other services. */
public final class ServicesEndpoints {

    ServicesEndpoints() {}

    /** Returns the services of the account. */
    public List list() {
        return new List();
    }

    /** Returns one service, with its password in clear. */
    public Get get() {
        return new Get();
    }

    /** Returns the API routes of a service, which differ between services. */
    public Methods methods() {
        return new Methods();
    }

    /** Returns the upgrade options of a service, with their prices. */
    public UpgradeOptions upgradeOptions() {
        return new UpgradeOptions();
    }

    /** Estimates an upgrade, or orders it with send=true. */
    public Upgrade upgrade() {
        return new Upgrade();
    }

    /** Requests the cancellation of a service. */
    public Cancel cancel() {
        return new Cancel();
    }

    /** Returns the label of a service, which the client sets. */
    public Label label() {
        return new Label();
    }

    /** Changes the label of a service. */
    public UpdateLabel updateLabel() {
        return new UpdateLabel();
    }

    /** Returns the IP addresses of a service. */
    public Ips ips() {
        return new Ips();
    }

    /** Returns the reverse DNS entries of the addresses of a service. */
    public Rdns rdns() {
        return new Rdns();
    }

    /** Changes the reverse DNS entries of the addresses of a service. */
    public UpdateRdns updateRdns() {
        return new UpdateRdns();
    }

    /** Returns whether a server runs. */
    public Status status() {
        return new Status();
    }

    /** Switches a server off and on again. */
    public Reset reset() {
        return new Reset();
    }

    /** Returns how much traffic a server had. */
    public Bandwidth bandwidth() {
        return new Bandwidth();
    }

    /** Returns the systems that can be installed on a server. */
    public ReinstallOptions reinstallOptions() {
        return new ReinstallOptions();
    }

    /** Reinstalls a server. All data on it is lost. */
    public Reinstall reinstall() {
        return new Reinstall();
    }

    /** Returns the ports of the power distribution unit that a service has. */
    public PduPorts pduPorts() {
        return new PduPorts();
    }

    /** Returns the networks and IP pools of a service. */
    public Networks networks() {
        return new Networks();
    }

    /** Returns the systems that can be installed on virtual machines of a service. */
    public Templates templates() {
        return new Templates();
    }

    /** Returns the available and the used resources of a service. */
    public Resources resources() {
        return new Resources();
    }

    /** {@code portal:services/list}: Returns the services of the account. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("services/list");
        }
    }

    /** {@code portal:services/get}: Returns one service, with its password in clear. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("services/get");
        }

        /** Id of the service. */
        public Get serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/methods}: Returns the API routes of a service, which differ between services. */
    public static final class Methods extends PortalEndpointBuilder<Methods> {

        private Methods() {
            super("services/methods");
        }

        /** Id of the service. */
        public Methods serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/upgradeOptions}: Returns the upgrade options of a service, with their prices. */
    public static final class UpgradeOptions extends PortalEndpointBuilder<UpgradeOptions> {

        private UpgradeOptions() {
            super("services/upgradeOptions");
        }

        /** Id of the service. */
        public UpgradeOptions serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/upgrade}: Estimates an upgrade, or orders it with send=true. */
    public static final class Upgrade extends PortalEndpointBuilder<Upgrade> {

        private Upgrade() {
            super("services/upgrade");
        }

        /** Id of the service. */
        public Upgrade serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Target of the upgrade, by resource id: a number for sliders and quantities, an item id for choices, or a map from item id to quantity. */
        public Upgrade resources(String resources) {
            return option("resources", resources);
        }

        /** Id of the new package; not needed to upgrade resources. */
        public Upgrade packageId(String packageId) {
            return option("packageId", packageId);
        }

        /** Id of the new package; not needed to upgrade resources. */
        public Upgrade packageId(long packageId) {
            return option("packageId", packageId);
        }

        /** New billing cycle; not needed to upgrade resources. */
        public Upgrade cycle(String cycle) {
            return option("cycle", cycle);
        }

        /** true orders the upgrade; anything else only estimates it. */
        public Upgrade send(String send) {
            return option("send", send);
        }

        /** true orders the upgrade; anything else only estimates it. */
        public Upgrade send(boolean send) {
            return option("send", send);
        }
    }

    /** {@code portal:services/cancel}: Requests the cancellation of a service. */
    public static final class Cancel extends PortalEndpointBuilder<Cancel> {

        private Cancel() {
            super("services/cancel");
        }

        /** Id of the service. */
        public Cancel serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** false ends the service at the end of its billing period, true at once. */
        public Cancel immediate(String immediate) {
            return option("immediate", immediate);
        }

        /** Reason for the cancellation. */
        public Cancel reason(String reason) {
            return option("reason", reason);
        }
    }

    /** {@code portal:services/label}: Returns the label of a service, which the client sets. */
    public static final class Label extends PortalEndpointBuilder<Label> {

        private Label() {
            super("services/label");
        }

        /** Id of the service. */
        public Label serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/updateLabel}: Changes the label of a service. */
    public static final class UpdateLabel extends PortalEndpointBuilder<UpdateLabel> {

        private UpdateLabel() {
            super("services/updateLabel");
        }

        /** Id of the service. */
        public UpdateLabel serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** New label. */
        public UpdateLabel label(String label) {
            return option("label", label);
        }
    }

    /** {@code portal:services/ips}: Returns the IP addresses of a service. */
    public static final class Ips extends PortalEndpointBuilder<Ips> {

        private Ips() {
            super("services/ips");
        }

        /** Id of the service. */
        public Ips serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/rdns}: Returns the reverse DNS entries of the addresses of a service. */
    public static final class Rdns extends PortalEndpointBuilder<Rdns> {

        private Rdns() {
            super("services/rdns");
        }

        /** Id of the service. */
        public Rdns serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/updateRdns}: Changes the reverse DNS entries of the addresses of a service. */
    public static final class UpdateRdns extends PortalEndpointBuilder<UpdateRdns> {

        private UpdateRdns() {
            super("services/updateRdns");
        }

        /** Id of the service. */
        public UpdateRdns serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Host names by IP address. */
        public UpdateRdns ipaddress(String ipaddress) {
            return option("ipaddress", ipaddress);
        }
    }

    /** {@code portal:services/status}: Returns whether a server runs. */
    public static final class Status extends PortalEndpointBuilder<Status> {

        private Status() {
            super("services/status");
        }

        /** Id of the service. */
        public Status serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/reset}: Switches a server off and on again. */
    public static final class Reset extends PortalEndpointBuilder<Reset> {

        private Reset() {
            super("services/reset");
        }

        /** Id of the service. */
        public Reset serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/bandwidth}: Returns how much traffic a server had. */
    public static final class Bandwidth extends PortalEndpointBuilder<Bandwidth> {

        private Bandwidth() {
            super("services/bandwidth");
        }

        /** Id of the service. */
        public Bandwidth serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/reinstallOptions}: Returns the systems that can be installed on a server. */
    public static final class ReinstallOptions extends PortalEndpointBuilder<ReinstallOptions> {

        private ReinstallOptions() {
            super("services/reinstallOptions");
        }

        /** Id of the service. */
        public ReinstallOptions serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/reinstall}: Reinstalls a server. All data on it is lost. */
    public static final class Reinstall extends PortalEndpointBuilder<Reinstall> {

        private Reinstall() {
            super("services/reinstall");
        }

        /** Id of the service. */
        public Reinstall serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }

        /** Id of the system to install, as services/reinstallOptions lists them. */
        public Reinstall profile(String profile) {
            return option("profile", profile);
        }

        /** Id of the system to install, as services/reinstallOptions lists them. */
        public Reinstall profile(long profile) {
            return option("profile", profile);
        }

        /** New password of the administrator. */
        public Reinstall rootpassword(String rootpassword) {
            return option("rootpassword", rootpassword);
        }

        /** Name of an administrator to create. */
        public Reinstall adminuser(String adminuser) {
            return option("adminuser", adminuser);
        }

        /** Password of that administrator. */
        public Reinstall userpassword(String userpassword) {
            return option("userpassword", userpassword);
        }

        /** Packages to install. */
        public Reinstall packageselection(String packageselection) {
            return option("packageselection", packageselection);
        }

        /** Further data that the system needs. */
        public Reinstall extra1(String extra1) {
            return option("extra1", extra1);
        }
    }

    /** {@code portal:services/pduPorts}: Returns the ports of the power distribution unit that a service has. */
    public static final class PduPorts extends PortalEndpointBuilder<PduPorts> {

        private PduPorts() {
            super("services/pduPorts");
        }

        /** Id of the service. */
        public PduPorts serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/networks}: Returns the networks and IP pools of a service. */
    public static final class Networks extends PortalEndpointBuilder<Networks> {

        private Networks() {
            super("services/networks");
        }

        /** Id of the service. */
        public Networks serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/templates}: Returns the systems that can be installed on virtual machines of a service. */
    public static final class Templates extends PortalEndpointBuilder<Templates> {

        private Templates() {
            super("services/templates");
        }

        /** Id of the service. */
        public Templates serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }

    /** {@code portal:services/resources}: Returns the available and the used resources of a service. */
    public static final class Resources extends PortalEndpointBuilder<Resources> {

        private Resources() {
            super("services/resources");
        }

        /** Id of the service. */
        public Resources serviceId(String serviceId) {
            return option("serviceId", serviceId);
        }
    }
}
