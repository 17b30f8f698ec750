package io.github.camelportal.quarkus.it;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** The account's money, and a feed of invoices that remembers in a database what it has given out. */
@QuarkusTest
class QuarkusBillingTest {

    /** An invoice that the simulated portal has from the start. */
    private static final String PAID = "308973";

    @Test
    void readsBalance() {
        RestAssured.get("/billing/balance").then().statusCode(200).body("currency", notNullValue());
    }

    @Test
    void readsInvoice() {
        RestAssured.get("/billing/invoices/" + PAID)
                .then()
                .statusCode(200)
                .body("id", is(PAID))
                .body("status", is("Paid"));
    }

    @Test
    void feedGoesOnWhereItWasAfterRestart() {
        await().untilAsserted(() -> assertThat(texts("/billing/feed")).contains(PAID));

        RestAssured.post("/billing/feed/restart").then().statusCode(204);
        new SimulatedStaffClient().raiseInvoice("77.77");

        await().untilAsserted(() -> assertThat(texts("/inbox/invoices"))
                .filteredOn(text -> text.endsWith(" 77.77"))
                .singleElement()
                .asString()
                .startsWith("new "));
        assertThat(texts("/inbox/invoices"))
                .filteredOn(text -> text.contains(PAID))
                .hasSize(1);
    }

    private static List<String> texts(String path) {
        return RestAssured.get(path).then().statusCode(200).extract().jsonPath().getList("", String.class);
    }
}
