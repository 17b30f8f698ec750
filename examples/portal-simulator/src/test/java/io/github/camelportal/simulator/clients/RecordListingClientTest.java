package io.github.camelportal.simulator.clients;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A library that manages records of many providers by their full names, with a token from a form. */
class RecordListingClientTest extends PublicClientTest {

    private static final String JSON = "application/json";
    private static final String ZONE = "/service/301/dns/60";

    @Test
    void createsListsUpdatesAndDeletesRecordByFullName() throws Exception {
        String bearer = logIn();
        JsonNode zones = json(send("GET", "/dns", bearer, JSON, "{}"));
        assertThat(zones.at("/zones/0/name").asText()).isEqualTo("booble.com");
        assertThat(find(bearer, "TXT", "_acme-challenge.test.booble.com")).isEmpty();

        send(
                "POST",
                ZONE + "/records",
                bearer,
                JSON,
                "{\"type\": \"TXT\", \"name\": \"_acme-challenge.test\", \"content\": \"challengetoken\", \"ttl\": 3600}");
        List<JsonNode> created = find(bearer, "TXT", "_acme-challenge.test.booble.com");
        send(
                "PUT",
                ZONE + "/records/" + created.get(0).path("id").asText(),
                bearer,
                JSON,
                "{\"type\": \"TXT\", \"name\": \"updated.test\", \"content\": \"challengetoken\", \"ttl\": 3600}");
        List<JsonNode> updated = find(bearer, "TXT", "updated.test.booble.com");
        send("DELETE", ZONE + "/records/" + updated.get(0).path("id").asText(), bearer, JSON, "{}");

        assertThat(created).hasSize(1);
        assertThat(created.get(0).path("content").asText()).isEqualTo("\"challengetoken\"");
        assertThat(created.get(0).path("ttl").asText()).isEqualTo("3600");
        assertThat(updated).hasSize(1);
        assertThat(find(bearer, "TXT", "updated.test.booble.com")).isEmpty();
    }

    @Test
    void readsEveryFieldAsTextAndOneContentAsList() throws Exception {
        JsonNode zone = json(send("GET", ZONE, logIn(), null, null));

        assertThat(zone.path("service_id").isTextual()).isTrue();
        assertThat(zone.path("records").isObject()).isTrue();
        zone.path("records").forEach(record -> {
            for (String field : List.of("id", "domain_id", "name", "type", "ttl", "prio")) {
                assertThat(record.path(field).isTextual()).as(field).isTrue();
            }
            assertThat(record.path("content").isArray())
                    .isEqualTo(record.path("type").asText().equals("SOA"));
        });
    }

    private String logIn() throws Exception {
        String form = "username=joe.doe%40example.com&password=portal-secret";
        JsonNode tokens = json(send("POST", "/login", null, "application/x-www-form-urlencoded", form));
        assertThat(tokens.has("error")).isFalse();
        return "Bearer " + tokens.path("token").asText();
    }

    private List<JsonNode> find(String bearer, String type, String fullName) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        // The library reads the values of an object, and would fail for a list.
        JsonNode records = json(send("GET", ZONE, bearer, JSON, "{}")).path("records");
        assertThat(records.isObject()).isTrue();
        records.forEach(record -> {
            if (record.path("type").asText().equals(type)
                    && record.path("name").asText().equals(fullName)) {
                found.add(record);
            }
        });
        return found;
    }
}
