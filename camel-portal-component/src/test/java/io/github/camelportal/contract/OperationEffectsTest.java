package io.github.camelportal.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.AppliedCredit;
import io.github.camelportal.model.Balance;
import io.github.camelportal.model.DnsRecordChange;
import io.github.camelportal.model.Domain;
import io.github.camelportal.model.DomainAvailability;
import io.github.camelportal.model.DomainOrder;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Order;
import io.github.camelportal.model.Quote;
import io.github.camelportal.model.Service;
import io.github.camelportal.model.ServiceOrder;
import io.github.camelportal.model.Zone;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Operations change the portal as documented. The simulator and its later responses prove it. */
class OperationEffectsTest {

    private final SimulatorContext portal = new SimulatorContext();

    @BeforeEach
    void start() {
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void creditPaysAnInvoice() {
        AppliedCredit applied = call("invoices/applyCredit?invoiceId=308974", null, AppliedCredit.class);

        assertThat(applied.invoiceStatus()).isEqualTo("Paid");
        assertThat(applied.applied()).isEqualByComparingTo("9.99");
        assertThat(call("invoices/get?invoiceId=308974", null, Invoice.class).status())
                .isEqualTo("Paid");
        assertThat(portal.simulator().accountCredit()).isEqualByComparingTo(new BigDecimal("15.01"));
        assertThat(call("billing/balance", null, Balance.class).accCredit()).isEqualByComparingTo("15.01");
    }

    @Test
    void dnsRecordsChange() {
        int before = portal.simulator().domainRecords("47").size();

        call("dns/createRecord?domainId=47", DnsRecordChange.of("new", "A", "192.0.2.9"), Object.class);

        assertThat(portal.simulator().domainRecords("47")).hasSize(before + 1);
        assertThat(call("dns/records?domainId=47", null, List.class).toString()).contains("192.0.2.9");
        call("dns/deleteRecord?domainId=47&recordId=1", null, Object.class);
        assertThat(portal.simulator().domainRecords("47")).hasSize(before);
    }

    @Test
    void zonesChange() {
        call("zones/createRecord?serviceId=301&zoneId=60", DnsRecordChange.of("new", "A", "192.0.2.9"), Object.class);

        Zone zone = call("zones/get?serviceId=301&zoneId=60", null, Zone.class);
        assertThat(zone.records()).anyMatch(record -> "192.0.2.9".equals(record.content()));
        call("zones/delete?serviceId=301&zoneId=61", null, Object.class);
        assertThat(portal.simulator().zones()).hasSize(1);
    }

    @Test
    void nameserversAndSwitchesOfADomainChange() {
        call("domains/updateNameservers?domainId=47&nameservers=ns1.a.net,ns2.a.net", null, Object.class);
        call("domains/updateAutorenew?domainId=47", Map.of("switch", false), Object.class);

        Domain domain = call("domains/get?domainId=47", null, Domain.class);
        assertThat(domain.nameservers()).containsExactly("ns1.a.net", "ns2.a.net");
        assertThat(domain.autorenew()).isFalse();
    }

    @Test
    void createsInvoiceAndServiceWhenOrderIsPlaced() {
        Quote quote = call(
                "orders/quote",
                Map.of("pay_method", 1, "items", List.of(Map.of("type", "product", "product_id", 333, "cycle", "m"))),
                Quote.class);
        assertThat(quote.summary().total()).isEqualByComparingTo("9.99");
        assertThat(portal.simulator().orders()).isEmpty();

        Order order = call("orders/create", ServiceOrder.of("333", "hosting.com", "m", "1"), Order.class);

        assertThat(call("invoices/get?invoiceId=" + order.invoiceId(), null, Invoice.class)
                        .total())
                .isEqualByComparingTo(order.total());
        String serviceId = order.items().get(0).id();
        assertThat(service(serviceId).status()).isEqualTo("Pending");
        portal.simulator().advanceClock(Duration.ofMinutes(2));
        assertThat(service(serviceId).status()).isEqualTo("Active");
    }

    @Test
    void ordersDomainWhenItIsFree() {
        assertThat(call("domains/lookup?name=example.com", null, DomainAvailability.class)
                        .available())
                .isFalse();
        assertThat(call("domains/lookup?name=free-name.com", null, DomainAvailability.class)
                        .available())
                .isTrue();

        call("domains/order", DomainOrder.register("free-name.com", "6", 1, "1"), Order.class);

        assertThat(portal.simulator().domains())
                .anyMatch(domain -> domain.name().equals("free-name.com"));
    }

    @Test
    void labelsEstimatesAndCancellations() {
        call("services/updateLabel?serviceId=301&label=Shop", null, Object.class);
        assertThat(call("services/label?serviceId=301", null, String.class)).isEqualTo("Shop");

        int invoices = portal.simulator().invoices().size();
        call("services/upgrade?serviceId=301", Map.of("resources", Map.of("1557", "10103")), Object.class);
        assertThat(portal.simulator().invoices()).hasSize(invoices);

        call("services/cancel?serviceId=301&reason=Moved&immediate=false", null, Object.class);
        assertThat(portal.simulator().cancellations()).hasSize(1);
    }

    @Test
    void interfacesOfVirtualMachinesChange() {
        String machine = "serviceId=302&vmId=101";
        int before = interfaces().size();

        call("vms/addInterface?" + machine + "&firewall=1", null, Object.class);
        assertThat(interfaces()).hasSize(before + 1);
        call("vms/removeInterface?" + machine + "&interfaceId=" + before, null, Object.class);
        assertThat(interfaces()).hasSize(before);
    }

    private List<?> interfaces() {
        return portal.simulator().virtualMachines().stream()
                .filter(machine -> machine.id().equals("101"))
                .findFirst()
                .orElseThrow()
                .interfaces();
    }

    private Service service(String id) {
        return call("services/get?serviceId=" + id, null, Service.class);
    }

    private <T> T call(String operation, Object body, Class<T> type) {
        return portal.template().requestBody("portal:" + operation, body, type);
    }
}
