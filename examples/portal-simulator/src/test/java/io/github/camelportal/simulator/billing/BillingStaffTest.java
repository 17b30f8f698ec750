package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.control.BillingStaff;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BillingStaffTest extends PortalTest {

    @Test
    void raisesInvoices() {
        assertThat(simulator.staff().billing().raiseInvoice(new BigDecimal("12.5"), "Work"))
                .isEqualTo("308977");
        assertThat(simulator.staff().billing().raiseInvoices(1000, BigDecimal.ONE, "Many"))
                .hasSize(1000);

        JsonNode invoices = client.get("/invoice").path("invoices");
        assertThat(invoices).hasSize(1005);
        assertThat(invoices.get(4).path("total").asText()).isEqualTo("12.50");
        assertThat(invoices.get(1004).path("number").asText()).isEqualTo("2026/1/1001");
    }

    @Test
    void writesALongListAsItWritesAShortOne() {
        simulator.staff().billing().raiseInvoices(20_000, BigDecimal.ONE, "Many");

        String text = client.response("GET", "/invoice", null, null).body();

        assertThat(text).contains("\"number\":\"2026\\/1\\/20000\"").endsWith("\"currency\":\"USD\"}]}");
        assertThat(SimulatorClient.parse(text).path("invoices")).hasSize(20_004);
    }

    @Test
    void changesStates() {
        BillingStaff staff = simulator.staff().billing();

        staff.setInvoiceStatus("308974", "Paid");
        staff.setServiceStatus("301", "Suspended");
        staff.setDomainStatus("49", "Expired");
        staff.setCertificateStatus("300", "Terminated");
        staff.addCredit(BigDecimal.TEN);

        assertThat(client.get("/invoice/308974").at("/invoice/datepaid").asText())
                .isEqualTo("2026-01-01 00:00:00");
        assertThat(client.get("/service/301").at("/service/status").asText()).isEqualTo("Suspended");
        assertThat(client.get("/domain/49").at("/details/status").asText()).isEqualTo("Expired");
        assertThat(client.get("/certificate/300").at("/service/status").asText())
                .isEqualTo("Terminated");
        assertThat(client.get("/balance").path("details"))
                .isEqualTo(json("{'currency':'USD','acc_balance':'15.00','acc_credit':'35.00'}"));
        assertThat(simulator.certificates().get(0).status()).isEqualTo("Terminated");
    }

    @Test
    void changesListsWhenStaffChangesElements() {
        BillingStaff staff = simulator.staff().billing();

        staff.setInvoiceTotal("308976", new BigDecimal("7.5"));
        staff.deleteInvoice("308974");
        staff.setServiceDomain("302", "renamed.example.com");
        staff.setServiceLabel("302", "Main");
        staff.deleteService("301");

        JsonNode invoices = client.get("/invoice").path("invoices");
        assertThat(invoices).hasSize(3);
        assertThat(invoices.at("/2/total").asText()).isEqualTo("7.50");
        assertThat(client.get("/invoice/308976").at("/invoice/total").decimalValue())
                .isEqualByComparingTo("7.5");
        JsonNode services = client.get("/service").path("services");
        assertThat(services).hasSize(2);
        assertThat(services.at("/0/domain").asText()).isEqualTo("renamed.example.com");
        assertThat(client.get("/service/302/label").path("label").asText()).isEqualTo("Main");
        assertThat(client.get("/dns").path("zones")).isEmpty();
        assertThat(error(client.get("/invoice/308974"))).isEqualTo("invoice_not_found");
    }

    @Test
    void changesThereAndBack() {
        JsonNode before = client.get("/invoice");

        simulator.staff().billing().setInvoiceStatus("308974", "Paid");
        assertThat(client.get("/invoice")).isNotEqualTo(before);
        simulator.staff().billing().setInvoiceStatus("308974", "Unpaid");

        assertThat(client.get("/invoice")).isEqualTo(before);
    }

    @Test
    void knowsWhatThereIs() {
        BillingStaff staff = simulator.staff().billing();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> staff.setInvoiceStatus("1", "Paid"))
                .withMessage("There is no invoice 1");
        assertThatIllegalArgumentException().isThrownBy(() -> staff.raiseInvoices(0, BigDecimal.ONE, ""));
    }

    @Test
    void changesBillingThroughControlApi() {
        SimulatorClient control = SimulatorClient.control(simulator);
        client.post("/order/400", "{\"pay_method\":1}");

        assertThat(control.post("/invoices", "{\"total\":\"5.00\",\"description\":\"x\",\"count\":2}"))
                .isEqualTo(json("{'invoices':['308978','308979']}"));
        control.post("/invoices/308978/status", "{\"status\":\"Cancelled\"}");
        control.post("/services/301/status", "{\"status\":\"Suspended\"}");
        control.post("/domains/47/status", "{\"status\":\"Expired\"}");
        control.post("/certificates/300/status", "{\"status\":\"Pending\"}");
        control.post("/credit", "{\"amount\":5}");
        control.post("/orders/complete", "");
        control.post("/invoices/308974/total", "{\"total\":\"3.00\"}");
        control.delete("/invoices/308975");
        control.post("/services/302/label", "{\"label\":\"Main\"}");
        control.post("/services/302/domain", "{\"domain\":\"new.example.com\"}");
        control.delete("/services/303");

        JsonNode state = control.get("/state");
        assertThat(state.at("/invoices/4/status").asText()).isEqualTo("Cancelled");
        assertThat(state.at("/invoices/1/total").asText()).isEqualTo("3.00");
        assertThat(simulator.service("302").orElseThrow().settings().label()).isEqualTo("Main");
        assertThat(state.at("/services/1/domain").asText()).isEqualTo("new.example.com");
        assertThat(state.at("/services/0/status").asText()).isEqualTo("Suspended");
        assertThat(state.at("/services/2/status").asText()).isEqualTo("Active");
        assertThat(state.at("/domains/0/status").asText()).isEqualTo("Expired");
        assertThat(state.at("/certificates/0/status").asText()).isEqualTo("Pending");
        assertThat(state.at("/credit").asText()).isEqualTo("30.00");
        assertThat(state.at("/orders/0/completed").asBoolean()).isTrue();
        assertThat(state.at("/zones/1/name").asText()).isEqualTo("bgg12ooble.com");
        assertThat(state.toString()).doesNotContain("pdtzc", "EPP-");
    }

    @ParameterizedTest
    @CsvSource({
        "/invoices,{},The field 'total' is missing",
        "/invoices,{'total':'much'},The field 'total' is not an amount",
        "/invoices/1/status,{'status':'Paid'},There is no invoice 1",
        "/services/1/status,{'status':'Active'},There is no service 1",
        "/domains/1/status,{'status':'Active'},There is no domain 1",
        "/certificates/1/status,{'status':'Active'},There is no certificate 1",
        "/quirks,{'on':'maybe'},The field 'on' is neither true nor false",
        "/quirks,{'on':true;'page_size':0},'A page has at least one element, not 0'",
    })
    void saysWhatIsWrong(String path, String body, String error) {
        String json = body.replace('\'', '"').replace(';', ',');

        assertThat(SimulatorClient.control(simulator)
                        .post(path, json)
                        .path("error")
                        .asText())
                .isEqualTo(error);
    }

    @Test
    void activatesServiceWhenOrderDelayHasPassed() {
        try (PortalSimulator slow = options(PortalSimulator.builder())
                .orderDelay(Duration.ofDays(2))
                .start()) {
            SimulatorClient.basic(slow).post("/order/333", "{\"pay_method\":1}");

            slow.advanceClock(Duration.ofDays(1));
            assertThat(slow.services().get(3).status()).isEqualTo("Pending");
            slow.advanceClock(Duration.ofDays(1));
            assertThat(slow.services().get(3).status()).isEqualTo("Active");
        }
    }

    @Test
    void startsWithNothing() {
        try (PortalSimulator empty = PortalSimulator.builder().seeded(false).start()) {
            SimulatorClient emptyClient = SimulatorClient.basic(empty);

            assertThat(emptyClient.get("/invoice")).isEqualTo(json("{'invoices':[]}"));
            assertThat(emptyClient.get("/dns")).isEqualTo(json("{'service_ids':[],'zones':[]}"));
            assertThat(empty.domains()).isEmpty();
        }
    }

    @Test
    void keepsAccountsApart() {
        client.post(
                "/signup",
                "{\"email\":\"ann@example.com\",\"password\":\"annspass\",\"firstname\":\"A\",\"lastname\":\"B\"}");
        SimulatorClient ann = client.withPassword("ann@example.com", "annspass");

        assertThat(ann.get("/domain")).isEqualTo(json("{'domains':[]}"));
        assertThat(error(ann.get("/invoice/308974"))).isEqualTo("invoice_not_found");
        assertThat(error(ann.get("/service/301/dns"))).isEqualTo("service_not_found");
        assertThat(ann.get("/balance").at("/details/acc_credit").asText()).isEqualTo("0.00");
    }
}
