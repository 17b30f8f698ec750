package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code services}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "services",
        description = "Hosting accounts, servers and other services.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the services of the account.",
                    signatures = "List<Service> list()"),
            @ApiMethod(methodName = "get", description = "Returns one service, with its password in clear.",
                    signatures = "Service get(String serviceId)"),
            @ApiMethod(methodName = "methods", description = "Returns the API routes of a service, which differ between services.",
                    signatures = "List<ServiceMethod> methods(String serviceId)"),
            @ApiMethod(methodName = "upgradeOptions", description = "Returns the upgrade options of a service, with their prices.",
                    signatures = "UpgradeOptions upgradeOptions(String serviceId)"),
            @ApiMethod(methodName = "upgrade", description = "Estimates an upgrade, or orders it with send=true.",
                    signatures = "Object upgrade(String serviceId, String resources, Long packageId, String cycle, Boolean send)"),
            @ApiMethod(methodName = "cancel", description = "Requests the cancellation of a service.",
                    signatures = "Acknowledgement cancel(String serviceId, String immediate, String reason)"),
            @ApiMethod(methodName = "label", description = "Returns the label of a service, which the client sets.",
                    signatures = "String label(String serviceId)"),
            @ApiMethod(methodName = "updateLabel", description = "Changes the label of a service.",
                    signatures = "Acknowledgement updateLabel(String serviceId, String label)"),
            @ApiMethod(methodName = "ips", description = "Returns the IP addresses of a service.",
                    signatures = "Object ips(String serviceId)"),
            @ApiMethod(methodName = "rdns", description = "Returns the reverse DNS entries of the addresses of a service.",
                    signatures = "Object rdns(String serviceId)"),
            @ApiMethod(methodName = "updateRdns", description = "Changes the reverse DNS entries of the addresses of a service.",
                    signatures = "Object updateRdns(String serviceId, String ipaddress)"),
            @ApiMethod(methodName = "status", description = "Returns whether a server runs.",
                    signatures = "Object status(String serviceId)"),
            @ApiMethod(methodName = "reset", description = "Switches a server off and on again.",
                    signatures = "Object reset(String serviceId)"),
            @ApiMethod(methodName = "bandwidth", description = "Returns how much traffic a server had.",
                    signatures = "Object bandwidth(String serviceId)"),
            @ApiMethod(methodName = "reinstallOptions", description = "Returns the systems that can be installed on a server.",
                    signatures = "Object reinstallOptions(String serviceId)"),
            @ApiMethod(methodName = "reinstall", description = "Reinstalls a server. All data on it is lost.",
                    signatures = "Object reinstall(String serviceId, Long profile, String rootpassword, String adminuser, String userpassword, String packageselection, String extra1)"),
            @ApiMethod(methodName = "pduPorts", description = "Returns the ports of the power distribution unit that a service has.",
                    signatures = "Object pduPorts(String serviceId)"),
            @ApiMethod(methodName = "networks", description = "Returns the networks and IP pools of a service.",
                    signatures = "Object networks(String serviceId)"),
            @ApiMethod(methodName = "templates", description = "Returns the systems that can be installed on virtual machines of a service.",
                    signatures = "Object templates(String serviceId)"),
            @ApiMethod(methodName = "resources", description = "Returns the available and the used resources of a service.",
                    signatures = "Object resources(String serviceId)")
        },
        aliases = {})
final class ServicesEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
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
    String serviceId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "upgrade", description = "Target of the upgrade, by resource id: a number for sliders and quantities, an item id for choices, or a map from item id to quantity.")
    })
    String resources;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "upgrade", description = "Id of the new package; not needed to upgrade resources.")
    })
    Long packageId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "upgrade", description = "New billing cycle; not needed to upgrade resources.")
    })
    String cycle;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "upgrade", description = "true orders the upgrade; anything else only estimates it.")
    })
    Boolean send;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "cancel", description = "false ends the service at the end of its billing period, true at once.")
    })
    String immediate;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "cancel", description = "Reason for the cancellation.")
    })
    String reason;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "updateLabel", description = "New label.")
    })
    String label;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "updateRdns", description = "Host names by IP address.")
    })
    String ipaddress;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "reinstall", description = "Id of the system to install, as services/reinstallOptions lists them.")
    })
    Long profile;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "reinstall", description = "New password of the administrator.")
    })
    String rootpassword;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "reinstall", description = "Name of an administrator to create.")
    })
    String adminuser;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "reinstall", description = "Password of that administrator.")
    })
    String userpassword;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "reinstall", description = "Packages to install.")
    })
    String packageselection;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "reinstall", description = "Further data that the system needs.")
    })
    String extra1;
}
