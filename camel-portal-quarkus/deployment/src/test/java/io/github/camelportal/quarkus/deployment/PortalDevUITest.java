package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.devui.tests.DevUIBuildTimeDataTest;
import io.quarkus.devui.tests.DevUIJsonRPCTest;
import io.quarkus.test.QuarkusDevModeTest;
import org.apache.camel.builder.RouteBuilder;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The pages of the Dev UI get their data by JSON-RPC, as this test does. */
class PortalDevUITest extends DevUIJsonRPCTest {

    private static final String NAMESPACE = "camel-portal-quarkus";
    private static final String PORT = "quarkus.http.port";
    private static final String TEST_PORT = "quarkus.http.test-port";
    private static final String USERNAME = "hiddenuser@example.com";
    private static final String PASSWORD = "canarydevui-passw0rd";

    /** The client of these tests looks for an answer every few seconds only. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(archive -> archive.addClasses(FeedRouteBuilder.class)
                    .addAsResource(new StringAsset("""
                                    camel.component.portal.username = %s
                                    camel.component.portal.password = %s
                                    quarkus.camel.portal.devservices.seed-data.tickets = 2
                                    """.formatted(USERNAME, PASSWORD)), "application.properties"));

    private final List<String> answers = new ArrayList<>();

    PortalDevUITest() {
        super(NAMESPACE);
    }

    /** Two feeds, which have something to tell as soon as the staff of the portal does something. */
    public static class FeedRouteBuilder extends RouteBuilder {
        @Override
        public void configure() {
            from("portal:notifications/new?delay=100ms&initialDelay=0&ack=none").log("Notification");
            from("portal:tickets/replies?delay=100ms&initialDelay=0&feedId=desk")
                    .log("Reply");
        }
    }

    /** Two builds may run at a time, and the client of these tests does not find a port that the application has chosen. */
    @BeforeAll
    static void takeFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            System.setProperty(PORT, String.valueOf(socket.getLocalPort()));
            System.setProperty(TEST_PORT, String.valueOf(socket.getLocalPort()));
        }
    }

    @AfterAll
    static void leavePort() {
        System.clearProperty(PORT);
        System.setProperty(TEST_PORT, "0");
    }

    @Test
    void displaysPortalAndRunsStaffActionsWhenDevUIIsOpen() throws Exception {
        showsFeedsAndCalls();
        raisesNotification();
        answersTicket();
        listsOperations();
        assertThat(answers).noneMatch(it -> it.contains("hiddenuser") || it.contains("canarydevui"));
    }

    private void showsFeedsAndCalls() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode overview = ask("overview");
            JsonNode account = overview.path("accounts").path(0);
            assertThat(account.path("username").asText()).isEqualTo("***");
            assertThat(account.path("recentCalls")).anySatisfy(call -> {
                assertThat(call.path("operation").asText()).isEqualTo("notifications/new");
                assertThat(call.path("status").asText()).isEqualTo("success");
                assertThat(call.path("time").asText()).isNotEmpty();
            });
            JsonNode notifications = feed(overview, "notifications/new");
            assertThat(notifications.path("lastPoll").asText()).isNotEmpty();
            assertThat(notifications.path("given").asInt()).isZero();
            assertThat(feed(overview, "tickets/replies").path("feedId").asText())
                    .isEqualTo("desk");
        });
    }

    /** Before a ticket is answered, which raises a notification too. */
    private void raisesNotification() throws Exception {
        JsonNode after = ask("raiseNotification", Map.of("subject", "Maintenance", "text", "Tonight"));

        assertThat(after.path("running").asBoolean()).isTrue();
        assertThat(after.path("unseenNotifications").asInt()).isEqualTo(1);
        awaitGiven("notifications/new");
    }

    private void answersTicket() throws Exception {
        JsonNode tickets = ask("simulator").path("tickets");
        assertThat(tickets).hasSize(2);
        String number = tickets.path(0).path("number").asText();

        JsonNode after = ask("replyToTicket", Map.of("number", number, "text", "We are on it"));

        assertThat(after.path("tickets")).anySatisfy(ticket -> {
            assertThat(ticket.path("number").asText()).isEqualTo(number);
            assertThat(ticket.path("status").asText()).isEqualTo("Answered");
            assertThat(ticket.path("replies").asInt()).isEqualTo(1);
        });
        awaitGiven("tickets/replies");
    }

    private void listsOperations() throws Exception {
        JsonNode operations = new BuildTimeData().getBuildTimeData("operations");
        answers.add(operations.toString());

        assertThat(operations).anySatisfy(operation -> {
            assertThat(operation.path("group").asText()).isEqualTo("tickets");
            assertThat(operation.path("name").asText()).isEqualTo("create");
            assertThat(operation.path("title").asText()).isEqualTo("Create a ticket");
            assertThat(operation.path("effect").asText()).isEqualTo("writes");
            assertThat(operation.path("providers")).hasSize(2);
            assertThat(operation.path("method").asText()).isEqualTo("POST");
            assertThat(operation.path("path").asText()).isEqualTo("/tickets");
        });
        assertThat(operations)
                .extracting(operation -> operation.path("effect").asText())
                .contains("read", "writes", "spends", "destroys", "session");
    }

    private void awaitGiven(String operation) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        feed(ask("overview"), operation).path("given").asInt())
                .isPositive());
    }

    private static JsonNode feed(JsonNode overview, String operation) {
        for (JsonNode feed : overview.path("feeds")) {
            if (feed.path("operation").asText().equals(operation)) {
                return feed;
            }
        }
        throw new AssertionError("No feed of " + operation);
    }

    private JsonNode ask(String method) throws Exception {
        return ask(method, Map.of());
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws Exception {
        JsonNode answer = executeJsonRPCMethod(method, parameters);
        answers.add(answer.toString());
        return answer;
    }

    /** The data that the build gives to the pages. */
    private static final class BuildTimeData extends DevUIBuildTimeDataTest {
        BuildTimeData() {
            super(NAMESPACE);
        }
    }
}
