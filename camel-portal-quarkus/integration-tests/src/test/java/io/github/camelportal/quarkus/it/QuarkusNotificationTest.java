package io.github.camelportal.quarkus.it;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A notification comes once, and is acknowledged. */
@QuarkusTest
class QuarkusNotificationTest {

    private static final String SUBJECT = "Maintenance tonight";

    @Test
    void acknowledgesNotificationWhenItWasProcessed() {
        SimulatedStaffClient staff = new SimulatedStaffClient();
        String id = staff.raiseNotification(SUBJECT);

        await().untilAsserted(() -> assertThat(staff.find("notifications", id)).contains(Map.entry("seen", "1")));

        List<String> received = RestAssured.get("/inbox/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("", String.class);
        assertThat(received).containsOnlyOnce(SUBJECT);
    }
}
