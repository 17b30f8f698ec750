package io.github.camelportal.machines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.exception.PortalAwaitException;
import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.VirtualMachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Waits for machines while the portal, the route or the time fails. The command is sent once. */
class AwaitTroubleTest extends MachineTestSupport {

    @ParameterizedTest
    @EnumSource(
            value = MachineServer.Trouble.class,
            names = {"DROPPED_AFTER", "GATEWAY_TIMEOUT", "VOID", "PAGE"})
    void endsInTheStateWhenTheOutcomeOfTheCommandIsUnknown(MachineServer.Trouble trouble) {
        portal.add("101", "stopped", QUICK);
        portal.troubles(request -> request.startsWith("POST") ? trouble : MachineServer.Trouble.NONE);

        Exchange exchange = call("vms/start" + OPTIONS + "running");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo("running");
        assertThat(portal.commands()).containsExactly("POST 101/start");
    }

    @Test
    void failsWithTheUnknownOutcomeWhenTheStateDoesNotCome() {
        portal.add("101", "stopped", QUICK);
        portal.troubles(request ->
                request.startsWith("POST") ? MachineServer.Trouble.DROPPED_BEFORE : MachineServer.Trouble.NONE);

        Exchange exchange =
                call("vms/start?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=400ms&await=running");

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAwaitTimeoutException.class)
                .hasCauseExactlyInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("portal:vms/start: the machine 101 was not running within awaitTimeout=400 ms")
                .hasMessageContaining("Its last state was stopped")
                .hasMessageContaining("The command was sent once, and its outcome is unknown");
        PortalAwaitTimeoutException timeout = (PortalAwaitTimeoutException) exchange.getException();
        assertThat(timeout.getOperation()).isEqualTo("vms/start");
        assertThat(timeout.getMachineId()).isEqualTo("101");
        assertThat(timeout.getAwaitedState()).isEqualTo("running");
        assertThat(timeout.getLastState()).isEqualTo("stopped");
        assertThat(timeout.isCommandSent()).isTrue();
        assertThat(timeout.getElapsed()).isBetween(Duration.ofMillis(400), Duration.ofSeconds(10));
        assertThat(portal.commands()).hasSize(1);
    }

    @Test
    void waitsOutTroubleWhenTheStateCannotBeRead() {
        portal.add("101", "stopped", QUICK);
        List<MachineServer.Trouble> all = List.of(MachineServer.Trouble.values());
        AtomicInteger reads = new AtomicInteger();
        portal.troubles(request ->
                request.startsWith("GET") ? all.get(reads.incrementAndGet() % all.size()) : MachineServer.Trouble.NONE);

        assertThat(call("vms/start" + OPTIONS + "running").getException()).isNull();

        assertThat(portal.commands()).containsExactly("POST 101/start");
        assertThat(reads.get()).isGreaterThan(all.size());
    }

    @Test
    void sendsNothingWhenTheStateBeforeCannotBeReadInTime() {
        portal.add("101", "stopped", QUICK);
        portal.troubles(request -> MachineServer.Trouble.GATEWAY_TIMEOUT);

        Exchange exchange =
                call("vms/start?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=300ms&await=running");

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAwaitTimeoutException.class)
                .hasMessageContaining("The portal displayed no state. The command was not sent")
                .hasCauseInstanceOf(PortalOperationException.class);
        assertThat(portal.commands()).isEmpty();
    }

    @Test
    void failsAtOnceWhenThereIsNoSuchMachine() {
        Exchange exchange = call("vms/start" + OPTIONS + "running");

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageContaining("portal:vms/start failed")
                .hasMessageContaining(
                        "it was not sent, because its state before the command cannot be read (portal:vms/get)")
                .hasMessageContaining("vm_not_found");
        assertThat(((PortalOperationException) exchange.getException()).getOperation())
                .isEqualTo("vms/start");
        assertThat(portal.requests()).containsExactly("GET 101");
    }

    @Test
    void namesAwaitTimeoutWhenItEndsThePoll() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        portal.add("101", "stopped", QUICK);
        portal.troubles(request -> {
            try {
                ended.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return MachineServer.Trouble.NONE;
        });

        Exchange exchange =
                call("vms/start?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=300ms&await=running");
        ended.countDown();

        assertThat(exchange.getException()).isExactlyInstanceOf(PortalAwaitTimeoutException.class);
        assertThat(exchange.getException().getCause())
                .hasMessageContaining("Raise awaitTimeout if the portal needs more time")
                .hasMessageNotContaining("requestDeadline");
    }

    @Test
    void waitsOnWhenTheErrorHandlerRedelivers() throws Exception {
        portal.add("101", "running", Duration.ofSeconds(2));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(20).redeliveryDelay(0));
                from("direct:reboot")
                        .to(
                                "portal:vms/reboot?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=300ms&await=running");
            }
        });

        Exchange exchange = template.request("direct:reboot", sent -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo("running");
        assertThat(exchange.getProperty("CamelPortalSentCommands")).isNull();
        assertThat(portal.commands()).containsExactly("POST 101/reboot");
    }

    @Test
    void occupiesNoThreadWhileManyExchangesWait() throws Exception {
        int machines = 30;
        for (int i = 0; i < machines; i++) {
            portal.add(String.valueOf(1000 + i), "stopped", Duration.ofSeconds(4));
        }
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:start")
                        .to("portal:vms/start?serviceId=302&await=running&awaitInterval=1s")
                        .to("mock:started");
            }
        });
        getMockEndpoint("mock:started").expectedMessageCount(machines);

        for (int i = 0; i < machines; i++) {
            template.sendBodyAndHeader("seda:start", null, "CamelPortalVmId", String.valueOf(1000 + i));
        }

        // One consumer has sent all commands before the first machine runs, or it would need 30 times 4 seconds.
        getMockEndpoint("mock:started").assertIsSatisfied(60_000);
        assertThat(portal.commands()).hasSize(machines).doesNotHaveDuplicates();
    }

    @Test
    void endsWithClearExceptionWhenTheRouteStops() throws Exception {
        portal.add("101", "stopped", Duration.ofMinutes(10));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:start").routeId("start").to("portal:vms/start" + OPTIONS + "running");
            }
        });
        CompletableFuture<Exchange> waiting = template.asyncSend("seda:start?waitForTaskToComplete=Always", sent -> {});
        await().until(() -> portal.requests().size() > 3);

        context.getRouteController().stopRoute("start");

        assertThat(waiting.get().getException())
                .isExactlyInstanceOf(PortalAwaitException.class)
                .hasMessageContaining("was not running when the route stopped")
                .hasMessageContaining("Its last state was starting. The command was sent once");
    }
}
