package io.github.camelportal.dsl;

/**
 * Generated from the operation table: endpoint builders that the compiler checks.
 *
 * <pre>{@code
 * import static io.github.camelportal.dsl.PortalEndpoints.portal;
 *
 * from("direct:reply").to(portal().tickets().reply().ticketNumber("736633").inBody("body"));
 * }</pre>
 *
 * Requires {@code camel-endpointdsl} on the class path.
 */
public final class PortalEndpoints {

    private static final PortalEndpoints PORTAL = new PortalEndpoints();

    private PortalEndpoints() {}

    /** Returns the endpoints of the {@code portal} component. */
    public static PortalEndpoints portal() {
        return PORTAL;
    }

    /** Sessions of the API. The component logs in and out by itself; these operations manage tokens in a route. */
    public AuthEndpoints auth() {
        return new AuthEndpoints();
    }

    /** The client account that the credentials belong to. */
    public AccountEndpoints account() {
        return new AccountEndpoints();
    }

    /** Contacts of the account and their privileges. */
    public ContactsEndpoints contacts() {
        return new ContactsEndpoints();
    }

    /** Notifications of the portal. */
    public NotificationsEndpoints notifications() {
        return new NotificationsEndpoints();
    }

    /** Support tickets and their replies. */
    public TicketsEndpoints tickets() {
        return new TicketsEndpoints();
    }

    /** Earnings as an affiliate of the provider. */
    public AffiliatesEndpoints affiliates() {
        return new AffiliatesEndpoints();
    }

    /** Balance of the account, and ways to pay. */
    public BillingEndpoints billing() {
        return new BillingEndpoints();
    }

    /** Invoices, and paying them with credit. */
    public InvoicesEndpoints invoices() {
        return new InvoicesEndpoints();
    }

    /** Domains: their state and settings, orders and renewals. */
    public DomainsEndpoints domains() {
        return new DomainsEndpoints();
    }

    /** DNS records of domains. */
    public DnsEndpoints dns() {
        return new DnsEndpoints();
    }

    /** DNSSEC keys of domains. */
    public DnssecEndpoints dnssec() {
        return new DnssecEndpoints();
    }

    /** DNS zones of services that host DNS. */
    public ZonesEndpoints zones() {
        return new ZonesEndpoints();
    }

    /** SSL certificates and orders for them. */
    public CertificatesEndpoints certificates() {
        return new CertificatesEndpoints();
    }

    /** Hosting accounts, servers and other services. */
    public ServicesEndpoints services() {
        return new ServicesEndpoints();
    }

    /** Virtual machines of services. */
    public VmsEndpoints vms() {
        return new VmsEndpoints();
    }

    /** The catalog of products, domains and certificates. */
    public CatalogEndpoints catalog() {
        return new CatalogEndpoints();
    }

    /** Orders and quotes. */
    public OrdersEndpoints orders() {
        return new OrdersEndpoints();
    }

    /** News of the provider. */
    public NewsEndpoints news() {
        return new NewsEndpoints();
    }

    /** Articles of the provider. */
    public KnowledgebaseEndpoints knowledgebase() {
        return new KnowledgebaseEndpoints();
    }
}
