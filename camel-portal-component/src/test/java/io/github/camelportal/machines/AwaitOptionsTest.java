package io.github.camelportal.machines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.model.VirtualMachine;

import static org.assertj.core.api.Assertions.assertThat;

/** The options and the header of waits for machines. */
class AwaitOptionsTest extends MachineTestSupport {

    @Test
    void headerTakesPrecedenceWhenTheOptionIsSetToo() {
        portal.add("101", "stopped", QUICK);

        Exchange exchange = template.request("portal:vms/start" + OPTIONS + "running", sent -> sent.getMessage()
                .setHeader("CamelPortalAwait", "starting"));

        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo("starting");
    }

    @Test
    void returnsJsonWhenTheOutputTypeIsJson() {
        portal.add("101", "stopped", QUICK);

        Exchange exchange = call("vms/start" + OPTIONS + "running&outputType=json");

        assertThat(exchange.getMessage().getBody())
                .isInstanceOf(String.class)
                .asString()
                .contains("\"status\":\"running\"");
    }

    @Test
    void sendsNothingWhenItIsADryRun() {
        assertThat(call("vms/start" + OPTIONS + "running&dryRun=true")
                        .getMessage()
                        .getBody())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("operation", "vms/start");
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "vms/get?serviceId=302&vmId=101&await=running; await, awaitTimeout and awaitInterval are for commands to machines, unlike vms/get. They are vms/create, vms/start",
                "tickets/list?awaitTimeout=5s; unlike tickets/list",
                "vms/start?await=stopped; await=stopped contradicts vms/start, which leads to running",
                "vms/stop?await=running; await=running contradicts vms/stop",
                "vms/destroy?await=stopped; await=stopped contradicts vms/destroy, which leads to removed",
                "vms/reboot?await=gone; await=gone contradicts vms/reboot",
                "vms/start?await=runing; await=runing is no state that vms/start leads to. Did you mean running or run",
                "vms/stop?await=stoped; Did you mean stopped",
                "vms/shutdown?await=halt; Did you mean halted or halting? Use await=stopped",
                "vms/destroy?await=removd; Did you mean removed",
                "vms/reboot?await=runing; await=runing is no state that vms/reboot leads to",
                "vms/reset?await=rescue; await=rescue is no state that vms/reset leads to. Use await=running",
                "services/reset?await=runing; await=runing is no state that services/reset leads to",
                "vms/start?await=unknown; await=unknown is no state. Use await=running",
                "vms/rebuild?await=${bad}; await=${bad} is no state. Use await=running",
                "vms/start?await=running&awaitTimeout=5x; awaitTimeout=5x is no duration",
                "vms/start?await=running&awaitInterval=0; awaitTimeout and awaitInterval must be more than 0",
                "vms/start?await=running&awaitInterval=5; awaitInterval=5 has no unit",
                "vms/start?await=running&outputType=stream; await contradicts outputType=stream"
            })
    void failsAtStartWhenTheStateCannotBeAwaited(String uri, String words) {
        List<Throwable> thrown = new ArrayList<>();
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:refused").to("portal:" + uri);
                }
            });
        } catch (Exception e) {
            thrown.add(e);
        }

        assertThat(thrown).hasSize(1).first().satisfies(e -> assertThat(e).hasStackTraceContaining(words));
    }

    @Test
    void acceptsWordOfTheInstallWhenTheCommandMayLeadToSeveralStates() {
        portal.add("101", "running", Duration.ofSeconds(5));

        Exchange exchange = call("vms/rebuild" + OPTIONS + "building");
        Exchange other = call("vms/rebuild?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=300ms&await=rescue");

        assertThat(exchange.getException()).isNull();
        assertThat(other.getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runing", "${bad}"})
    void sendsNothingWhenTheHeaderIsNoState(String state) {
        portal.add("101", "stopped", QUICK);

        Exchange exchange = template.request("portal:vms/start?serviceId=302&vmId=101", sent -> sent.getMessage()
                .setHeader("CamelPortalAwait", state));

        assertThat(exchange.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("await=" + state + " is no state");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void failsWhenTheHeaderContradictsTheOperation() {
        Exchange exchange = template.request("portal:vms/start?serviceId=302&vmId=101", sent -> sent.getMessage()
                .setHeader("CamelPortalAwait", "off"));

        assertThat(exchange.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("await=off contradicts vms/start");
        assertThat(portal.requests()).isEmpty();
    }
}
