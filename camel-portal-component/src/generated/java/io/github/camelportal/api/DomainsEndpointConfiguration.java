package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code domains}. */
@ApiParams(
        apiName = "domains",
        description = "Domains: their state and settings, orders and renewals.",
        apiMethods = {
            @ApiMethod(
                    methodName = "list",
                    description = "Returns the domains of the account.",
                    signatures = {"List<Domain> list()"}),
            @ApiMethod(
                    methodName = "get",
                    description = "Returns one domain with its nameservers.",
                    signatures = {"Domain get(String domainId)"}),
            @ApiMethod(
                    methodName = "getByName",
                    description = "Returns the domains of this name; there can be several, such as a cancelled one and an active one.",
                    signatures = {"List<Domain> getByName(String domainName)"}),
            @ApiMethod(
                    methodName = "nameservers",
                    description = "Returns the nameservers of a domain.",
                    signatures = {"Object nameservers(String domainId)"}),
            @ApiMethod(
                    methodName = "updateNameservers",
                    description = "Changes the nameservers of a domain; an empty list sets those of the provider.",
                    signatures = {"Acknowledgement updateNameservers(String domainId, String nameservers)"}),
            @ApiMethod(
                    methodName = "registerNameservers",
                    description = "Registers nameservers of the domain's own. Clients give their addresses as fields ns1 to ns5.",
                    signatures = {"Object registerNameservers(String domainId)"}),
            @ApiMethod(
                    methodName = "eppCode",
                    description = "Returns the code with which a domain can be transferred to another registrar. It is a secret.",
                    signatures = {"Object eppCode(String domainId)"}),
            @ApiMethod(
                    methodName = "sync",
                    description = "Asks the registrar for the state of a domain.",
                    signatures = {"Object sync(String domainId)"}),
            @ApiMethod(
                    methodName = "lock",
                    description = "Returns whether a domain is locked against transfers.",
                    signatures = {"Object lock(String domainId)"}),
            @ApiMethod(
                    methodName = "updateLock",
                    description = "Locks a domain against transfers, or unlocks it. Clients give the field switch, true or false.",
                    signatures = {"Object updateLock(String domainId)"}),
            @ApiMethod(
                    methodName = "updateIdProtection",
                    description = "Hides the owner of a domain in public registers, or shows him. Clients give the field switch, true or false.",
                    signatures = {"Object updateIdProtection(String domainId)"}),
            @ApiMethod(
                    methodName = "contacts",
                    description = "Returns the contacts with which a domain is registered.",
                    signatures = {"Object contacts(String domainId)"}),
            @ApiMethod(
                    methodName = "updateContacts",
                    description = "Changes the contacts with which a domain is registered. Clients give the field contact_info with registrant, admin, tech and billing.",
                    signatures = {"Object updateContacts(String domainId)"}),
            @ApiMethod(
                    methodName = "emailForwarding",
                    description = "Returns how the mail of a domain is forwarded.",
                    signatures = {"Object emailForwarding(String domainId)"}),
            @ApiMethod(
                    methodName = "updateEmailForwarding",
                    description = "Changes how the mail of a domain is forwarded. Clients give the fields from and to.",
                    signatures = {"Object updateEmailForwarding(String domainId)"}),
            @ApiMethod(
                    methodName = "updateForwarding",
                    description = "Changes where a domain is forwarded to.",
                    signatures = {"Object updateForwarding(String domainId)"}),
            @ApiMethod(
                    methodName = "autorenew",
                    description = "Returns whether a domain is renewed automatically.",
                    signatures = {"Object autorenew(String domainId)"}),
            @ApiMethod(
                    methodName = "updateAutorenew",
                    description = "Switches the automatic renewal of a domain. Clients give the field switch, true or false.",
                    signatures = {"Object updateAutorenew(String domainId)"}),
            @ApiMethod(
                    methodName = "lookup",
                    description = "Tells whether a domain can be registered, and at what price.",
                    signatures = {"DomainAvailability lookup(String name)"}),
            @ApiMethod(
                    methodName = "tlds",
                    description = "Returns the TLDs that can be registered or transferred, with their prices.",
                    signatures = {"List<Tld> tlds()"}),
            @ApiMethod(
                    methodName = "order",
                    description = "Orders the registration or transfer of a domain. Look up first whether it is available.",
                    signatures = {"Order order(String name, String years, String action, String tldId, Long payMethod, String epp, String nameservers, Long registrant, Long admin, Long tech, Long billing, String data)"}),
            @ApiMethod(
                    methodName = "tldForm",
                    description = "Returns the forms that some TLDs need for an order.",
                    signatures = {"List<FormField> tldForm(String tldId)"}),
            @ApiMethod(
                    methodName = "renew",
                    description = "Orders the renewal of a domain.",
                    signatures = {"Object renew(String domainId, String years, Long payMethod)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class DomainsEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
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
    private String domainId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "getByName", description = "Name of the domain.")
            })
    private String domainName;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "updateNameservers", description = "Names of the nameservers."),
                @ApiMethod(methodName = "order", description = "Names of two to four nameservers to use.")
            })
    private String nameservers;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "lookup", description = "Name of the domain, such as example.com."),
                @ApiMethod(methodName = "order", description = "Name of the domain, such as example.com.")
            })
    private String name;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "For how many years."),
                @ApiMethod(methodName = "renew", description = "For how many years.")
            })
    private String years;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "register or transfer.")
            })
    private String action;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the TLD, as domains/tlds lists them."),
                @ApiMethod(methodName = "tldForm", description = "Id of the TLD, as domains/tlds lists them.")
            })
    private String tldId;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the payment method, as billing/paymentMethods lists them."),
                @ApiMethod(methodName = "renew", description = "Id of the payment method, as billing/paymentMethods lists them.")
            })
    private Long payMethod;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Transfer code of the present registrar, which the transfer of some domains needs.")
            })
    private String epp;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the contact that owns the domain.")
            })
    private Long registrant;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the administrative contact.")
            })
    private Long admin;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the technical contact.")
            })
    private Long tech;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Id of the billing contact.")
            })
    private Long billing;

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "order", description = "Further data that some TLDs need, as domains/tldForm lists them.")
            })
    private String data;

    public String getDomainId() {
        return domainId;
    }

    public void setDomainId(String domainId) {
        this.domainId = domainId;
    }

    public String getDomainName() {
        return domainName;
    }

    public void setDomainName(String domainName) {
        this.domainName = domainName;
    }

    public String getNameservers() {
        return nameservers;
    }

    public void setNameservers(String nameservers) {
        this.nameservers = nameservers;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getTldId() {
        return tldId;
    }

    public void setTldId(String tldId) {
        this.tldId = tldId;
    }

    public Long getPayMethod() {
        return payMethod;
    }

    public void setPayMethod(Long payMethod) {
        this.payMethod = payMethod;
    }

    public String getEpp() {
        return epp;
    }

    public void setEpp(String epp) {
        this.epp = epp;
    }

    public Long getRegistrant() {
        return registrant;
    }

    public void setRegistrant(Long registrant) {
        this.registrant = registrant;
    }

    public Long getAdmin() {
        return admin;
    }

    public void setAdmin(Long admin) {
        this.admin = admin;
    }

    public Long getTech() {
        return tech;
    }

    public void setTech(Long tech) {
        this.tech = tech;
    }

    public Long getBilling() {
        return billing;
    }

    public void setBilling(Long billing) {
        this.billing = billing;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }
}
