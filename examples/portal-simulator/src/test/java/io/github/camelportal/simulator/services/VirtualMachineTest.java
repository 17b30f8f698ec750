package io.github.camelportal.simulator.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class VirtualMachineTest {

    private static final String MACHINE = "/service/302/vms/101";

    private PortalSimulator simulator;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        start(Profile.DOCUMENTED);
    }

    private void start(Profile profile) {
        simulator = PortalSimulator.builder()
                .profile(profile)
                .machineDelay(Duration.ofSeconds(10))
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "running, shutdown, stopping, stopped",
        "running, stop, stopping, stopped",
        "running, reboot, rebooting, running",
        "running, reset, rebooting, running",
        "stopped, start, starting, running",
        "error, stop, stopping, stopped"
    })
    void reachesStateWhenDelayHasPassed(String before, String command, String during, String after) {
        simulator.staff().machines().setState("101", SimulatedMachineState.of(before));

        JsonNode response = client.post(MACHINE + "/" + command, "");

        assertThat(response.path("status").asBoolean()).isTrue();
        assertThat(status()).isEqualTo(during);
        simulator.advanceClock(Duration.ofSeconds(9));
        assertThat(status()).isEqualTo(during);
        simulator.advanceClock(Duration.ofSeconds(1));
        assertThat(status()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "running, start, vm_is_running",
        "starting, start, vm_is_starting",
        "stopped, stop, vm_is_stopped",
        "stopped, reboot, vm_is_stopped",
        "building, shutdown, vm_is_building",
        "destroying, rebuild, vm_is_destroying"
    })
    void refusesCommandWhenStateDoesNotAllowIt(String before, String command, String error) {
        simulator.staff().machines().setState("101", SimulatedMachineState.of(before));

        JsonNode response = client.post(MACHINE + "/" + command, "{\"template\":\"debian-12\"}");

        assertThat(response.at("/error/0").asText()).isEqualTo(error);
        assertThat(status()).isEqualTo(before);
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void buildsMachineWhenCreated() {
        JsonNode created = client.post(
                "/service/302/vms",
                "{\"label\":\"web1\",\"template\":\"ubuntu-24\",\"memory\":2048,\"cpu\":3,\"disk\":25}");

        assertThat(created.path("status").asBoolean()).isTrue();
        String id = created.at("/vm/id").asText();
        assertThat(created.at("/vm/status").asText()).isEqualTo("building");
        simulator.advanceClock(Duration.ofSeconds(10));
        JsonNode machine = client.get("/service/302/vms/" + id).path("vm");
        assertThat(machine.path("status").asText()).isEqualTo("running");
        assertThat(machine.path("label").asText()).isEqualTo("web1");
        assertThat(machine.path("cpus").asInt()).isEqualTo(3);
        assertThat(machine.path("ip")).hasSize(1);
        assertThat(client.get("/service/302/vms").path("vms")).hasSize(3);
        assertThat(client.get("/service/302/resources")
                        .at("/resources/cpu/used")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void refusesMachineWhenTemplateIsUnknown() {
        assertThat(client.post("/service/302/vms", "{\"label\":\"a\",\"template\":\"dos\"}")
                        .at("/error/0")
                        .asText())
                .isEqualTo("invalid_template");
        assertThat(client.post("/service/302/vms", "{\"label\":\"a\",\"template\":\"debian-12\",\"cpu\":0}")
                        .at("/error/0")
                        .asText())
                .isEqualTo("invalid_cpu");
        assertThat(client.get("/service/302/templates").path("templates")).hasSize(3);
    }

    @Test
    void installsTemplateWhenRebuilt() {
        client.post(MACHINE + "/rebuild", "{\"template\":\"almalinux-9\"}");

        assertThat(status()).isEqualTo("rebuilding");
        simulator.advanceClock(Duration.ofSeconds(10));
        JsonNode machine = client.get(MACHINE).path("vm");
        assertThat(machine.path("template").asText()).isEqualTo("almalinux-9");
        assertThat(machine.path("status").asText()).isEqualTo("running");
    }

    @Test
    void removesMachineWhenDestroyed() {
        client.delete(MACHINE);

        assertThat(status()).isEqualTo("destroying");
        simulator.advanceClock(Duration.ofSeconds(10));
        assertThat(client.get(MACHINE).at("/error/0").asText()).isEqualTo("vm_not_found");
    }

    @Test
    void keepsStateWhenStaffSetsItDuringTransition() {
        client.post(MACHINE + "/shutdown", "");
        simulator.staff().machines().setState("101", SimulatedMachineState.ERROR);

        simulator.advanceClock(Duration.ofSeconds(10));

        assertThat(status()).isEqualTo("error");
    }

    @Test
    void takesOtherTimeWhenDelayIsChanged() {
        SimulatorClient.control(simulator).post("/machines/delay", "{\"delay\":\"PT0.5S\"}");

        client.post(MACHINE + "/shutdown", "");

        simulator.advanceClock(Duration.ofMillis(499));
        assertThat(status()).isEqualTo("stopping");
        simulator.advanceClock(Duration.ofMillis(1));
        assertThat(status()).isEqualTo("stopped");
    }

    @Test
    void buildsMachineWhenServiceIsDelivered() {
        client.postForm("/order/840", "pay_method=1&domain=new.example.com");
        simulator.staff().billing().completeOrders();

        JsonNode machine = client.get("/service/304/vms").at("/vms/0");
        assertThat(machine.path("status").asText()).isEqualTo("building");
        simulator.advanceClock(Duration.ofSeconds(10));
        assertThat(client.get("/service/304/vms").at("/vms/0/status").asText()).isEqualTo("running");
    }

    @Test
    void rebootsServerWhenReset() {
        client.post("/service/303/reset", "");

        assertThat(client.get("/service/303/status").path("status").asText()).isEqualTo("rebooting");
        simulator.advanceClock(Duration.ofSeconds(10));
        assertThat(client.get("/service/303/status").path("status").asText()).isEqualTo("running");
    }

    @Test
    void writesTextsAndKeysWhenProfileIsRecorded() {
        simulator.close();
        start(Profile.RECORDED);

        JsonNode machine = client.get(MACHINE).path("vm");
        JsonNode entry = client.get("/service/302/vms").at("/vms/101");

        assertThat(machine.path("cpus").isTextual()).isTrue();
        assertThat(machine.path("ipv4").asText()).isEqualTo("203.0.113.1");
        assertThat(machine.path("template_name").asText()).isEqualTo("Debian 12");
        assertThat(entry.path("state").asText()).isEqualTo("running");
        assertThat(entry.path("ip").isTextual()).isTrue();
    }

    private String status() {
        return client.get(MACHINE).at("/vm/status").asText();
    }
}
