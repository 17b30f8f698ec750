package io.github.camelportal.simulator.tickets;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedEffect;
import io.github.camelportal.simulator.support.SimulatorClient;

import static org.assertj.core.api.Assertions.assertThat;

class TicketTest {

    private static final String TICKET = "{\"dept_id\":2,\"subject\":\"Häh? 5/6\",\"body\":\"Line 1\\nLine 2\"}";

    private PortalSimulator simulator;
    private SimulatorClient client;

    @BeforeEach
    void start() {
        simulator = PortalSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2016-12-30T12:48:13Z"), ZoneOffset.UTC))
                .start();
        client = SimulatorClient.basic(simulator);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void createsATicket() {
        JsonNode answer = client.post("/tickets", TICKET);

        assertThat(answer.path("ticket").isInt()).isTrue();
        assertThat(answer.path("ticket").asText()).matches("[1-9]\\d{5}");
        assertThat(simulator.tickets()).singleElement().satisfies(ticket -> {
            assertThat(ticket.subject()).isEqualTo("Häh? 5/6");
            assertThat(ticket.body()).isEqualTo("Line 1\nLine 2");
            assertThat(ticket.departmentName()).isEqualTo("Billing");
        });
    }

    @Test
    void createsATicketFromAForm() {
        client.postForm("/tickets", "dept_id=1&subject=A+b&body=x%26y%0D%0Az");

        assertThat(simulator.tickets())
                .singleElement()
                .extracting(SimulatedTicket::body)
                .isEqualTo("x&y\r\nz");
    }

    @Test
    void listsTicketsLikeTheDocuments() {
        String number = create();

        HttpResponse<String> response = client.response("GET", "/tickets", null, null);

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(response.body())
                .isEqualTo("{\"tickets\":[{\"client_read\":\"1\",\"ticket_number\":\"" + number
                        + "\",\"date\":\"2016-12-30 12:48:13\",\"deptname\":\"Billing\","
                        + "\"subject\":\"H\\u00E4h? 5\\/6\",\"status\":\"Open\"}]}");
    }

    @Test
    void returnsTicketWithStaffReply() {
        String number = create();
        simulator.staff().reply(number, "Hello\nJoe");
        assertThat(client.get("/tickets").at("/tickets/0/client_read").asText()).isEqualTo("0");

        JsonNode answer = client.get("/tickets/" + number);

        assertThat(answer.path("ticket").fieldNames())
                .toIterable()
                .containsExactly(
                        "date",
                        "ticket_number",
                        "name",
                        "email",
                        "subject",
                        "body",
                        "status",
                        "client_read",
                        "deptname");
        assertThat(answer.at("/ticket/status").asText()).isEqualTo("Answered");
        assertThat(answer.at("/ticket/name").asText()).isEqualTo("Joe Doe");
        assertThat(answer.at("/replies/0").toString())
                .isEqualTo("{\"id\":\"929\",\"name\":\"Support Staff\",\"date\":\"2016-12-30 12:48:13\","
                        + "\"body\":\"Hello\\r\\nJoe\",\"status\":\"Sent\",\"type\":\"Admin\"}");
        assertThat(client.get("/tickets").at("/tickets/0/client_read").asText()).isEqualTo("1");
    }

    @Test
    void notifiesOfAStaffReply() {
        String number = create();
        simulator.staff().reply(number, "Hello");

        assertThat(client.get("/notifications/new?rel_type=ticket&rel_id=" + number)
                        .path("notifications"))
                .hasSize(1);
    }

    @Test
    void acceptsReplyOfClient() {
        String number = create();

        assertThat(client.post("/tickets/" + number, "{\"body\":\"More\"}").toString())
                .isEqualTo("{\"info\":[\"reply_added\"]}");

        JsonNode answer = client.get("/tickets/" + number);
        assertThat(answer.at("/ticket/status").asText()).isEqualTo("Client-Reply");
        assertThat(answer.at("/replies/0/type").asText()).isEqualTo("Client");
        assertThat(answer.at("/replies/0/name").asText()).isEqualTo("Joe Doe");
        assertThat(simulator.notifications()).isEmpty();
    }

    @Test
    void closesAndReopensATicket() {
        String number = create();

        assertThat(client.put("/tickets/" + number + "/close").toString()).isEqualTo("{\"status\":true}");
        assertThat(status(number)).isEqualTo("Closed");
        assertThat(client.put("/tickets/" + number + "/close").toString()).isEqualTo("{\"status\":false}");
        assertThat(client.put("/tickets/" + number + "/open").toString()).isEqualTo("{\"status\":true}");
        assertThat(status(number)).isEqualTo("Open");
        assertThat(client.put("/tickets/" + number + "/open").toString()).isEqualTo("{\"status\":false}");
        assertThat(simulator.effects())
                .extracting(RecordedEffect::route)
                .containsExactly("POST /tickets", "PUT /tickets/@number/close", "PUT /tickets/@number/open");
    }

    @Test
    void returnsStatusWhenStaffClosedTicket() {
        String number = create();
        simulator.staff().closeTicket(number);

        assertThat(status(number)).isEqualTo("Closed");
        simulator.staff().setTicketStatus(number, "In-Progress");
        assertThat(status(number)).isEqualTo("In-Progress");
    }

    @Test
    void returnsTicketWhenStaffOpenedIt() {
        String number = simulator.staff().openTicket(3, "Offer", "Buy more");

        assertThat(client.get("/tickets/" + number).at("/ticket/deptname").asText())
                .isEqualTo("Sales");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|missing_dept_id missing_subject missing_body",
                "{\"dept_id\":1,\"subject\":\"\",\"body\":null}|missing_subject missing_body",
                "{\"dept_id\":9,\"subject\":\"a\",\"body\":\"b\"}|department_not_found",
                "[]|The body is not a JSON object",
                "{\"dept_id\":|The body is not JSON",
            })
    void refusesAWrongTicket(String body, String errors) {
        HttpResponse<String> response = client.response("POST", "/tickets", "application/json", body);

        assertThat(response.statusCode()).isEqualTo(200);
        StringBuilder found = new StringBuilder();
        SimulatorClient.json(response).path("error").forEach(error -> found.append(' ')
                .append(error.asText()));
        assertThat(found.toString().strip()).isEqualTo(errors);
        assertThat(simulator.tickets()).isEmpty();
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void refusesABadForm() {
        assertThat(client.postForm("/tickets", "subject=%zz").at("/error/0").asText())
                .contains("percent");
    }

    @Test
    void refusesAnEmptyReply() {
        String number = create();

        assertThat(client.post("/tickets/" + number, "{}").toString()).isEqualTo("{\"error\":[\"missing_body\"]}");
        assertThat(simulator.ticket(number).orElseThrow().replies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/tickets/000000",
        "POST,/tickets/000000",
        "PUT,/tickets/000000/open",
        "PUT,/tickets/000000/close",
        "GET,/ticket/attachment/1?number=000000"
    })
    void refusesAnUnknownTicket(String method, String path) {
        HttpResponse<String> response = client.response(method, path, "application/json", "{\"body\":\"x\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"error\":[\"ticket_not_found\"]}");
    }

    @Test
    void refusesTicketWhenItBelongsToAnotherAccount() {
        String number = create();
        client.postForm("/signup", "email=ann@example.org&password=p&firstname=A&lastname=B");
        SimulatorClient ann = client.withPassword("ann@example.org", "p");

        assertThat(ann.get("/tickets/" + number).at("/error/0").asText()).isEqualTo("ticket_not_found");
    }

    @Test
    void listsTheDepartments() {
        JsonNode departments = client.get("/ticket/departments").path("departments");

        assertThat(departments).hasSize(3);
        assertThat(departments.at("/1/id").asText()).isEqualTo("2");
        assertThat(departments.at("/1/name").asText()).isEqualTo("Billing");
    }

    @Test
    void servesAnAttachment() {
        String number = create();
        byte[] content = "a;b\n".getBytes(StandardCharsets.UTF_8);
        String id = simulator.staff().reply(number, "See file", "report 1.csv", "text/csv", content);
        assertThat(client.get("/tickets/" + number)
                        .at("/replies/0/attachments/0")
                        .toString())
                .isEqualTo("{\"id\":\"" + id + "\",\"filename\":\"report 1.csv\"}");

        HttpResponse<String> file =
                client.response("GET", "/ticket/attachment/" + id + "?number=" + number, null, null);

        assertThat(file.body()).isEqualTo("a;b\n");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"report 1.csv\"");
    }

    @Test
    void namesAFileInAnyLanguage() {
        String number = create();
        String id = simulator.staff().reply(number, "x", "Übersicht \"neu\".pdf", "application/pdf", new byte[] {1});

        HttpResponse<String> file =
                client.response("GET", "/ticket/attachment/" + id + "?number=" + number, null, null);

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"_bersicht _neu_.pdf\";"
                        + " filename*=UTF-8''%C3%9Cbersicht%20%22neu%22.pdf");
    }

    @Test
    void refusesAWrongAttachment() {
        String number = create();

        assertThat(client.get("/ticket/attachment/1").at("/error/0").asText()).isEqualTo("missing_number");
        assertThat(client.get("/ticket/attachment/1?number=" + number)
                        .at("/error/0")
                        .asText())
                .isEqualTo("attachment_not_found");
    }

    private String create() {
        return client.post("/tickets", TICKET).path("ticket").asText();
    }

    private String status(String number) {
        return client.get("/tickets/" + number).at("/ticket/status").asText();
    }
}
