package io.github.camelportal.consumer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Notification;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A consumer with {@code dryRun=true} gives notifications out once, and leaves them new for the run that counts. */
class DryRunConsumerTest extends SimulatedPortalTestSupport {

    private static final String FEED = "portal:notifications/new?initialDelay=0&delay=50ms";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CapturedLog log = CapturedLog.begin();

    @AfterEach
    void stop() {
        log.end();
    }

    @Test
    void deliversOnceWithoutAcknowledgementWhenDryRunIsOn() throws Exception {
        String first = raise();
        consume(FEED + "&dryRun=true");
        awaitPolls(5);
        String second = raise();
        awaitPolls(simulator.requests().size() + 5);

        assertThat(received).containsExactly(first, second);
        assertThat(simulator.requests()).allMatch(request -> request.method().equals("GET"));
        assertThat(log.text()
                        .lines()
                        .filter(line -> line.contains("acknowledgement of processed notification " + first)))
                .hasSize(1)
                .allMatch(line -> line.contains("dryRun=true"));
    }

    @Test
    void deliversAgainWhenDryRunIsOff() throws Exception {
        String id = raise();
        consume(FEED + "&dryRun=true");
        awaitPolls(3);
        context.getRouteController().stopRoute("feed");
        context.removeRoute("feed");
        consume(FEED);

        await().until(() -> count("PUT", "/notifications/" + id + "/ack") == 1);
        assertThat(received).containsExactly(id, id);
    }

    private void consume(String uri) throws Exception {
        addRoutes(route -> route.from(uri)
                .routeId("feed")
                .process(exchange -> received.add(
                        exchange.getMessage().getBody(Notification.class).id())));
    }

    private void awaitPolls(int number) {
        await().until(() -> simulator.requests().size() >= number && !received.isEmpty());
    }

    private String raise() {
        return simulator.staff().raiseNotification("About it", "Look at it.", "ticket", "736633");
    }
}
