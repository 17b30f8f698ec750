package io.github.camelportal.simulator.quirks;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.support.TokenCalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OddityTest extends PortalTest {

    @Override
    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return super.options(builder).profile(Profile.RECORDED);
    }

    @Test
    void writesZeroDatesOfPhpWhenProfileIsRecorded() {
        assertThat(unpaid().path("datepaid").asText()).isEqualTo("-0001-11-30 00:00:00");
    }

    @Test
    void writesOtherZeroDatesWhenAsked() {
        simulator.oddities(Oddity.NUMBER_ZERO_DATES);
        assertThat(unpaid().path("datepaid").isNumber()).isTrue();
        simulator.oddities(Oddity.FALSE_ZERO_DATES);
        assertThat(unpaid().path("datepaid").isBoolean()).isTrue();
        simulator.oddities();
        assertThat(unpaid().path("datepaid").asText()).isEqualTo("0000-00-00 00:00:00");
    }

    @Test
    void writesTextBeforeJsonWhenAsked() {
        simulator.oddities(Oddity.BOM);
        assertThat(body()).startsWith("\uFEFF{");
        SimulatorClient.control(simulator).post("/oddities", "{\"on\":\"php-warning\"}");
        assertThat(body()).startsWith("<br />\n<b>Warning</b>").endsWith("}");
        SimulatorClient.control(simulator).post("/oddities", "{\"on\":\"\"}");
        assertThat(body()).startsWith("{");
    }

    @Test
    void wrapsEverythingButTokensWhenAsked() {
        simulator.oddities(Oddity.WRAPPED);

        JsonNode page = client.get("/invoice?page=2");

        assertThat(page.at("/data/invoices")).hasSize(2);
        assertThat(page.at("/data/invoices/0/id").asText()).isEqualTo("308975");
        assertThat(page.at("/page/total").asInt()).isEqualTo(2);
        assertThat(TokenCalls.logIn(simulator).has("token")).isTrue();
    }

    @Test
    void readsNamesThatCommasSeparate() {
        assertThat(Oddity.parse("bom, wrapped")).containsExactlyInAnyOrder(Oddity.BOM, Oddity.WRAPPED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Oddity.parse("strange"))
                .withMessageContaining("there are wrapped, bom");
    }

    private JsonNode unpaid() {
        return client.get("/invoice").at("/invoices/1");
    }

    private String body() {
        return client.response("GET", "/details", null, null).body();
    }
}
