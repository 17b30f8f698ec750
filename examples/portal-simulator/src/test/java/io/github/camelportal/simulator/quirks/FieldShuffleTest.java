package io.github.camelportal.simulator.quirks;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class FieldShuffleTest extends PortalTest {

    @Override
    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return super.options(builder).shuffledFields(true);
    }

    @Test
    void writesFieldsInAnotherOrderEachTime() {
        JsonNode first = client.get("/invoice").at("/invoices/0");
        JsonNode second = client.get("/invoice").at("/invoices/0");

        assertThat(names(second)).isNotEqualTo(names(first)).containsExactlyInAnyOrderElementsOf(names(first));
        assertThat(second.path("total")).isEqualTo(first.path("total"));
        assertThat(second.path("number")).isEqualTo(first.path("number"));
    }

    @Test
    void writesIdsAsTextsAndAsNumbers() {
        List<JsonNode> invoiceIds = new ArrayList<>();
        List<JsonNode> recordIds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            invoiceIds.add(client.get("/invoice").at("/invoices/0/id"));
        }
        for (int i = 0; i < 3; i++) {
            recordIds.add(client.get("/domain/47/dns").at("/records/0/id"));
        }

        assertThat(invoiceIds).containsExactly(json("'308973'"), json("308973"), json("'308973'"));
        assertThat(recordIds).containsExactly(json("1"), json("'1'"), json("1"));
    }

    @Test
    void canBeSwitched() {
        SimulatorClient control = SimulatorClient.control(simulator);

        control.post("/shuffled-fields", "{\"on\":false}");
        assertThat(client.response("GET", "/domain", null, null).body())
                .isEqualTo(client.response("GET", "/domain", null, null).body());
        control.post("/shuffled-fields", "{\"on\":true}");
        assertThat(client.response("GET", "/domain", null, null).body())
                .isNotEqualTo(client.response("GET", "/domain", null, null).body());
        simulator.shuffledFields(false);
        assertThat(client.response("GET", "/domain", null, null).body())
                .isEqualTo(client.response("GET", "/domain", null, null).body());
    }

    @Test
    void goesWithQuirks() {
        simulator.quirks(true, 2);

        JsonNode first = client.get("/domain");
        JsonNode second = client.get("/domain");

        assertThat(first.at("/page/total").asInt()).isEqualTo(2);
        assertThat(names(second)).isNotEqualTo(names(first));
        assertThat(second.at("/data/domains")).hasSize(2);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
