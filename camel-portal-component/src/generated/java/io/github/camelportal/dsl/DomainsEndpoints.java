package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:domains}. Domains: their state and settings, orders and renewals. */
public final class DomainsEndpoints {

    DomainsEndpoints() {}

    /** Returns the domains of the account. */
    public List list() {
        return new List();
    }

    /** Returns one domain with its nameservers. */
    public Get get() {
        return new Get();
    }

    /** Returns the domains of this name; there can be several, such as a cancelled one and an active one. */
    public GetByName getByName() {
        return new GetByName();
    }

    /** Returns the nameservers of a domain. */
    public Nameservers nameservers() {
        return new Nameservers();
    }

    /** Changes the nameservers of a domain; an empty list sets those of the provider. */
    public UpdateNameservers updateNameservers() {
        return new UpdateNameservers();
    }

    /** Registers nameservers of the domain's own. Clients send their addresses as fields ns1 to ns5. */
    public RegisterNameservers registerNameservers() {
        return new RegisterNameservers();
    }

    /** Returns the code for the transfer of a domain to another registrar. It is a secret. */
    public EppCode eppCode() {
        return new EppCode();
    }

    /** Asks the registrar for the state of a domain. */
    public Sync sync() {
        return new Sync();
    }

    /** Returns whether a domain is locked against transfers. */
    public Lock lock() {
        return new Lock();
    }

    /** Locks a domain against transfers, or unlocks it. Clients send the field switch, true or false. */
    public UpdateLock updateLock() {
        return new UpdateLock();
    }

    /** Switches WHOIS privacy of a domain on or off. Clients send the field switch, true or false. */
    public UpdateIdProtection updateIdProtection() {
        return new UpdateIdProtection();
    }

    /** Returns the contacts with which a domain is registered. */
    public Contacts contacts() {
        return new Contacts();
    }

    /** Changes the contacts with which a domain is registered. Clients send the field contact_info with registrant, admin, tech and billing. */
    public UpdateContacts updateContacts() {
        return new UpdateContacts();
    }

    /** Returns how the mail of a domain is forwarded. */
    public EmailForwarding emailForwarding() {
        return new EmailForwarding();
    }

    /** Changes how the mail of a domain is forwarded. Clients send the fields from and to. */
    public UpdateEmailForwarding updateEmailForwarding() {
        return new UpdateEmailForwarding();
    }

    /** Changes where a domain is forwarded to. */
    public UpdateForwarding updateForwarding() {
        return new UpdateForwarding();
    }

    /** Returns whether a domain is renewed automatically. */
    public Autorenew autorenew() {
        return new Autorenew();
    }

    /** Switches the automatic renewal of a domain. Clients send the field switch, true or false. */
    public UpdateAutorenew updateAutorenew() {
        return new UpdateAutorenew();
    }

    /** Returns whether a domain can be registered, with its price. */
    public Lookup lookup() {
        return new Lookup();
    }

    /** Returns the TLDs that can be registered or transferred, with their prices. */
    public Tlds tlds() {
        return new Tlds();
    }

    /** Orders the registration or transfer of a domain. Check first whether it is available. */
    public Order order() {
        return new Order();
    }

    /** Returns the forms that some TLDs need for an order. */
    public TldForm tldForm() {
        return new TldForm();
    }

    /** Orders the renewal of a domain. */
    public Renew renew() {
        return new Renew();
    }

    /** {@code portal:domains/list}: Returns the domains of the account. */
    public static final class List extends PortalEndpointBuilder<List> {

        private List() {
            super("domains/list");
        }
    }

    /** {@code portal:domains/get}: Returns one domain with its nameservers. */
    public static final class Get extends PortalEndpointBuilder<Get> {

        private Get() {
            super("domains/get");
        }

        /** Id of the domain. */
        public Get domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/getByName}: Returns the domains of this name; there can be several, such as a cancelled one and an active one. */
    public static final class GetByName extends PortalEndpointBuilder<GetByName> {

        private GetByName() {
            super("domains/getByName");
        }

        /** Name of the domain. */
        public GetByName domainName(String domainName) {
            return option("domainName", domainName);
        }
    }

    /** {@code portal:domains/nameservers}: Returns the nameservers of a domain. */
    public static final class Nameservers extends PortalEndpointBuilder<Nameservers> {

        private Nameservers() {
            super("domains/nameservers");
        }

        /** Id of the domain. */
        public Nameservers domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateNameservers}: Changes the nameservers of a domain; an empty list sets those of the provider. */
    public static final class UpdateNameservers extends PortalEndpointBuilder<UpdateNameservers> {

        private UpdateNameservers() {
            super("domains/updateNameservers");
        }

        /** Id of the domain. */
        public UpdateNameservers domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Names of the nameservers. */
        public UpdateNameservers nameservers(String nameservers) {
            return option("nameservers", nameservers);
        }
    }

    /** {@code portal:domains/registerNameservers}: Registers nameservers of the domain's own. Clients send their addresses as fields ns1 to ns5. */
    public static final class RegisterNameservers extends PortalEndpointBuilder<RegisterNameservers> {

        private RegisterNameservers() {
            super("domains/registerNameservers");
        }

        /** Id of the domain. */
        public RegisterNameservers domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/eppCode}: Returns the code for the transfer of a domain to another registrar. It is a secret. */
    public static final class EppCode extends PortalEndpointBuilder<EppCode> {

        private EppCode() {
            super("domains/eppCode");
        }

        /** Id of the domain. */
        public EppCode domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/sync}: Asks the registrar for the state of a domain. */
    public static final class Sync extends PortalEndpointBuilder<Sync> {

        private Sync() {
            super("domains/sync");
        }

        /** Id of the domain. */
        public Sync domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/lock}: Returns whether a domain is locked against transfers. */
    public static final class Lock extends PortalEndpointBuilder<Lock> {

        private Lock() {
            super("domains/lock");
        }

        /** Id of the domain. */
        public Lock domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateLock}: Locks a domain against transfers, or unlocks it. Clients send the field switch, true or false. */
    public static final class UpdateLock extends PortalEndpointBuilder<UpdateLock> {

        private UpdateLock() {
            super("domains/updateLock");
        }

        /** Id of the domain. */
        public UpdateLock domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateIdProtection}: Switches WHOIS privacy of a domain on or off. Clients send the field switch, true or false. */
    public static final class UpdateIdProtection extends PortalEndpointBuilder<UpdateIdProtection> {

        private UpdateIdProtection() {
            super("domains/updateIdProtection");
        }

        /** Id of the domain. */
        public UpdateIdProtection domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/contacts}: Returns the contacts with which a domain is registered. */
    public static final class Contacts extends PortalEndpointBuilder<Contacts> {

        private Contacts() {
            super("domains/contacts");
        }

        /** Id of the domain. */
        public Contacts domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateContacts}: Changes the contacts with which a domain is registered. Clients send the field contact_info with registrant, admin, tech and billing. */
    public static final class UpdateContacts extends PortalEndpointBuilder<UpdateContacts> {

        private UpdateContacts() {
            super("domains/updateContacts");
        }

        /** Id of the domain. */
        public UpdateContacts domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/emailForwarding}: Returns how the mail of a domain is forwarded. */
    public static final class EmailForwarding extends PortalEndpointBuilder<EmailForwarding> {

        private EmailForwarding() {
            super("domains/emailForwarding");
        }

        /** Id of the domain. */
        public EmailForwarding domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateEmailForwarding}: Changes how the mail of a domain is forwarded. Clients send the fields from and to. */
    public static final class UpdateEmailForwarding extends PortalEndpointBuilder<UpdateEmailForwarding> {

        private UpdateEmailForwarding() {
            super("domains/updateEmailForwarding");
        }

        /** Id of the domain. */
        public UpdateEmailForwarding domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateForwarding}: Changes where a domain is forwarded to. */
    public static final class UpdateForwarding extends PortalEndpointBuilder<UpdateForwarding> {

        private UpdateForwarding() {
            super("domains/updateForwarding");
        }

        /** Id of the domain. */
        public UpdateForwarding domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/autorenew}: Returns whether a domain is renewed automatically. */
    public static final class Autorenew extends PortalEndpointBuilder<Autorenew> {

        private Autorenew() {
            super("domains/autorenew");
        }

        /** Id of the domain. */
        public Autorenew domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/updateAutorenew}: Switches the automatic renewal of a domain. Clients send the field switch, true or false. */
    public static final class UpdateAutorenew extends PortalEndpointBuilder<UpdateAutorenew> {

        private UpdateAutorenew() {
            super("domains/updateAutorenew");
        }

        /** Id of the domain. */
        public UpdateAutorenew domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:domains/lookup}: Returns whether a domain can be registered, with its price. */
    public static final class Lookup extends PortalEndpointBuilder<Lookup> {

        private Lookup() {
            super("domains/lookup");
        }

        /** Name of the domain, such as example.com. */
        public Lookup name(String name) {
            return option("name", name);
        }
    }

    /** {@code portal:domains/tlds}: Returns the TLDs that can be registered or transferred, with their prices. */
    public static final class Tlds extends PortalEndpointBuilder<Tlds> {

        private Tlds() {
            super("domains/tlds");
        }
    }

    /** {@code portal:domains/order}: Orders the registration or transfer of a domain. Check first whether it is available. */
    public static final class Order extends PortalEndpointBuilder<Order> {

        private Order() {
            super("domains/order");
        }

        /** Name of the domain, such as example.com. */
        public Order name(String name) {
            return option("name", name);
        }

        /** Length in years. */
        public Order years(String years) {
            return option("years", years);
        }

        /** register or transfer. */
        public Order action(String action) {
            return option("action", action);
        }

        /** Id of the TLD, as domains/tlds lists them. */
        public Order tldId(String tldId) {
            return option("tldId", tldId);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Order payMethod(String payMethod) {
            return option("payMethod", payMethod);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Order payMethod(long payMethod) {
            return option("payMethod", payMethod);
        }

        /** Transfer code of the present registrar, which the transfer of some domains needs. */
        public Order epp(String epp) {
            return option("epp", epp);
        }

        /** Names of two to four nameservers to use. */
        public Order nameservers(String nameservers) {
            return option("nameservers", nameservers);
        }

        /** Id of the contact that owns the domain. */
        public Order registrant(String registrant) {
            return option("registrant", registrant);
        }

        /** Id of the contact that owns the domain. */
        public Order registrant(long registrant) {
            return option("registrant", registrant);
        }

        /** Id of the administrative contact. */
        public Order admin(String admin) {
            return option("admin", admin);
        }

        /** Id of the administrative contact. */
        public Order admin(long admin) {
            return option("admin", admin);
        }

        /** Id of the technical contact. */
        public Order tech(String tech) {
            return option("tech", tech);
        }

        /** Id of the technical contact. */
        public Order tech(long tech) {
            return option("tech", tech);
        }

        /** Id of the billing contact. */
        public Order billing(String billing) {
            return option("billing", billing);
        }

        /** Id of the billing contact. */
        public Order billing(long billing) {
            return option("billing", billing);
        }

        /** Further data that some TLDs need, as domains/tldForm lists them. */
        public Order data(String data) {
            return option("data", data);
        }
    }

    /** {@code portal:domains/tldForm}: Returns the forms that some TLDs need for an order. */
    public static final class TldForm extends PortalEndpointBuilder<TldForm> {

        private TldForm() {
            super("domains/tldForm");
        }

        /** Id of the TLD, as domains/tlds lists them. */
        public TldForm tldId(String tldId) {
            return option("tldId", tldId);
        }
    }

    /** {@code portal:domains/renew}: Orders the renewal of a domain. */
    public static final class Renew extends PortalEndpointBuilder<Renew> {

        private Renew() {
            super("domains/renew");
        }

        /** Id of the domain. */
        public Renew domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** Length in years. */
        public Renew years(String years) {
            return option("years", years);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Renew payMethod(String payMethod) {
            return option("payMethod", payMethod);
        }

        /** Id of the payment method, as billing/paymentMethods lists them. */
        public Renew payMethod(long payMethod) {
            return option("payMethod", payMethod);
        }
    }
}
