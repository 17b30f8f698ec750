package io.github.camelportal.machines;

import java.time.Duration;
import java.util.List;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.VirtualMachine;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands to machines whose effect the exchange waits for. */
class AwaitStateTest extends MachineTestSupport {

    @ParameterizedTest
    @CsvSource({
        "start, stopped, running, running",
        "stop, running, stopped, stopped",
        "shutdown, running, off, stopped",
        "reboot, running, running, running",
        "reset, running, running, running",
        "rebuild, running, Online, running",
        "start, stopped, STARTING, starting"
    })
    void endsWithTheMachineWhenItIsInTheState(String operation, String before, String awaited, String after) {
        portal.add("101", before, QUICK);

        Exchange exchange = call("vms/" + operation + OPTIONS + awaited);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo(after);
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(true);
        assertThat(exchange.getMessage().getHeader("CamelPortalInfo")).isEqualTo(List.of("command_sent"));
        assertThat(portal.commands()).containsExactly("POST 101/" + operation);
    }

    @Test
    void endsWhenTheMachineIsRemoved() {
        portal.add("101", "running", QUICK);

        Exchange exchange = call("vms/destroy" + OPTIONS + "removed");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isInstanceOf(Acknowledgement.class);
        assertThat(portal.commands()).containsExactly("DELETE 101");
        assertThat(portal.machine("101")).isNull();
    }

    @Test
    void endsWhenTheNewMachineRuns() {
        Exchange exchange = template.request(
                "portal:vms/create?serviceId=302&label=new&awaitInterval=20ms&await=running", sent -> {});

        assertThat(exchange.getException()).isNull();
        VirtualMachine machine = exchange.getMessage().getBody(VirtualMachine.class);
        assertThat(machine.id()).isEqualTo("900");
        assertThat(machine.status()).isEqualTo("running");
        assertThat(portal.commands()).containsExactly("POST ");
    }

    @ParameterizedTest
    @CsvSource({
        "start, running, running",
        "start, online, running",
        "stop, stopped, stopped",
        "shutdown, Shut Off, stopped",
    })
    void sendsNothingWhenTheMachineIsInTheStateAlready(String operation, String before, String awaited) {
        portal.add("101", before, QUICK);

        Exchange exchange = call("vms/" + operation + OPTIONS + awaited);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo(before);
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(false);
        assertThat(portal.requests()).containsExactly("GET 101");
    }

    @Test
    void sendsNothingWhenTheMachineIsRemovedAlready() {
        Exchange exchange = call("vms/destroy" + OPTIONS + "removed");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(false);
        assertThat(portal.commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"start, stopped, running", "stop, running, stopped", "reboot, running, running"})
    void onlyWaitsWhenTheMachineIsOnItsWay(String operation, String before, String awaited) {
        portal.add("101", before, QUICK).carryOut(operation);

        Exchange exchange = call("vms/" + operation + OPTIONS + awaited);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo(awaited);
        assertThat(exchange.getMessage().getHeader("CamelPortalCommandSent")).isEqualTo(false);
        assertThat(portal.commands()).isEmpty();
    }

    @Test
    void waitsForTheRestartWhenThePortalDisplaysTheUptimeOnly() {
        portal.add("101", "running", Duration.ofMillis(1500))
                .withUptime(Duration.ofHours(1))
                .withoutTransitions();

        Exchange exchange = call("vms/reboot" + OPTIONS + "running");

        assertThat(exchange.getException()).isNull();
        VirtualMachine machine = exchange.getMessage().getBody(VirtualMachine.class);
        assertThat(Double.parseDouble(machine.otherFields().get("uptime").toString()))
                .isLessThan(60);
        assertThat(portal.commands()).containsExactly("POST 101/reboot");
    }

    @Test
    void waitsForSettledStateWhenTheRestartCannotBeTold() {
        portal.add("101", "running", QUICK).withoutTransitions();

        Exchange exchange = call("vms/reboot?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=2s&await=running");

        assertThat(exchange.getException()).isNull();
        assertThat(portal.commands()).containsExactly("POST 101/reboot");
        // Half of the timeout, in polls.
        assertThat(portal.requests().stream().filter("GET 101"::equals).count()).isGreaterThan(5);
    }
}
