package io.github.camelportal.quarkus.it;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** Kamelets of the component's jar run in an application of Quarkus. */
@QuarkusTest
class QuarkusKameletTest {

    @Test
    void opensTicketWhenSinkHasSubjectWithSpecialCharacters() {
        String number = post("/kamelets/tickets", "Please look at web1.");

        RestAssured.get("/tickets/" + number).then().statusCode(200).body("subject", is("R&D + 50 % } up"));
    }

    @Test
    void deliversInvoiceWhenSourceFindsIt() {
        new SimulatedStaffClient().raiseInvoice("47.11");

        await().untilAsserted(() -> assertThat(
                        RestAssured.get("/inbox/kamelet-invoices").jsonPath().<String>getList(""))
                .anyMatch(invoice -> invoice.contains("47.11")));
    }

    @Test
    void placesOrderOnceWhenItComesTwice() {
        List<String> outcomes = List.of(post("/kamelets/orders/po-1", "12.00"), post("/kamelets/orders/po-1", "12.00"));

        assertThat(outcomes).containsExactly("placed", "placed");
        assertThat(post("/kamelets/orders/po-2", "9.98")).isEqualTo("tooExpensive");
    }

    private static String post(String path, String body) {
        return RestAssured.given()
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
