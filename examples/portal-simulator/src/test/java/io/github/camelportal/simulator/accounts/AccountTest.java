package io.github.camelportal.simulator.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTest {

    private PortalSimulator simulator;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        simulator = PortalSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2016-12-30T12:24:28Z"), ZoneOffset.UTC))
                .start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void returnsDetailsLikeDocuments() {
        JsonNode details = client.get("/details").path("client");

        assertThat(details.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "email",
                        "lastlogin",
                        "ip",
                        "host",
                        "firstname",
                        "lastname",
                        "companyname",
                        "address1",
                        "address2",
                        "city",
                        "state",
                        "postcode",
                        "country",
                        "phonenumber");
        assertThat(details).allMatch(JsonNode::isTextual);
        assertThat(details.path("lastlogin").asText()).isEqualTo("0000-00-00 00:00:00");
    }

    @Test
    void remembersTheLastLogin() {
        logIn();

        JsonNode details = client.get("/details").path("client");
        assertThat(details.path("lastlogin").asText()).isEqualTo("2016-12-30 12:24:28");
        assertThat(details.path("ip").asText()).isEqualTo("127.0.0.1");
        assertThat(simulator.account().lastAddress()).isEqualTo("127.0.0.1");
    }

    @Test
    void changesTheDetails() {
        JsonNode answer = client.put(
                "/details",
                "{\"city\":\"Zürich\",\"type\":\"Company\",\"vateu\":\"X1\",\"eyecolour\":\"blue\",\"id\":\"99\"}");

        assertThat(answer.at("/info/0").asText()).isEqualTo("client_info_updated");
        assertThat(answer.at("/client/city").asText()).isEqualTo("Zürich");
        JsonNode details = client.get("/details").path("client");
        assertThat(details.path("city").asText()).isEqualTo("Zürich");
        assertThat(details.path("eyecolour").asText()).isEqualTo("blue");
        assertThat(details.path("firstname").asText()).isEqualTo("Joe");
        assertThat(details.path("id").asText()).isEqualTo("26");
        assertThat(simulator.effectCount("PUT /details")).isEqualTo(1);
    }

    @Test
    void refusesWrongDetails() {
        assertThat(client.put("/details", "{\"type\":\"Alien\"}").at("/error/0").asText())
                .isEqualTo("invalid_type");
        assertThat(client.put("/details", "{\"email\":\"nobody\"}")
                        .at("/error/0")
                        .asText())
                .isEqualTo("invalid_email");
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void lastsThroughANewEmailAddress() {
        client.put("/details", "{\"email\":\"new@example.com\"}");

        SimulatorClient renamed = client.withPassword("new@example.com", simulator.password());
        assertThat(renamed.get("/details").at("/client/email").asText()).isEqualTo("new@example.com");
        assertThat(client.get("/details").at("/client/email").asText()).isEqualTo("new@example.com");
    }

    @Test
    void refusesAnotherAccountsEmailAddress() {
        client.post(
                "/signup", "{\"email\":\"ann@example.org\",\"password\":\"p\",\"firstname\":\"A\",\"lastname\":\"B\"}");

        assertThat(client.put("/details", "{\"email\":\"ann@example.org\"}")
                        .at("/error/0")
                        .asText())
                .isEqualTo("email_already_registered");
    }

    @Test
    void keepsALog() {
        assertThat(client.get("/logs").path("logs").isArray()).isTrue();
        assertThat(client.get("/logs").path("logs")).isEmpty();
        logIn();

        JsonNode logs = client.get("/logs").path("logs");
        assertThat(logs).hasSize(1);
        assertThat(logs.at("/0/description").asText()).isEqualTo("Logged in");
        assertThat(logs.at("/0/date").asText()).isEqualTo("2016-12-30 12:24:28");
    }

    private void logIn() {
        client.postForm("/login", "username=" + simulator.username() + "&password=" + simulator.password());
    }
}
