package io.github.camelportal.machines;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalAwaitException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Waits for machines that end because the route or the component stops. */
class AwaitStopTest extends MachineTestSupport {

    private static final String START =
            "portal:vms/start?serviceId=302&awaitInterval=20ms&awaitTimeout=20s&await=running";

    @Test
    void sendsNoCommandWhenTheRouteStopsDuringTheFirstRead() throws Exception {
        portal.add("101", "stopped", QUICK);
        portal.add("102", "stopped", Duration.ofMinutes(10));
        CountDownLatch stopped = new CountDownLatch(1);
        portal.troubles(request -> {
            if (request.equals("GET 101")) {
                join(stopped);
            }
            return MachineServer.Trouble.NONE;
        });
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:start?concurrentConsumers=2").routeId("start").to(START);
            }
        });
        CompletableFuture<Exchange> waiting = send("102");
        await().until(() -> portal.requests().contains("POST 102/start"));
        CompletableFuture<Exchange> reading = send("101");
        await().until(() -> portal.requests().contains("GET 101"));

        CompletableFuture<Void> stop = CompletableFuture.runAsync(this::stopRoute);
        PortalAwaitException afterCommand = failure(waiting);
        stopped.countDown();
        PortalAwaitException beforeCommand = failure(reading);
        stop.get(20, TimeUnit.SECONDS);

        assertThat(afterCommand.isCommandSent()).isTrue();
        assertThat(beforeCommand.isCommandSent()).isFalse();
        assertThat(beforeCommand).hasMessageContaining("The command was not sent");
        assertThat(portal.commands()).containsExactly("POST 102/start");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsWithClearExceptionWhenTheComponentStops(boolean transacted) throws Exception {
        portal.add("101", "stopped", Duration.ofMinutes(10));
        Endpoint endpoint = context.getEndpoint(START);
        // No route stops this producer before the component.
        Producer producer = endpoint.createProducer();
        producer.start();
        Exchange exchange = endpoint.createExchange();
        exchange.getMessage().setHeader("CamelPortalVmId", "101");
        exchange.getExchangeExtension().setTransacted(transacted);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                producer.process(exchange);
            } catch (Exception e) {
                exchange.setException(e);
            }
        });
        await().until(() -> portal.requests().size() > 3);

        context.getComponent("portal").stop();

        waiting.get(20, TimeUnit.SECONDS);
        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAwaitException.class)
                .hasMessageContaining("The command was sent once");
    }

    private CompletableFuture<Exchange> send(String machine) {
        return template.asyncSend("seda:start?waitForTaskToComplete=Always", sent -> sent.getMessage()
                .setHeader("CamelPortalVmId", machine));
    }

    private static PortalAwaitException failure(CompletableFuture<Exchange> exchange) throws Exception {
        return (PortalAwaitException) exchange.get(20, TimeUnit.SECONDS).getException();
    }

    private void stopRoute() {
        try {
            context.getRouteController().stopRoute("start");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
