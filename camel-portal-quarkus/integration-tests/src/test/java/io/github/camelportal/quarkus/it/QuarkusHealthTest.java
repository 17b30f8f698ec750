package io.github.camelportal.quarkus.it;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** The application says at its health endpoint how its feeds are. */
@QuarkusTest
class QuarkusHealthTest {

    @Test
    void reportsDownWhenFeedFails() {
        awaitHealth(200, "UP");

        SimulatedStaffClient staff = new SimulatedStaffClient();
        staff.refuse("/notifications/new");
        try {
            awaitHealth(503, "DOWN");
        } finally {
            staff.refuseNothing();
        }
        awaitHealth(200, "UP");
    }

    private static void awaitHealth(int status, String notifications) {
        String camel = "checks.find { it.name == 'camel' }.data";
        await().untilAsserted(() -> RestAssured.get("/q/health")
                .then()
                .statusCode(status)
                .body(camel + ".'consumer:invoices'", is("UP"))
                .body(camel + ".'consumer:notifications'", is(notifications)));
    }
}
