package io.github.camelportal.quarkus.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Kamelets of the component's jar run in an application of Quarkus. */
@QuarkusTest
class QuarkusKameletTest {

    private static final Path KAMELETS = Path.of("../../camel-portal-component/src/main/resources/kamelets");
    private static final String GUARDED_ORDER = "portal-guarded-order-action";
    private static final String QUOTE =
            "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\"}]}";

    /** Name, parameters with a ticket to insert, message, and a part of the response. */
    static Stream<Arguments> sinksAndActions() {
        return Stream.of(
                arguments("portal-ticket-sink", "deptId=1&subject=Disk&inBody=body", "Full", "ticket_number"),
                arguments("portal-ticket-reply-sink", "ticketNumber=TICKET&inBody=body", "It works.", ""),
                arguments("portal-ticket-get-action", "ticketNumber=TICKET&outputType=json", "", "R&D + 50 % } up"),
                arguments("portal-invoice-get-action", "invoiceId=308974&outputType=json", "", "308974"),
                arguments("portal-dns-record-sink", "domainId=47&name=k1&type=A&inBody=content", "192.0.2.31", ""),
                arguments("portal-dns-ensure-action", "domainId=47&name=k2&type=A&inBody=content", "192.0.2.32", "k2"),
                arguments("portal-dns-remove-action", "domainId=47&name=k3&type=A&content=192.0.2.33", "", "ABSENT"),
                arguments("portal-order-quote-action", "outputType=json", QUOTE, "summary"),
                arguments("portal-vm-power-action", "command=reboot&serviceId=302&vmId=1", "", "vms/reboot failed"));
    }

    static Stream<String> sources() {
        return Stream.of(
                "portal-invoices-source",
                "portal-services-source",
                "portal-list-source",
                "portal-ticket-replies-source",
                "portal-notifications-source");
    }

    @Test
    void coversEveryKameletOfComponent() throws IOException {
        try (Stream<Path> files = Files.list(KAMELETS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".kamelet.yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(
                                    sources(),
                                    sinksAndActions().map(kamelet -> (String) kamelet.get()[0]),
                                    Stream.of(GUARDED_ORDER))
                            .flatMap(names -> names)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sinksAndActions")
    void callsPortalWhenRouteSendsToKamelet(String kamelet, String parameters, String message, String response) {
        String ticket = post("/kamelets/tickets", "Please look at web1.");

        String body = RestAssured.given()
                .queryParam("parameters", parameters.replace("TICKET", ticket))
                .body(message)
                .post("/kamelets/" + kamelet)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(body).contains(response);
        if (!kamelet.equals("portal-vm-power-action")) {
            assertThat(body).doesNotContain("failed", "missing");
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void startsRouteWhenItComesFromKamelet(String source) {
        RestAssured.get("/kamelets/" + source + "/status")
                .then()
                .statusCode(200)
                .body(is("Started"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal-services-source", "portal-list-source", "portal-ticket-replies-source"})
    void deliversElementWhenSourceIsList(String source) {
        String ticket = post("/kamelets/tickets", "Please look at web1.");
        RestAssured.given()
                .queryParam("parameters", "ticketNumber=" + ticket + "&inBody=body")
                .body("It works.")
                .post("/kamelets/portal-ticket-reply-sink")
                .then()
                .statusCode(200);

        await().untilAsserted(() -> assertThat(
                        RestAssured.get("/inbox/" + source).jsonPath().<String>getList(""))
                .isNotEmpty());
    }

    @Test
    void opensTicketWhenSinkHasSubjectWithSpecialCharacters() {
        String number = post("/kamelets/tickets", "Please look at web1.");

        RestAssured.get("/tickets/" + number).then().statusCode(200).body("subject", is("R&D + 50 % } up"));
    }

    @Test
    void deliversInvoiceWhenSourceFindsIt() {
        new SimulatedStaffClient().raiseInvoice("47.11");

        await().untilAsserted(() -> assertThat(RestAssured.get("/inbox/portal-invoices-source")
                        .jsonPath()
                        .<String>getList(""))
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
