package io.github.camelportal.ticketdesk;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/**
 * Calls the control API of the simulated portal.
 *
 * @param url address of the control API
 */
record PortalControl(String url) {

    /** Posts to the control API. */
    ValidatableResponse tell(String path, Object what) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(what)
                .post(url + path)
                .then()
                .statusCode(200);
    }

    /** Returns how many tickets of this subject the portal has. */
    int tickets(String subject) {
        return RestAssured.get(url + "/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("tickets.findAll { it.ticket.subject == '" + subject + "' }.size()");
    }

    /** Ends all faults. */
    void repair() {
        RestAssured.delete(url + "/faults").then().statusCode(200);
    }
}
