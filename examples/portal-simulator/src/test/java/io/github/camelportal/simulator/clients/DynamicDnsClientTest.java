package io.github.camelportal.simulator.clients;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A script that keeps the address of a home connection in a record, which it knows by its position. */
class DynamicDnsClientTest extends PublicClientTest {

    private static final String JSON = "application/json";

    @Test
    void findsDomainByNameAndChangesAddress() throws Exception {
        HttpResponse<String> login = send(
                "POST",
                "/login",
                null,
                JSON,
                "{\"username\": \"joe.doe@example.com\", \"password\": \"portal-secret\"}");
        assertThat(login.statusCode()).isEqualTo(200);
        JsonNode renewed = json(send(
                "POST",
                "/token",
                null,
                JSON,
                "{\"refresh_token\": \"" + json(login).path("refresh").asText() + "\"}"));
        assertThat(renewed.has("refresh")).isTrue();
        String bearer = "Bearer " + renewed.path("token").asText();

        JsonNode found = json(send("GET", "/domain/name/testname.com", bearer, null, null));
        String id = found.at("/domains/0/id").asText();
        JsonNode records =
                json(send("GET", "/domain/" + id + "/dns", bearer, null, null)).path("records");
        HttpResponse<String> changed = send(
                "PUT",
                "/domain/" + id + "/dns/0",
                bearer,
                JSON,
                "{\"name\": \"@\", \"type\": \"A\", \"priority\": \"\", \"content\": \"203.0.113.77\"}");

        assertThat(records.get(0).path("content").asText()).isEqualTo("100.100.10.1");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(json(changed).has("error")).isFalse();
        assertThat(json(send("GET", "/domain/" + id + "/dns", bearer, null, null))
                        .at("/records/0/content")
                        .asText())
                .isEqualTo("203.0.113.77");
    }
}
