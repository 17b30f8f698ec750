package io.github.camelportal.machines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalAwaitException;
import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalPriceExceededException;
import io.github.camelportal.model.VirtualMachine;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands whose effect is awaited, in routes with several commands and redeliveries. */
class AwaitedCommandTest extends MachineTestSupport {

    private static final String CREATE =
            "portal:vms/create?serviceId=302&awaitInterval=20ms&awaitTimeout=20s&await=running&label=";

    @TempDir
    private Path folder;

    @Test
    void failsAgainWhenCreationOfUnknownOutcomeIsRedelivered() throws Exception {
        portal.troubles(
                request -> request.equals("POST ") ? MachineServer.Trouble.DROPPED_AFTER : MachineServer.Trouble.NONE);
        AtomicInteger attempts = new AtomicInteger();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler()
                        .maximumRedeliveries(2)
                        .redeliveryDelay(0)
                        .onExceptionOccurred(failed -> attempts.incrementAndGet()));
                from("direct:create").to(CREATE + "web");
            }
        });

        Exchange exchange = template.request("direct:create", sent -> {});

        assertThat(exchange.getException()).isExactlyInstanceOf(PortalOutcomeUnknownException.class);
        assertThat(attempts).hasValue(3);
        assertThat(portal.requests()).containsExactly("POST ");
    }

    @Test
    void sendsBothWhenTheBodiesOfTwoCreationsDiffer() throws Exception {
        AtomicInteger creations = new AtomicInteger();
        portal.troubles(request -> request.equals("POST ") && creations.incrementAndGet() == 1
                ? MachineServer.Trouble.DROPPED_BEFORE
                : MachineServer.Trouble.NONE);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:create")
                        .doTry()
                        .to(CREATE + "one")
                        .doCatch(PortalOutcomeUnknownException.class)
                        .to(CREATE + "two")
                        .end();
            }
        });

        Exchange exchange = template.request("direct:create", sent -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(VirtualMachine.class).id()).isEqualTo("900");
        assertThat(portal.commands()).containsExactly("POST ", "POST ");
    }

    @Test
    void sendsNothingWhenTheCommandSpendsMoreThanTheLimit() throws Exception {
        Path document = folder.resolve("portal.json");
        Files.writeString(
                document,
                "{\"swagger\": \"2.0\", \"paths\": {\"/service/{id}/vms\": {\"post\": {\"parameters\": ["
                        + "{\"name\": \"id\", \"in\": \"path\", \"required\": true},"
                        + " {\"name\": \"label\", \"in\": \"query\"}]}}}}");
        Files.writeString(folder.resolve("portal.properties"), "vms/create.effect = spends\n");

        Exchange exchange = template.request(CREATE + "web&specification=file:" + document, sent -> sent.getMessage()
                .setHeader("CamelPortalMaxTotal", "10"));

        assertThat(exchange.getException()).isExactlyInstanceOf(PortalPriceExceededException.class);
        assertThat(exchange.getProperty("CamelPortalSentCommands")).isNull();
        assertThat(portal.commands()).isEmpty();
    }

    @Test
    void awaitsOneStateWhenTheNextCommandHasNoHeader() throws Exception {
        portal.add("101", "running", QUICK);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:cycle")
                        .setHeader("CamelPortalAwait", constant("stopped"))
                        .to("portal:vms/stop?serviceId=302&vmId=101&awaitInterval=20ms")
                        .to("portal:vms/start?serviceId=302&vmId=101&awaitInterval=20ms");
            }
        });

        Exchange exchange = template.request("direct:cycle", sent -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader("CamelPortalAwait")).isNull();
        assertThat(portal.commands()).containsExactly("POST 101/stop", "POST 101/start");
    }

    @Test
    void sendsCommandAgainWhenAnotherOneToTheMachineWasSentBetween() throws Exception {
        portal.add("101", "stopped", QUICK);
        AtomicInteger starts = new AtomicInteger();
        portal.troubles(request -> request.equals("POST 101/start") && starts.incrementAndGet() == 1
                ? MachineServer.Trouble.DROPPED_BEFORE
                : MachineServer.Trouble.NONE);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:cycle")
                        .doTry()
                        .to(
                                "portal:vms/start?serviceId=302&vmId=101&await=running&awaitInterval=20ms&awaitTimeout=500ms")
                        .doCatch(PortalAwaitTimeoutException.class)
                        .end()
                        .to("portal:vms/rebuild" + OPTIONS + "running")
                        .to("portal:vms/stop" + OPTIONS + "stopped")
                        .to("portal:vms/start" + OPTIONS + "running");
            }
        });

        Exchange exchange = template.request("direct:cycle", sent -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(portal.commands())
                .containsExactly("POST 101/start", "POST 101/rebuild", "POST 101/stop", "POST 101/start");
        assertThat(exchange.getProperty("CamelPortalSentCommands")).isNull();
    }

    @Test
    void namesThePropertyWhenTheCommandWasSentEarlier() throws Exception {
        portal.add("101", "stopped", Duration.ofMinutes(10));
        String start = "portal:vms/start?serviceId=302&vmId=101&await=running&awaitInterval=20ms&awaitTimeout=2s";
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:twice")
                        .doTry()
                        .to(start)
                        .doCatch(PortalAwaitTimeoutException.class)
                        .end()
                        .to(start);
            }
        });

        Exchange exchange = template.request("direct:twice", sent -> {});

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAwaitTimeoutException.class)
                .hasMessageContaining("The command was sent earlier in this exchange, and not again."
                        + " Remove the exchange property CamelPortalSentCommands to send it again.");
        assertThat(((PortalAwaitException) exchange.getException()).isCommandSent())
                .isTrue();
        assertThat(portal.commands()).containsExactly("POST 101/start");
    }

    @Test
    void keepsTheHeaderWhenTheExchangeIsRedelivered() throws Exception {
        portal.add("101", "running", Duration.ofSeconds(1));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(50).redeliveryDelay(0));
                from("direct:stop")
                        .setHeader("CamelPortalAwait", constant("stopped"))
                        .to("portal:vms/stop?serviceId=302&vmId=101&awaitInterval=20ms&awaitTimeout=200ms");
            }
        });

        Exchange exchange = template.request("direct:stop", sent -> {});

        assertThat(exchange.getMessage().getBody(VirtualMachine.class).status()).isEqualTo("stopped");
        assertThat(portal.commands()).containsExactly("POST 101/stop");
    }

    @Test
    void endsTheWaitWhenThePortalRefusesTheCredentials() {
        portal.add("101", "stopped", Duration.ofMinutes(10));
        portal.refuseCredentials(
                request -> request.equals("GET 101") && !portal.commands().isEmpty());

        Exchange exchange = call("vms/start" + OPTIONS + "running");

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAwaitException.class)
                .hasCauseExactlyInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("was not running when the portal refused the credentials")
                .hasMessageContaining("The command was sent once");
        assertThat(((PortalAwaitException) exchange.getException()).isCommandSent())
                .isTrue();
        assertThat(portal.requests()).isEqualTo(List.of("GET 101", "POST 101/start", "GET 101"));
    }

    @Test
    void endsTheExchangeWhenItsMessageThrowsAnError() throws Exception {
        portal.add("101", "stopped", QUICK);

        CompletableFuture<Exchange> ended = template.asyncSend(
                "portal:vms/start" + OPTIONS + "running", sent -> sent.setMessage(new BrokenMessage(sent)));

        assertThat(ended.get(20, TimeUnit.SECONDS).getException()).hasRootCauseInstanceOf(NoClassDefFoundError.class);
    }

    /** A message that takes no body, as if a class were missing. */
    private static final class BrokenMessage extends DefaultMessage {

        BrokenMessage(Exchange exchange) {
            super(exchange);
        }

        @Override
        public void setBody(Object body) {
            throw new NoClassDefFoundError("org.example.Missing");
        }
    }
}
