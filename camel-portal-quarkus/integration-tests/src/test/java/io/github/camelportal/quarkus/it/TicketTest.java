package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.is;

/** Tickets go to the portal and come back. */
@QuarkusTest
class TicketTest {

    @Test
    void opensAndReadsTicket() {
        String number = RestAssured.given()
                .body("Server is down")
                .post("/tickets")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        RestAssured.get("/tickets/" + number)
                .then()
                .statusCode(200)
                .body("subject", is("Server is down"))
                .body("status", is("Open"));
    }
}
