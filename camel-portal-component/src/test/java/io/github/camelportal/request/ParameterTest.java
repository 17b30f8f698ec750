package io.github.camelportal.request;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.Notification;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Where a parameter is taken from, and what is refused before anything is sent. */
class ParameterTest {

    private final PortalStub portal = new PortalStub();
    private final ObjectMapper json = new ObjectMapper();
    private ProducerTemplate template;

    @BeforeEach
    void start() {
        template = portal.context().createProducerTemplate();
        portal.answers("{\"status\": true}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void prefersHeaderThenOptionWhenParameterIsGivenRepeatedly() throws Exception {
        template.requestBodyAndHeader(
                "portal:tickets/create?subject=option&body=option",
                Map.of("dept_id", 3, "subject", "map", "body", "map"),
                "CamelPortalBody",
                "header");

        assertThat(json.readTree(portal.request().getBodyAsString()))
                .isEqualTo(json.readTree("{\"dept_id\": 3, \"subject\": \"option\", \"body\": \"header\"}"));
    }

    @Test
    void fieldsThatTheTableDoesNotKnowArePassedOn() throws Exception {
        template.requestBody(
                "portal:tickets/create?deptId=1", "{\"subject\": \"S\", \"priority\": 2, \"tags\": [\"a\"]}");

        assertThat(json.readTree(portal.request().getBodyAsString()))
                .isEqualTo(json.readTree("{\"dept_id\": 1, \"subject\": \"S\", \"priority\": 2, \"tags\": [\"a\"]}"));
    }

    @Test
    void sendsParameterOnceWhenBodyHasBothNames() throws Exception {
        template.requestBody("portal:tickets/create?subject=S&body=B", Map.of("dept_id", 1, "deptId", 2));

        assertThat(json.readTree(portal.request().getBodyAsString()))
                .isEqualTo(json.readTree("{\"dept_id\": 2, \"subject\": \"S\", \"body\": \"B\"}"));
    }

    @Test
    void inBodyMakesTheWholeBodyOneParameter() throws Exception {
        template.requestBody("portal:tickets/reply?ticketNumber=7&inBody=body", "{not JSON: just text}");

        assertThat(json.readTree(portal.request().getBodyAsString())
                        .path("body")
                        .asText())
                .isEqualTo("{not JSON: just text}");
    }

    @Test
    void readsStreamWhenInBodyIsSet() {
        byte[] text = "a text".getBytes(StandardCharsets.UTF_8);

        template.requestBody("portal:tickets/reply?ticketNumber=7&inBody=body", new ByteArrayInputStream(text));

        assertThat(portal.request().getBodyAsString()).isEqualTo("{\"body\":\"a text\"}");
    }

    @Test
    void suggestsInBodyWhenBodyIsNotJson() {
        Throwable failure = catchThrowable(() -> template.requestBody("portal:tickets/create?deptId=1", "Help!"));

        assertThat(failure)
                .rootCause()
                .hasMessageContaining("tickets/create")
                .hasMessageContaining("inBody=body")
                .hasMessageNotContaining("Help!");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void brokenJsonIsRefused() {
        Throwable failure =
                catchThrowable(() -> template.requestBody("portal:tickets/create?deptId=1", "{\"subject\": "));

        assertThat(failure).rootCause().hasMessageContaining("starts like a JSON object but is not one");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void leftOversInTheBodyDoNotMatterWhereNothingIsNeededOfThem() {
        portal.answers("{\"status\": true, \"tickets\": []}");
        template.requestBody("portal:tickets/list", "left over");
        template.requestBody("portal:tickets/close?ticketNumber=7", List.of(1, 2));
        template.requestBody("portal:tickets/create?deptId=1&subject=S&body=B", "left over");

        assertThat(portal.requests()).hasSize(3);
        assertThat(portal.requests().get(1).getBody()).isEmpty();
    }

    @Test
    void usesNumberOfRecordWhenNextOperationNeedsIt() {
        template.requestBody("portal:tickets/close", new CreatedTicket("865650", null));
        template.requestBody(
                "portal:notifications/ack", new Notification("17", "S", "B", null, false, "ticket", "1", null));

        assertThat(portal.requests())
                .extracting(request -> request.getMethod() + " " + request.getUrl())
                .containsExactly("PUT /api/tickets/865650/close", "PUT /api/notifications/17/ack");
        // The other fields of an answer are not meant for the portal.
        assertThat(portal.requests()).allMatch(request -> request.getBody().length == 0);
    }

    /** A password may begin with one. The portal's own texts lose them. */
    @Test
    void blanksOfAJsonBodyArriveToo() throws Exception {
        String body = "{\"subject\": \" S \", \"body\": \"\\tB\", \"note\": [\" n \"]}";

        template.requestBody("portal:tickets/create", body);
        template.requestBody("portal:tickets/create", json.readTree(body));

        assertThat(portal.requests()).hasSize(2).allSatisfy(request -> assertThat(
                        json.readTree(request.getBodyAsString()))
                .isEqualTo(json.readTree(body)));
    }

    @Test
    void failsWhenBodyContainsItself() {
        Map<String, Object> body = new HashMap<>();
        body.put("self", body);

        Throwable failure = catchThrowable(() -> template.requestBody("portal:tickets/create", body));

        assertThat(failure)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal:tickets/create: the message body cannot be written as JSON");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void sendsListWhenValueIsSingle() throws Exception {
        template.requestBodyAndHeader(
                "portal:domains/updateNameservers?domainId=47", null, "CamelPortalNameservers", 7);

        assertThat(json.readTree(portal.request().getBodyAsString()))
                .isEqualTo(json.readTree("{\"nameservers\": [\"7\"]}"));
    }

    @Test
    void keepsStreamReadableWhenBodyWasRead() {
        portal.answers("{\"error\": [\"no\"]}");
        byte[] body = "{\"subject\": \"S\"}".getBytes(StandardCharsets.UTF_8);

        Exchange exchange = template.send(
                "portal:tickets/create?deptId=1", each -> each.getMessage().setBody(new ByteArrayInputStream(body)));

        assertThat(exchange.getException()).isNotNull();
        assertThat(exchange.getMessage().getBody(String.class)).isEqualTo("{\"subject\": \"S\"}");
        assertThat(portal.request().getBodyAsString()).contains("\"subject\":\"S\"");
    }

    @Test
    void everyMissingPathParameterIsNamedWithTheWaysToGiveIt() {
        Throwable failure = catchThrowable(() -> template.requestBody("portal:tickets/get", (Object) null));

        assertThat(failure)
                .rootCause()
                .hasMessage("portal:tickets/get: ticketNumber is missing. Set the header CamelPortalTicketNumber, the"
                        + " option ticketNumber, or a field of the body.");

        Throwable both = catchThrowable(
                () -> template.requestBody("portal:raw/get?path=/service/{serviceId}/vms/{vmId}", (Object) null));
        assertThat(both)
                .rootCause()
                .hasMessage("portal:raw/get: serviceId and vmId are missing. Set the headers CamelPortalServiceId and"
                        + " CamelPortalVmId, the options serviceId and vmId, or fields of the body.");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void valuesOfAWrongKindAreRefusedAndTheNextExchangeWorks() {
        assertThat(refusal("CamelPortalDeptId", "support")).contains("deptId must be a whole number, not 'support'");
        assertThat(refusal("CamelPortalDeptId", 1.5)).contains("deptId must be a whole number");
        assertThat(refusal("CamelPortalSubject", Map.of("a", 1))).contains("subject must be a plain value");
        assertThat(portal.requests()).isEmpty();

        template.requestBodyAndHeader("portal:tickets/create?subject=S&body=B", null, "CamelPortalDeptId", " 12 ");
        assertThat(portal.request().getBodyAsString()).contains("\"dept_id\":12");
    }

    @Test
    void usesCredentialsOfEndpointWhenLoginHasNoOthers() throws Exception {
        portal.answers("{\"token\": \"canary-t\"}");

        template.requestBody("portal:auth/login", (Object) null);
        template.requestBodyAndHeaders(
                "portal:auth/login", null, Map.of("CamelPortalUsername", "mary", "CamelPortalPassword", "canary-hers"));

        assertThat(json.readTree(portal.requests().get(0).getBodyAsString()))
                .isEqualTo(json.valueToTree(Map.of("username", PortalStub.USERNAME, "password", PortalStub.PASSWORD)));
        assertThat(json.readTree(portal.requests().get(1).getBodyAsString()))
                .isEqualTo(json.valueToTree(Map.of("username", "mary", "password", "canary-hers")));
        assertThat(portal.requests()).allMatch(request -> !request.containsHeader("Authorization"));
    }

    private String refusal(String header, Object value) {
        Throwable failure = catchThrowable(
                () -> template.requestBodyAndHeader("portal:tickets/create?body=B", null, header, value));
        while (failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure.getMessage();
    }
}
