package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code services}. */
@ApiParams(
        apiName = "services",
        description = "Hosting accounts, servers and other services.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the services of the account.",
                    signatures = {"List<Service> list()"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one service, with its password in clear.",
                    signatures = {"Service get(String serviceId)"}),
            @ApiMethod(
                    methodName = "methods",
                    description = "Returns the routes that a service has; they differ from one service to the next.",
                    signatures = {"List<ServiceMethod> methods(String serviceId)"}),
            @ApiMethod(
                    methodName = "upgradeOptions",
                    description = "Returns what of a service can be upgraded, and at what price.",
                    signatures = {"UpgradeOptions upgradeOptions(String serviceId)"}),
            @ApiMethod(
                    methodName = "upgrade",
                    description = "Estimates an upgrade, or orders it with send=true.",
                    signatures = {"Object upgrade(String serviceId, String resources, Long packageId, String cycle, Boolean send)"}),
            @ApiMethod(
                    methodName = "cancel",
                    description = "Requests the cancellation of a service.",
                    signatures = {"Acknowledgement cancel(String serviceId, String immediate, String reason)"}),
            @ApiMethod(
                    methodName = "label",
                    description = "Returns the name that the client gave to a service.",
                    signatures = {"String label(String serviceId)"}),
            @ApiMethod(
                    methodName = "updateLabel",
                    description = "Gives a service a name of your own.",
                    signatures = {"Acknowledgement updateLabel(String serviceId, String label)"}),
            @ApiMethod(
                    methodName = "ips",
                    description = "Returns the IP addresses of a service.",
                    signatures = {"Object ips(String serviceId)"}),
            @ApiMethod(
                    methodName = "rdns",
                    description = "Returns the reverse DNS entries of the addresses of a service.",
                    signatures = {"Object rdns(String serviceId)"}),
            @ApiMethod(
                    methodName = "updateRdns",
                    description = "Changes the reverse DNS entries of the addresses of a service.",
                    signatures = {"Object updateRdns(String serviceId, String ipaddress)"}),
            @ApiMethod(
                    methodName = "status",
                    description = "Returns whether a server runs.",
                    signatures = {"Object status(String serviceId)"}),
            @ApiMethod(
                    methodName = "reset",
                    description = "Switches a server off and on again.",
                    signatures = {"Object reset(String serviceId)"}),
            @ApiMethod(
                    methodName = "bandwidth",
                    description = "Returns how much traffic a server had.",
                    signatures = {"Object bandwidth(String serviceId)"}),
            @ApiMethod(
                    methodName = "reinstallOptions",
                    description = "Returns the systems that can be installed on a server.",
                    signatures = {"Object reinstallOptions(String serviceId)"}),
            @ApiMethod(
                    methodName = "reinstall",
                    description = "Installs a server anew. What was on it is gone.",
                    signatures = {"Object reinstall(String serviceId, Long profile, String rootpassword, String adminuser, String userpassword, String packageselection, String extra1)"}),
            @ApiMethod(
                    methodName = "pduPorts",
                    description = "Returns the ports of the power distribution unit that a service has.",
                    signatures = {"Object pduPorts(String serviceId)"}),
            @ApiMethod(
                    methodName = "networks",
                    description = "Returns the networks and IP pools of a service.",
                    signatures = {"Object networks(String serviceId)"}),
            @ApiMethod(
                    methodName = "templates",
                    description = "Returns the systems that can be installed on virtual machines of a service.",
                    signatures = {"Object templates(String serviceId)"}),
            @ApiMethod(
                    methodName = "resources",
                    description = "Returns the available and the used resources of a service.",
                    signatures = {"Object resources(String serviceId)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class ServicesEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "get", description = "Id of the service."),
                @ApiMethod(methodName = "methods", description = "Id of the service."),
                @ApiMethod(methodName = "upgradeOptions", description = "Id of the service."),
                @ApiMethod(methodName = "upgrade", description = "Id of the service."),
                @ApiMethod(methodName = "cancel", description = "Id of the service."),
                @ApiMethod(methodName = "label", description = "Id of the service."),
                @ApiMethod(methodName = "updateLabel", description = "Id of the service."),
                @ApiMethod(methodName = "ips", description = "Id of the service."),
                @ApiMethod(methodName = "rdns", description = "Id of the service."),
                @ApiMethod(methodName = "updateRdns", description = "Id of the service."),
                @ApiMethod(methodName = "status", description = "Id of the service."),
                @ApiMethod(methodName = "reset", description = "Id of the service."),
                @ApiMethod(methodName = "bandwidth", description = "Id of the service."),
                @ApiMethod(methodName = "reinstallOptions", description = "Id of the service."),
                @ApiMethod(methodName = "reinstall", description = "Id of the service."),
                @ApiMethod(methodName = "pduPorts", description = "Id of the service."),
                @ApiMethod(methodName = "networks", description = "Id of the service."),
                @ApiMethod(methodName = "templates", description = "Id of the service."),
                @ApiMethod(methodName = "resources", description = "Id of the service.")
            })
    private String serviceId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "upgrade", description = "What to upgrade to, by resource id: a number for sliders and quantities, an item id for choices, or a map from item id to quantity.")
            })
    private String resources;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "upgrade", description = "Id of the new package; not needed to upgrade resources.")
            })
    private Long packageId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "upgrade", description = "New billing cycle; not needed to upgrade resources.")
            })
    private String cycle;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "upgrade", description = "true orders the upgrade; anything else only estimates it.")
            })
    private Boolean send;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "cancel", description = "false ends the service at the end of its billing period, true at once.")
            })
    private String immediate;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "cancel", description = "Reason for the cancellation.")
            })
    private String reason;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "updateLabel", description = "New label.")
            })
    private String label;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "updateRdns", description = "Host names by IP address.")
            })
    private String ipaddress;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "reinstall", description = "Id of the system to install, as services/reinstallOptions lists them.")
            })
    private Long profile;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "reinstall", description = "New password of the administrator.")
            })
    private String rootpassword;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "reinstall", description = "Name of an administrator to create.")
            })
    private String adminuser;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "reinstall", description = "Password of that administrator.")
            })
    private String userpassword;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "reinstall", description = "Packages to install.")
            })
    private String packageselection;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "reinstall", description = "Further data that the system needs.")
            })
    private String extra1;

    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }

    public Long getPackageId() {
        return packageId;
    }

    public void setPackageId(Long packageId) {
        this.packageId = packageId;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public Boolean getSend() {
        return send;
    }

    public void setSend(Boolean send) {
        this.send = send;
    }

    public String getImmediate() {
        return immediate;
    }

    public void setImmediate(String immediate) {
        this.immediate = immediate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getIpaddress() {
        return ipaddress;
    }

    public void setIpaddress(String ipaddress) {
        this.ipaddress = ipaddress;
    }

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }

    public String getRootpassword() {
        return rootpassword;
    }

    public void setRootpassword(String rootpassword) {
        this.rootpassword = rootpassword;
    }

    public String getAdminuser() {
        return adminuser;
    }

    public void setAdminuser(String adminuser) {
        this.adminuser = adminuser;
    }

    public String getUserpassword() {
        return userpassword;
    }

    public void setUserpassword(String userpassword) {
        this.userpassword = userpassword;
    }

    public String getPackageselection() {
        return packageselection;
    }

    public void setPackageselection(String packageselection) {
        this.packageselection = packageselection;
    }

    public String getExtra1() {
        return extra1;
    }

    public void setExtra1(String extra1) {
        this.extra1 = extra1;
    }
}
