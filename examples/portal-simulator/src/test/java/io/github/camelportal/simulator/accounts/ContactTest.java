package io.github.camelportal.simulator.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class ContactTest {

    private static final String MARY = "\"email\":\"mary@example.com\",\"firstname\":\"Mary\",\"lastname\":\"Sue\"";

    private PortalSimulator simulator;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        simulator = PortalSimulator.start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void hasNoContactsAtFirst() {
        assertThat(client.get("/contact").path("contacts").isArray()).isTrue();
        assertThat(client.get("/contact").path("contacts")).isEmpty();
    }

    @Test
    void addsAndListsAContact() {
        JsonNode answer = client.post("/contact", "{" + MARY + "}");

        assertThat(answer.toString()).isEqualTo("{\"contact_id\":\"49\",\"info\":[\"profile_added\"]}");
        assertThat(client.get("/contact").at("/contacts/0").toString())
                .isEqualTo("{\"email\":\"mary@example.com\",\"id\":\"49\",\"firstname\":\"Mary\","
                        + "\"lastname\":\"Sue\",\"companyname\":\"\",\"company\":\"0\","
                        + "\"lastlogin\":\"0000-00-00 00:00:00\"}");
        assertThat(simulator.contacts())
                .singleElement()
                .extracting(SimulatedContact::id)
                .isEqualTo("49");
    }

    @Test
    void returnsContactWithItsPrivileges() {
        client.post("/contact", "{" + MARY + ",\"privileges\":{\"support\":[\"tickets\",\"newticket\"]}}");

        JsonNode contact = client.get("/contact/49").path("contact");

        assertThat(contact.path("type").asText()).isEqualTo("Private");
        assertThat(contact.path("privileges").toString()).isEqualTo("{\"support\":[\"tickets\",\"newticket\"]}");
    }

    @Test
    void writesNoPrivilegesAsAList() {
        client.post("/contact", "{" + MARY + "}");

        assertThat(client.get("/contact/49").at("/contact/privileges").toString())
                .isEqualTo("[]");
    }

    @Test
    void readsPrivilegesWhenBodyIsForm() {
        client.postForm(
                "/contact",
                "email=mary%40example.com&firstname=Mary&lastname=Sue"
                        + "&privileges[support][]=tickets&privileges[support][]=emails&privileges[misc][affiliates]=1");

        assertThat(client.get("/contact/49").at("/contact/privileges").toString())
                .isEqualTo("{\"support\":[\"tickets\",\"emails\"],\"misc\":[\"affiliates\"]}");
    }

    @Test
    void editsAContact() {
        client.post("/contact", "{" + MARY + "}");

        JsonNode answer = client.put("/contact/49", "{\"city\":\"Bern\",\"privileges\":{\"domains\":{\"full\":1}}}");

        assertThat(answer.toString()).isEqualTo("{\"info\":[\"profile_updated\"]}");
        JsonNode contact = client.get("/contact/49").path("contact");
        assertThat(contact.path("city").asText()).isEqualTo("Bern");
        assertThat(contact.path("firstname").asText()).isEqualTo("Mary");
        assertThat(contact.at("/privileges/domains/full").asInt()).isEqualTo(1);
    }

    @Test
    void letsAContactWithAPasswordIn() {
        client.post("/contact", "{" + MARY + ",\"password\":\"maryspass\"}");
        client.put("/contact/49", "{\"email\":\"sue@example.com\"}");

        JsonNode login = client.postForm("/login", "username=sue@example.com&password=maryspass");

        assertThat(login.has("token")).isTrue();
        assertThat(client.get("/contact").at("/contacts/0/lastlogin").asText()).doesNotStartWith("0000");
        assertThat(client.withPassword("mary@example.com", "maryspass")
                        .get("/contact")
                        .path("contacts"))
                .hasSize(1);
        assertThat(client.get("/contact/49").toString()).doesNotContain("maryspass");
    }

    @Test
    void refusesAnIncompleteContact() {
        assertThat(client.post("/contact", "{\"email\":\"\",\"firstname\":\" \"}")
                        .toString())
                .isEqualTo("{\"error\":[\"missing_email\",\"missing_firstname\",\"missing_lastname\"]}");
        assertThat(simulator.contacts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"privileges\":\"all\"|invalid_privileges",
                "\"privileges\":{\"support\":[\"sing\"]}|invalid_privileges",
                "\"privileges\":{\"kitchen\":[]}|invalid_privileges",
                "\"type\":\"Alien\"|invalid_type",
            })
    void refusesAWrongContact(String field, String error) {
        assertThat(client.post("/contact", "{" + MARY + "," + field + "}")
                        .at("/error/0")
                        .asText())
                .isEqualTo(error);
        assertThat(simulator.contacts()).isEmpty();
    }

    @Test
    void refusesTheSameAddressTwice() {
        client.post("/contact", "{" + MARY + "}");

        assertThat(client.post("/contact", "{" + MARY + "}").at("/error/0").asText())
                .isEqualTo("email_already_registered");
    }

    @Test
    void refusesAnUnknownContact() {
        assertThat(client.get("/contact/1").toString()).isEqualTo("{\"error\":[\"contact_not_found\"]}");
        assertThat(client.put("/contact/1", "{}").toString()).isEqualTo("{\"error\":[\"contact_not_found\"]}");
    }

    @Test
    void listsThePossiblePrivileges() {
        JsonNode privileges = client.get("/contact/privileges").path("privileges");

        assertThat(privileges.path("billing").toString()).contains("payinvoice");
        assertThat(privileges.path("support").toString())
                .isEqualTo("[\"newticket\",\"tickets\",\"closeticket\",\"emails\"]");
        assertThat(privileges.at("/services/full").isInt()).isTrue();
    }
}
