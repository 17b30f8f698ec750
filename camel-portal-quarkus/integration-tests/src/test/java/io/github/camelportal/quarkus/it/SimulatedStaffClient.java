package io.github.camelportal.quarkus.it;

import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** The staff of the simulated portal, told what to do over HTTP as from any other process. */
final class SimulatedStaffClient {

    private final String controlUrl =
            RestAssured.get("/accounts/staff").then().statusCode(200).extract().asString();

    /** Answers the id of the notification. */
    String raiseNotification(String subject) {
        return post("/notifications", Map.of("subject", subject)).getString("notification");
    }

    /** Raises one invoice. */
    void raiseInvoice(String total) {
        post("/invoices", Map.of("total", total, "description", "Hosting", "count", 1));
    }

    /** Lets the portal refuse every request to this route. */
    void refuse(String route) {
        post("/faults", Map.of("type", "error", "status", 200, "errors", List.of("closed"), "route", route));
    }

    /** Lets it serve all routes again. */
    void refuseNothing() {
        RestAssured.delete(controlUrl + "/faults").then().statusCode(200);
    }

    /** Returns the element of this list that has this id. */
    Map<String, Object> find(String list, String id) {
        List<Map<String, Object>> all = RestAssured.get(controlUrl + "/state")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(list);
        return all.stream()
                .filter(each -> id.equals(String.valueOf(each.get("id"))))
                .findFirst()
                .orElse(Map.of());
    }

    private JsonPath post(String path, Map<String, Object> body) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post(controlUrl + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
