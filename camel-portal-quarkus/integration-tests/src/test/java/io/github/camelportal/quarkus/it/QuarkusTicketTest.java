package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** Tickets go to the portal and come back. */
@QuarkusTest
class QuarkusTicketTest {

    @Test
    void opensAndReadsTicket() {
        String number = open("Server is down");

        RestAssured.get("/tickets/" + number)
                .then()
                .statusCode(200)
                .body("subject", is("Server is down"))
                .body("status", is("Open"));
    }

    @Test
    void closesTicketByRouteInYaml() {
        String number = open("Server is up");

        RestAssured.put("/tickets/" + number + "/close").then().statusCode(200).body(is("closed"));

        RestAssured.get("/tickets/" + number).then().statusCode(200).body("status", is("Closed"));
    }

    @Test
    void handlesExceptionThatRouteInYamlNames() {
        RestAssured.put("/tickets/1/close").then().statusCode(200).body(startsWith("refused: ["));
    }

    private static String open(String subject) {
        return RestAssured.given()
                .body(subject)
                .post("/tickets")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
