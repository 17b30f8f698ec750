package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code domains}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "domains",
        description = "Domains: their state and settings, orders and renewals.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the domains of the account.",
                    signatures = "List<Domain> list()"),
            @ApiMethod(methodName = "get", description = "Returns one domain with its nameservers.",
                    signatures = "Domain get(String domainId)"),
            @ApiMethod(methodName = "getByName", description = "Returns the domains of this name; there can be several, such as a cancelled one and an active one.",
                    signatures = "List<Domain> getByName(String domainName)"),
            @ApiMethod(methodName = "nameservers", description = "Returns the nameservers of a domain.",
                    signatures = "Object nameservers(String domainId)"),
            @ApiMethod(methodName = "updateNameservers", description = "Changes the nameservers of a domain; an empty list sets those of the provider.",
                    signatures = "Acknowledgement updateNameservers(String domainId, String nameservers)"),
            @ApiMethod(methodName = "registerNameservers", description = "Registers nameservers of the domain's own. Clients send their addresses as fields ns1 to ns5.",
                    signatures = "Object registerNameservers(String domainId)"),
            @ApiMethod(methodName = "eppCode", description = "Returns the code for the transfer of a domain to another registrar. It is a secret.",
                    signatures = "Object eppCode(String domainId)"),
            @ApiMethod(methodName = "sync", description = "Asks the registrar for the state of a domain.",
                    signatures = "Object sync(String domainId)"),
            @ApiMethod(methodName = "lock", description = "Returns whether a domain is locked against transfers.",
                    signatures = "Object lock(String domainId)"),
            @ApiMethod(methodName = "updateLock", description = "Locks a domain against transfers, or unlocks it. Clients send the field switch, true or false.",
                    signatures = "Object updateLock(String domainId)"),
            @ApiMethod(methodName = "updateIdProtection", description = "Switches WHOIS privacy of a domain on or off. Clients send the field switch, true or false.",
                    signatures = "Object updateIdProtection(String domainId)"),
            @ApiMethod(methodName = "contacts", description = "Returns the contacts with which a domain is registered.",
                    signatures = "Object contacts(String domainId)"),
            @ApiMethod(methodName = "updateContacts", description = "Changes the contacts with which a domain is registered. Clients send the field contact_info with registrant, admin, tech and billing.",
                    signatures = "Object updateContacts(String domainId)"),
            @ApiMethod(methodName = "emailForwarding", description = "Returns how the mail of a domain is forwarded.",
                    signatures = "Object emailForwarding(String domainId)"),
            @ApiMethod(methodName = "updateEmailForwarding", description = "Changes how the mail of a domain is forwarded. Clients send the fields from and to.",
                    signatures = "Object updateEmailForwarding(String domainId)"),
            @ApiMethod(methodName = "updateForwarding", description = "Changes where a domain is forwarded to.",
                    signatures = "Object updateForwarding(String domainId)"),
            @ApiMethod(methodName = "autorenew", description = "Returns whether a domain is renewed automatically.",
                    signatures = "Object autorenew(String domainId)"),
            @ApiMethod(methodName = "updateAutorenew", description = "Switches the automatic renewal of a domain. Clients send the field switch, true or false.",
                    signatures = "Object updateAutorenew(String domainId)"),
            @ApiMethod(methodName = "lookup", description = "Returns whether a domain can be registered, with its price.",
                    signatures = "DomainAvailability lookup(String name)"),
            @ApiMethod(methodName = "tlds", description = "Returns the TLDs that can be registered or transferred, with their prices.",
                    signatures = "List<Tld> tlds()"),
            @ApiMethod(methodName = "order", description = "Orders the registration or transfer of a domain. Check first whether it is available.",
                    signatures = "Order order(String name, String years, String action, String tldId, Long payMethod, String epp, String nameservers, Long registrant, Long admin, Long tech, Long billing, String data)"),
            @ApiMethod(methodName = "tldForm", description = "Returns the forms that some TLDs need for an order.",
                    signatures = "List<FormField> tldForm(String tldId)"),
            @ApiMethod(methodName = "renew", description = "Orders the renewal of a domain.",
                    signatures = "Object renew(String domainId, String years, Long payMethod)")
        },
        aliases = {})
final class DomainsEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "get", description = "Id of the domain."),
        @ApiMethod(methodName = "nameservers", description = "Id of the domain."),
        @ApiMethod(methodName = "updateNameservers", description = "Id of the domain."),
        @ApiMethod(methodName = "registerNameservers", description = "Id of the domain."),
        @ApiMethod(methodName = "eppCode", description = "Id of the domain."),
        @ApiMethod(methodName = "sync", description = "Id of the domain."),
        @ApiMethod(methodName = "lock", description = "Id of the domain."),
        @ApiMethod(methodName = "updateLock", description = "Id of the domain."),
        @ApiMethod(methodName = "updateIdProtection", description = "Id of the domain."),
        @ApiMethod(methodName = "contacts", description = "Id of the domain."),
        @ApiMethod(methodName = "updateContacts", description = "Id of the domain."),
        @ApiMethod(methodName = "emailForwarding", description = "Id of the domain."),
        @ApiMethod(methodName = "updateEmailForwarding", description = "Id of the domain."),
        @ApiMethod(methodName = "updateForwarding", description = "Id of the domain."),
        @ApiMethod(methodName = "autorenew", description = "Id of the domain."),
        @ApiMethod(methodName = "updateAutorenew", description = "Id of the domain."),
        @ApiMethod(methodName = "renew", description = "Id of the domain.")
    })
    String domainId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "getByName", description = "Name of the domain.")
    })
    String domainName;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "updateNameservers", description = "Names of the nameservers."),
        @ApiMethod(methodName = "order", description = "Names of two to four nameservers to use.")
    })
    String nameservers;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "lookup", description = "Name of the domain, such as example.com."),
        @ApiMethod(methodName = "order", description = "Name of the domain, such as example.com.")
    })
    String name;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Length in years."),
        @ApiMethod(methodName = "renew", description = "Length in years.")
    })
    String years;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "register or transfer.")
    })
    String action;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the TLD, as domains/tlds lists them."),
        @ApiMethod(methodName = "tldForm", description = "Id of the TLD, as domains/tlds lists them.")
    })
    String tldId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the payment method, as billing/paymentMethods lists them."),
        @ApiMethod(methodName = "renew", description = "Id of the payment method, as billing/paymentMethods lists them.")
    })
    Long payMethod;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Transfer code of the present registrar, which the transfer of some domains needs.")
    })
    String epp;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the contact that owns the domain.")
    })
    Long registrant;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the administrative contact.")
    })
    Long admin;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the technical contact.")
    })
    Long tech;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Id of the billing contact.")
    })
    Long billing;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "order", description = "Further data that some TLDs need, as domains/tldForm lists them.")
    })
    String data;
}
