package io.github.camelportal.ticketdesk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

/** Tickets go to the portal, and what its staff answers is seen at the desk. */
@QuarkusTest
class TicketDeskTest {

    @ConfigProperty(name = "portal.simulator.control-url")
    String portal;

    @Inject
    CamelContext camel;

    @AfterEach
    void repairPortal() {
        new PortalControl(portal).repair();
    }

    @Test
    void displaysReplyWhenStaffWroteIt() {
        String number = open("Backup fails").statusCode(201).extract().path("number");
        list().body("find { it.number == '" + number + "' }.subject", is("Backup fails"))
                .body("find { it.number == '" + number + "' }.replies", empty());

        tellPortal("/tickets/" + number + "/replies", Map.of("body", "The disk was full."));

        await().untilAsserted(() ->
                list().body("find { it.number == '" + number + "' }.replies.text[0]", is("The disk was full.")));
    }

    @Test
    void displaysTicketWhenItWasOpenedElsewhere() {
        String number = tellPortal("/tickets", Map.of("dept_id", 1, "subject", "Slow", "body", "Very slow"))
                .extract()
                .path("ticket");

        tellPortal("/tickets/" + number + "/replies", Map.of("body", "Since today?"));

        await().untilAsserted(() -> list().body("find { it.number == '" + number + "' }.subject", is("Slow")));
    }

    @Test
    void saysWhyThereIsNoTicket() {
        tellPortal(
                "/faults",
                Map.of("type", "error", "errors", List.of("tickets_closed"), "method", "POST", "path", "/tickets"));

        open("Backup fails").statusCode(502).body(containsString("tickets_closed"));
    }

    @Test
    void hasPage() {
        RestAssured.get("/").then().statusCode(200).body(containsString("Ticket desk"));
    }

    @Test
    void opensOneTicketWhenFormIsSubmittedTwice() {
        String key = UUID.randomUUID().toString();
        String number = open("Disk full", key).statusCode(201).extract().path("number");

        open("Disk full", key).statusCode(200).body("number", is(number));

        assertThat(new PortalControl(portal).tickets("Disk full")).isEqualTo(1);
    }

    @Test
    void opensOneTicketWhenClicksOverlap() {
        tellPortal("/faults", Map.of("type", "latency", "millis", 500, "method", "POST", "path", "/tickets"));
        String key = UUID.randomUUID().toString();

        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> open("Twice", key).extract().statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(new PortalControl(portal).tickets("Twice")).isEqualTo(1);
    }

    @Test
    void opensNoSecondTicketWhenOutcomeOfFirstIsUnknown() {
        tellPortal("/faults", Map.of("type", "dropped-after", "method", "POST", "path", "/tickets"));
        String key = UUID.randomUUID().toString();
        open("Lost", key).statusCode(504).body(containsString("not confirmed"));
        repairPortal();

        open("Lost", key).statusCode(409).body(containsString("not confirmed"));

        assertThat(new PortalControl(portal).tickets("Lost")).isEqualTo(1);
    }

    @Test
    void opensTicketWhenPortalRefusedItBefore() {
        tellPortal("/faults", Map.of("type", "error", "errors", List.of("busy"), "method", "POST", "path", "/tickets"));
        String key = UUID.randomUUID().toString();
        open("Later", key).statusCode(502);
        repairPortal();

        open("Later", key).statusCode(201);
    }

    @Test
    void refusesTicketWhenSubjectIsBlank() {
        open("  ").statusCode(400).contentType(ContentType.TEXT).body(is("Give the ticket a subject and a text."));
    }

    @Test
    void reportsPortalWhenPollsFail() {
        await().untilAsserted(() -> RestAssured.get("/portal").then().body("failing", is(false)));
        tellPortal("/faults", Map.of("type", "status", "status", 503, "method", "GET"));

        await().untilAsserted(() -> RestAssured.get("/portal").then().body("failing", is(true)));
    }

    @Test
    void callsNoOtherHealthCheckWhenPageAsksForPortal() {
        CountedHealthCheck other = new CountedHealthCheck();
        HealthCheckRegistry.get(camel).register(other);
        try {
            await().untilAsserted(() -> RestAssured.get("/portal").then().body("failing", is(false)));

            assertThat(other.calls()).isZero();
        } finally {
            HealthCheckRegistry.get(camel).unregister(other);
        }
    }

    private static ValidatableResponse open(String subject) {
        return open(subject, UUID.randomUUID().toString());
    }

    private static ValidatableResponse open(String subject, String key) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("subject", subject, "text", "Please look at web1."))
                .post("/tickets")
                .then();
    }

    private static ValidatableResponse list() {
        return RestAssured.get("/tickets").then().statusCode(200);
    }

    private ValidatableResponse tellPortal(String path, Object what) {
        return new PortalControl(portal).tell(path, what);
    }
}
