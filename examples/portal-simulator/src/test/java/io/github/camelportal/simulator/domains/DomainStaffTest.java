package io.github.camelportal.simulator.domains;

import java.time.LocalDate;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.billing.SimulatedOrder;
import io.github.camelportal.simulator.control.DomainStaff;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DomainStaffTest extends PortalTest {

    @Test
    void changesRecords() {
        DomainStaff staff = simulator.staff().domains();

        SimulatedDnsRecord added = staff.addRecord("47", "www", "a", "192.0.2.1");
        staff.changeRecord("47", "1", "192.0.2.2");
        staff.removeRecord("47", "2");

        JsonNode records = client.get("/domain/47/dns").path("records");
        assertThat(records).hasSize(3);
        assertThat(records.at("/0/content").asText()).isEqualTo("192.0.2.2");
        assertThat(records.at("/0/name").asText()).isEqualTo("test");
        assertThat(records.at("/1/type").asText()).isEqualTo("TXT");
        assertThat(records.get(2))
                .isEqualTo(json("{'id':" + added.id()
                        + ",'name':'www','ttl':0,'priority':0,'type':'A','content':'192.0.2.1'}"));
    }

    @Test
    void changesListWhenStaffChangesDomain() {
        simulator.staff().domains().setAutoRenew("48", false);
        simulator.staff().domains().setExpires("48", LocalDate.of(2026, 2, 1));
        simulator.staff().domains().deleteDomain("47");

        JsonNode domains = client.get("/domain").path("domains");
        assertThat(domains).hasSize(2);
        assertThat(domains.at("/0/autorenew").asText()).isEqualTo("0");
        assertThat(domains.at("/0/expires").asText()).isEqualTo("2026-02-01");
        assertThat(domains.at("/0/daytoexpire").asText()).isEqualTo("31");
        assertThat(domains.at("/0/status").asText()).isEqualTo("Expired");
        assertThat(error(client.get("/domain/47/dns"))).isEqualTo("domain_not_found");
    }

    @Test
    void deletesDomainWhenItsOrderIsPending() {
        client.post(
                "/domain/order",
                "{\"name\":\"new.com\",\"years\":1,\"action\":\"register\",\"tld_id\":6," + "\"pay_method\":1}");
        client.post("/order/840", "{\"pay_method\":1}");
        assertThat(simulator.domain("50")).isPresent();
        assertThat(simulator.service("304")).isPresent();
        simulator.staff().domains().deleteDomain("50");
        simulator.staff().billing().deleteService("304");

        waitForOrders();

        assertThat(simulator.orders()).hasSize(2).allMatch(SimulatedOrder::completed);
        assertThat(simulator.domain("50")).isEmpty();
        assertThat(simulator.service("304")).isEmpty();
    }

    @Test
    void knowsWhatThereIs() {
        DomainStaff staff = simulator.staff().domains();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> staff.addRecord("1", "", "A", "192.0.2.1"))
                .withMessage("There is no domain 1");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> staff.changeRecord("47", "99", "192.0.2.1"))
                .withMessage("There is no record 99");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> staff.removeRecord("48", "1"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> staff.deleteDomain("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.addRecord("47", "", "X", "y"));
    }

    @Test
    void changesDomainsThroughControlApi() {
        SimulatorClient control = SimulatorClient.control(simulator);

        assertThat(control.post("/domains/47/records", "{\"name\":\"w\",\"type\":\"A\",\"content\":\"192.0.2.1\"}"))
                .isEqualTo(json("{'record':'4'}"));
        control.post("/domains/47/records/4", "{\"content\":\"192.0.2.9\"}");
        control.delete("/domains/47/records/1");
        control.post("/domains/47/autorenew", "{\"on\":false}");
        control.post("/domains/47/expires", "{\"date\":\"2027-03-04\"}");
        control.delete("/domains/49");

        assertThat(simulator.domainRecords("47"))
                .extracting(SimulatedDnsRecord::id)
                .containsExactly("2", "3", "4");
        assertThat(simulator.domainRecords("47").get(2).content()).isEqualTo("192.0.2.9");
        SimulatedDomain domain = simulator.domain("47").orElseThrow();
        assertThat(domain.switches().autoRenew()).isFalse();
        assertThat(domain.expires()).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(simulator.domains()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/domains/47/expires|{'date':'soon'}|The field 'date' is not a date such as 2026-01-31",
                "/domains/47/records|{'type':'X','content':'y'}|There is no record type X",
                "/domains/47/records/9|{'content':'y'}|There is no record 9",
                "/domains/1/autorenew|{'on':true}|There is no domain 1",
                "/domains/47/autorenew|{'on':'maybe'}|The field 'on' is neither true nor false",
            })
    void saysWhatIsWrong(String path, String body, String error) {
        assertThat(SimulatorClient.control(simulator)
                        .post(path, body.replace('\'', '"'))
                        .path("error")
                        .asText())
                .isEqualTo(error);
    }
}
