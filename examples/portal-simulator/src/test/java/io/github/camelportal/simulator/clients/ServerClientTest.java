package io.github.camelportal.simulator.clients;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulatorBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** A reseller's module of another billing software, which sells the portal's virtual machines as its own. */
class ServerClientTest extends PublicClientTest {

    private static final Duration POLL = Duration.ofSeconds(15);
    private static final int MOST_POLLS = 8;

    @Override
    PortalSimulatorBuilder configure(PortalSimulatorBuilder builder) {
        return builder.machineDelay(Duration.ofSeconds(40))
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void ordersPowersWaitsAndCancels() throws Exception {
        String service = order();
        String machine = waitForMachine(service);
        String path = "/service/" + service + "/vms/" + machine;
        JsonNode details = waitForStatus(path, "running");
        for (String field : new String[] {"id", "ipv4", "ipv6", "username", "password", "label", "disk", "cpus"}) {
            assertThat(details.has(field)).as(field).isTrue();
        }
        assertThat(details.path("template_name").asText()).isEqualTo("Ubuntu 24");

        assertThat(power(path + "/shutdown")).isTrue();
        waitForStatus(path, "stopped");
        assertThat(power(path + "/start")).isTrue();
        waitForStatus(path, "running");
        assertThat(power(path + "/reboot")).isTrue();
        waitForStatus(path, "running");
        assertThat(power(path + "/stop")).isTrue();
        waitForStatus(path, "stopped");
        assertThat(json(post(path + "/rebuild", "{\"template\":\"debian-12\"}"))
                        .path("status")
                        .asBoolean())
                .isTrue();
        assertThat(waitForStatus(path, "running").path("template").asText()).isEqualTo("debian-12");

        assertThat(cancel(service)).isEqualTo("cancell_sent");
        assertThat(cancel(service)).isEqualTo("cancelled_already");
        assertThat(simulator.cancellations()).hasSize(1);
        assertThat(simulator.effectCount("POST /order/instances/@product_id")).isEqualTo(1);
    }

    /** Chooses the system by its title, and sends no method of payment. */
    private String order() throws Exception {
        JsonNode product = json(send("GET", "/order/840", basic(), "application/json", null))
                .path("product");
        String form = "";
        int item = 0;
        for (JsonNode candidate : product.at("/config/forms")) {
            if (candidate.path("title").asText().equals("OS")) {
                form = candidate.path("id").asText();
                for (JsonNode system : candidate.path("items")) {
                    if (system.path("title").asText().equals("Ubuntu 24")) {
                        item = system.path("id").asInt();
                    }
                }
            }
        }
        JsonNode order = json(post(
                "/order/instances/840",
                "{\"cycle\":\"m\",\"domain\":\"web1.example.com\",\"promocode\":\"\",\"custom\":{\"" + form + "\":"
                        + item + "}}"));
        assertThat(order.has("error")).isFalse();
        assertThat(order.path("items").isArray()).isTrue();
        return order.at("/items/0/id").asText();
    }

    private String waitForMachine(String service) throws Exception {
        for (int poll = 0; poll < MOST_POLLS; poll++) {
            JsonNode vms = json(send("GET", "/service/" + service + "/vms/", basic(), "application/json", null))
                    .path("vms");
            if (!vms.isEmpty()) {
                // The module takes the first key as the id.
                return vms.fieldNames().next();
            }
            simulator.advanceClock(POLL);
        }
        throw new AssertionError("no machine");
    }

    private JsonNode waitForStatus(String path, String status) throws Exception {
        for (int poll = 0; poll < MOST_POLLS; poll++) {
            JsonNode machine =
                    json(send("GET", path, basic(), "application/json", null)).path("vm");
            if (machine.path("status").asText().equals(status)) {
                return machine;
            }
            simulator.advanceClock(POLL);
        }
        throw new AssertionError("not " + status);
    }

    /** Sends a POST without a body, and accepts nothing but a status that is true. */
    private boolean power(String path) throws Exception {
        JsonNode status =
                json(send("POST", path, basic(), "application/json", null)).path("status");
        return status.isBoolean() && status.asBoolean();
    }

    private String cancel(String service) throws Exception {
        return json(post(
                        "/service/instances/" + service + "/cancel",
                        "{\"immediate\":\"true\",\"reason\":\"terminated by a reseller\"}"))
                .at("/info/0")
                .asText();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, basic(), "application/json", body);
    }
}
