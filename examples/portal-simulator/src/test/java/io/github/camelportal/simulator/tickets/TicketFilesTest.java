package io.github.camelportal.simulator.tickets;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.install.AttachmentPolicy;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class TicketFilesTest {

    private static final String MULTIPART = "multipart/form-data; boundary=XX";

    private static final String FORM = """
            --XX
            Content-Disposition: form-data; name="dept_id"

            1
            --XX
            Content-Disposition: form-data; name="subject"

            S
            --XX
            Content-Disposition: form-data; name="body"

            B
            --XX
            Content-Disposition: form-data; name="attachments[]"; filename="a.txt"
            Content-Type: text/plain

            hello
            --XX
            Content-Disposition: form-data; name="attachments[]"; filename="b.bin"



            --XX--
            """.replace("\n", "\r\n");

    private static final String JSON = "{\"dept_id\":1,\"subject\":\"S\",\"body\":\"B\",\"attachments\":"
            + "[{\"filename\":\"a.txt\",\"content\":\"aGVsbG8=\"}]}";

    @ParameterizedTest
    @CsvSource({
        "MULTIPART,true,false",
        "BASE64,false,true",
        "BOTH,true,true",
        "NONE,false,false",
    })
    void takesOrRefusesFiles(AttachmentPolicy policy, boolean multipart, boolean base64) {
        try (PortalSimulator simulator =
                PortalSimulator.builder().attachments(policy).start()) {
            assertThat(open(simulator, MULTIPART, FORM).has("ticket")).isEqualTo(multipart);
            assertThat(open(simulator, "application/json", JSON).has("ticket")).isEqualTo(base64);
            assertThat(simulator.tickets()).hasSize((multipart ? 1 : 0) + (base64 ? 1 : 0));
            if (!multipart) {
                assertThat(open(simulator, MULTIPART, FORM).at("/error/0").asText())
                        .isEqualTo("attachments_not_supported");
            }
        }
    }

    @Test
    void keepsFilesWhenSentInForm() {
        try (PortalSimulator simulator =
                PortalSimulator.builder().profile(Profile.RECORDED).start()) {
            SimulatorClient client = SimulatorClient.basic(simulator);
            String number = open(simulator, MULTIPART, FORM).path("ticket").asText();
            client.response("POST", "/tickets/" + number, MULTIPART, FORM);

            JsonNode ticket = client.get("/tickets/" + number);

            JsonNode files = ticket.at("/replies/0/attachments");
            assertThat(files.isObject()).isTrue();
            JsonNode first = files.elements().next();
            assertThat(first.path("filename").asText()).isEqualTo("a.txt");
            assertThat(first.path("size").asText()).isEqualTo("5");
            assertThat(ticket.at("/ticket/attachments")).hasSize(2);
            String id = first.path("id").asText();
            assertThat(client.response("GET", "/ticket/attachment/" + id + "?number=" + number, null, null)
                            .body())
                    .isEqualTo("hello");
            assertThat(client.get("/tickets").at("/tickets/0/lastreply").asText())
                    .startsWith("20");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\":\"B\",\"attachments\":[{\"filename\":\"a.txt\",\"content\":\"?\"}]}",
                "{\"body\":\"B\",\"attachments\":[{\"content\":\"aGVsbG8=\"}]}",
                "{\"body\":\"B\",\"attachments\":[\"a.txt\"]}",
                "{\"body\":\"B\",\"attachment\":{\"filename\":\"a.txt\"}}"
            })
    void refusesFileWhenItCannotBeRead(String body) {
        try (PortalSimulator simulator =
                PortalSimulator.builder().attachments(AttachmentPolicy.BASE64).start()) {
            String number = simulator.staff().openTicket(1, "s", "b");

            JsonNode response = SimulatorClient.basic(simulator).post("/tickets/" + number, body);

            assertThat(response.at("/error/0").asText()).isEqualTo("invalid_attachment");
            assertThat(simulator.replies()).isEmpty();
        }
    }

    @Test
    void refusesFileWhenRouteTakesNone() {
        try (PortalSimulator simulator = PortalSimulator.start()) {
            SimulatorClient client = SimulatorClient.basic(simulator);

            assertThat(client.response("PUT", "/details", MULTIPART, FORM).body())
                    .isEqualTo("{\"error\":[\"files_not_supported\"]}");
            assertThat(client.response("POST", "/tickets", "multipart/form-data", FORM)
                            .body())
                    .contains("no boundary");
            assertThat(client.response("POST", "/tickets", MULTIPART, FORM.substring(0, 200))
                            .body())
                    .contains("no end");
            assertThat(simulator.effects()).isEmpty();
        }
    }

    private static JsonNode open(PortalSimulator simulator, String contentType, String body) {
        return SimulatorClient.json(SimulatorClient.basic(simulator).response("POST", "/tickets", contentType, body));
    }
}
