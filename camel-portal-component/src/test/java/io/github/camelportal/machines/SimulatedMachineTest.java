package io.github.camelportal.machines;

import java.time.Duration;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.model.VirtualMachine;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.simulator.services.SimulatedMachineState;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands to machines of the simulated portal, whose states take time. */
class SimulatedMachineTest {

    private static final String MACHINE = "?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=20s&await=";

    private SimulatorContext portal;

    @ParameterizedTest
    @CsvSource({
        "RECORDED, start, stopped, running",
        "RECORDED, stop, running, stopped",
        "RECORDED, reboot, running, running",
        "DOCUMENTED, start, stopped, running",
        "DOCUMENTED, shutdown, running, stopped",
        "DOCUMENTED, rebuild, running, running"
    })
    void endsWithTheMachineWhenItIsInTheState(Profile profile, String operation, String before, String awaited) {
        start(profile, Duration.ofMillis(300));
        portal.simulator().staff().machines().setState("101", SimulatedMachineState.of(before));

        Exchange exchange = send("vms/" + operation + MACHINE + awaited + options(operation));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo(awaited);
        assertThat(commands(operation)).isEqualTo(1);
    }

    @Test
    void endsWhenTheMachineIsRemoved() {
        start(Profile.RECORDED, Duration.ofMillis(300));

        assertThat(send("vms/destroy" + MACHINE + "removed").getException()).isNull();
        assertThat(portal.count("DELETE", "/service/302/vms/101")).isEqualTo(1);
    }

    @Test
    void tellsTheLastStateWhenTheMachineIsTooSlow() {
        start(Profile.RECORDED, Duration.ofHours(1));
        portal.simulator().staff().machines().setState("101", SimulatedMachineState.of("stopped"));

        Exchange exchange =
                send("vms/start?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=400ms&await=running");

        assertThat(exchange.getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(((PortalAwaitTimeoutException) exchange.getException()).getLastState())
                .isEqualTo("starting");
        assertThat(commands("start")).isEqualTo(1);
    }

    private void start(Profile profile, Duration delay) {
        PortalSimulator simulator =
                PortalSimulator.builder().profile(profile).machineDelay(delay).start();
        portal = new SimulatorContext(simulator, AuthMethod.basic).start();
    }

    private static String options(String operation) {
        return operation.equals("rebuild") ? "&template=debian-12" : "";
    }

    private Exchange send(String operation) {
        return portal.template().request("portal:" + operation, sent -> {});
    }

    private long commands(String operation) {
        return portal.count("POST", "/service/302/vms/101/" + operation);
    }

    @AfterEach
    void close() {
        portal.close();
    }
}
