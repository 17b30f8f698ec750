package io.github.camelportal.ticketdesk;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

/** Tickets go to the portal, and what its staff answers is seen at the desk. */
@QuarkusTest
class TicketDeskTest {

    @ConfigProperty(name = "portal.simulator.control-url")
    String portal;

    @AfterEach
    void repairPortal() {
        RestAssured.delete(portal + "/faults");
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

    private static ValidatableResponse open(String subject) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("subject", subject, "text", "Please look at web1."))
                .post("/tickets")
                .then();
    }

    private static ValidatableResponse list() {
        return RestAssured.get("/tickets").then().statusCode(200);
    }

    private ValidatableResponse tellPortal(String path, Object what) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(what)
                .post(portal + path)
                .then()
                .statusCode(200);
    }
}
