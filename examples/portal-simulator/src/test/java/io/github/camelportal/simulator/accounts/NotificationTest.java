package io.github.camelportal.simulator.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class NotificationTest {

    private PortalSimulator simulator;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        simulator = PortalSimulator.start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void returnsNotificationWhenItWasRaised() {
        String id = simulator.staff().raiseNotification("Invoice due", "Please pay", "invoice", "308976");

        JsonNode notification = client.get("/notifications").at("/notifications/0");

        assertThat(notification.fieldNames())
                .toIterable()
                .containsExactly("id", "subject", "body", "date_added", "seen", "rel_type", "rel_id");
        assertThat(notification.path("id").asText()).isEqualTo(id);
        assertThat(notification.path("seen").asText()).isEqualTo("0");
        assertThat(notification.path("rel_id").asText()).isEqualTo("308976");
    }

    @Test
    void returnsTheUnreadUntilTheyAreAcknowledged() {
        String first = simulator.staff().raiseNotification("One", "", "invoice", "1");
        String second = simulator.staff().raiseNotification("Two", "", "invoice", "2");
        assertThat(client.get("/notifications/new").path("notifications")).hasSize(2);
        assertThat(client.get("/notifications/new").path("notifications")).hasSize(2);

        assertThat(client.put("/notifications/" + first + "/ack").path("status").asBoolean())
                .isTrue();

        JsonNode unread = client.get("/notifications/new").path("notifications");
        assertThat(unread).hasSize(1);
        assertThat(unread.at("/0/id").asText()).isEqualTo(second);
        assertThat(client.get("/notifications").at("/notifications/0/seen").asText())
                .isEqualTo("1");
        assertThat(simulator.notifications())
                .extracting(SimulatedNotification::seen)
                .containsExactly(true, false);
    }

    @Test
    void filtersByRelation() {
        simulator.staff().raiseNotification("One", "", "invoice", "1");
        simulator.staff().raiseNotification("Two", "", "invoice", "2");
        simulator.staff().raiseNotification("Three", "", "ticket", "2");

        assertThat(client.get("/notifications?rel_type=invoice").path("notifications"))
                .hasSize(2);
        assertThat(client.get("/notifications/new?rel_type=invoice&rel_id=2").path("notifications"))
                .hasSize(1);
        assertThat(client.get("/notifications?rel_id=3").path("notifications")).isEmpty();
    }

    @Test
    void refusesAnUnknownNotification() {
        assertThat(client.put("/notifications/5/ack").toString()).isEqualTo("{\"error\":[\"notification_not_found\"]}");
        assertThat(simulator.effects()).isEmpty();
    }
}
