package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import io.github.camelportal.simulator.billing.Cycle;
import io.github.camelportal.simulator.billing.Invoices;
import io.github.camelportal.simulator.billing.OrderDesk;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.billing.SimulatedInvoiceItem;
import io.github.camelportal.simulator.billing.SimulatedProduct;
import io.github.camelportal.simulator.certificates.CertificateRequest;
import io.github.camelportal.simulator.certificates.SimulatedCertificate;
import io.github.camelportal.simulator.certificates.SimulatedCertificateProduct;
import io.github.camelportal.simulator.domains.DnsRecords;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.domains.SimulatedZone;
import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.store.Store;

/** Creates the data of the first account. Its dates are relative to today. */
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
        SimulatedInvoice old = invoice(today.minusDays(60), "Starter Hosting", "9.99");
        invoices.setStatus(old.id(), SimulatedInvoice.PAID, today.minusDays(55).atTime(9, 0));
        invoice(today.minusDays(3), "Starter Hosting", "9.99");
        invoice(today.minusDays(2), "Domain testname.com", "15.00");
        SimulatedInvoice documented = invoices.raise(
                account,
                today.minusDays(20),
                new BigDecimal(21),
                List.of(
                        invoices.item("Other", "0", "Example Service", Money.of("15.00")),
                        invoices.item("Other", "-2", "PayPal Payment Fee", Money.of("1.24"))));
        invoices.setStatus(documented.id(), SimulatedInvoice.PAID, paid);
        invoices.addCredit(account, Money.of("25.00"));
    }

    private SimulatedInvoice invoice(LocalDate date, String description, String amount) {
        SimulatedInvoiceItem item = state.invoices().item("Other", "0", description, Money.of(amount));
        return state.invoices().raise(account, date, Money.NONE, List.of(item));
    }

    private void domains() {
        SimulatedDomain first = domain("testname.com", today.minusDays(100), today.plusDays(265));
        DnsRecords records = state.domains().records();
        records.add(first.id(), "test", 0, 0, "A", "100.100.10.1");
        records.add(first.id(), "", 0, 10, "MX", "mail.testname.com");
        records.add(first.id(), "", 0, 0, "TXT", "v=spf1 mx -all");
        Store<SimulatedDomain> store = state.domains().store();
        store.keep(first.withSwitches(first.switches().withLocked(true)));
        SimulatedDomain former = domain("testname.com", today.minusDays(500), today.minusDays(135));
        store.keep(former.withStatus(SimulatedDomain.EXPIRED));
        domain("second-name.net", today.minusDays(30), today.plusDays(335));
    }

    private SimulatedDomain domain(String name, LocalDate created, LocalDate expires) {
        SimulatedDomain domain = state.domains().add(account, name, created, 1, Money.of("10.00"), Money.of("15.00"));
        desk.domains().fillContacts(domain);
        return state.domains().store().keep(domain.withExpires(expires));
    }

    private void certificates() {
        SimulatedCertificateProduct product = state.catalog().certificate("25");
        CertificateRequest request = new CertificateRequest(
                CSR, "admin@examplename.com", "1", Map.of(), Map.of("name", "My Org name", "country", "US"));
        SimulatedCertificate certificate =
                desk.certificates().add(account, product, "examplename.com", 1, Money.of("27.85"), request);
        desk.certificates().issue(certificate.id());
    }

    private void services() {
        SimulatedService hosting = service("333", "examplename.com");
        SimulatedZone zone = state.addZone(hosting, "booble.com");
        state.zoneRecords().add(zone.id(), "qwerty", 1800, 0, "A", "127.0.0.1");
        state.addZone(hosting, "bgg12ooble.com");
        SimulatedService vps = service("840", "vps.example.com");
        state.machines().add(vps, "db.example.com");
        service("400", "metal.example.com");
    }

    private SimulatedService service(String productId, String domain) {
        SimulatedProduct product = state.catalog().product(productId);
        SimulatedService service = state.services().add(account, product, Cycle.MONTHLY, domain, today.minusDays(10));
        desk.products().deliver(service.id());
        return state.services().store().get(service.id());
    }
}
