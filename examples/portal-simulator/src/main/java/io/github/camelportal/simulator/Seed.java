package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What the first account has from the start. Its dates are as far from today as the documents' are apart. */
final class Seed {

    private static final String CSR =
            "-----BEGIN CERTIFICATE REQUEST-----\nMIHsMIGTAgEAMBoxGDAWBgNV\n-----END CERTIFICATE REQUEST-----\n";

    private final PortalState state;
    private final OrderDesk desk;
    private final String account;
    private final LocalDate today;

    Seed(PortalState state, OrderDesk desk) {
        this.state = state;
        this.desk = desk;
        account = state.mainAccount().id();
        today = state.clock().today();
    }

    void sow() {
        invoices();
        domains();
        certificates();
        services();
    }

    private void invoices() {
        Invoices invoices = state.invoices();
        LocalDateTime paid = today.minusDays(20).atTime(12, 40, 47);
        Invoice old = invoice(today.minusDays(60), "Starter Hosting", "9.99");
        invoices.setStatus(old.id(), Invoice.PAID, today.minusDays(55).atTime(9, 0));
        invoice(today.minusDays(3), "Starter Hosting", "9.99");
        invoice(today.minusDays(2), "Domain testname.com", "15.00");
        Invoice documented = invoices.raise(
                account,
                today.minusDays(20),
                new BigDecimal(21),
                List.of(
                        invoices.item("Other", "0", "Example Service", Money.of("15.00")),
                        invoices.item("Other", "-2", "PayPal Payment Fee", Money.of("1.24"))));
        invoices.setStatus(documented.id(), Invoice.PAID, paid);
        invoices.addCredit(account, Money.of("25.00"));
    }

    private Invoice invoice(LocalDate date, String description, String amount) {
        InvoiceItem item = state.invoices().item("Other", "0", description, Money.of(amount));
        return state.invoices().raise(account, date, Money.NONE, List.of(item));
    }

    private void domains() {
        Domain first = domain("testname.com", today.minusDays(100), today.plusDays(265));
        DnsRecords records = state.domains().records();
        records.add(first.id(), "test", 0, 0, "A", "100.100.10.1");
        records.add(first.id(), "", 0, 10, "MX", "mail.testname.com");
        records.add(first.id(), "", 0, 0, "TXT", "v=spf1 mx -all");
        Store<Domain> store = state.domains().store();
        store.keep(first.withSwitches(first.switches().withLocked(true)));
        Domain former = domain("testname.com", today.minusDays(500), today.minusDays(135));
        store.keep(former.withStatus(Domain.EXPIRED));
        domain("second-name.net", today.minusDays(30), today.plusDays(335));
    }

    private Domain domain(String name, LocalDate created, LocalDate expires) {
        Domain domain = state.domains().add(account, name, created, 1, Money.of("10.00"), Money.of("15.00"));
        desk.domains().fillContacts(domain);
        return state.domains().store().keep(domain.withExpires(expires));
    }

    private void certificates() {
        CertificateProduct product = state.catalog().certificate("25");
        CertificateRequest request = new CertificateRequest(
                CSR, "admin@examplename.com", "1", Map.of(), Map.of("name", "My Org name", "country", "US"));
        Certificate certificate =
                desk.certificates().add(account, product, "examplename.com", 1, Money.of("27.85"), request);
        desk.certificates().issue(certificate.id());
    }

    private void services() {
        Service hosting = service("333", "examplename.com");
        Zone zone = state.addZone(hosting, "booble.com");
        state.zoneRecords().add(zone.id(), "qwerty", 1800, 0, "A", "127.0.0.1");
        state.addZone(hosting, "bgg12ooble.com");
        Service vps = service("840", "vps.example.com");
        state.machines().add(vps, "db.example.com");
        service("400", "metal.example.com");
    }

    private Service service(String productId, String domain) {
        Product product = state.catalog().product(productId);
        Service service = state.services().add(account, product, Cycle.MONTHLY, domain, today.minusDays(10));
        desk.products().deliver(service.id());
        return state.services().store().get(service.id());
    }
}
