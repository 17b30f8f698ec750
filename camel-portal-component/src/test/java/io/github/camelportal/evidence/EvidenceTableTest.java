package io.github.camelportal.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.options.AuthMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** No response without evidence counts as the success of a write, and each is met as docs/evidence.md says. */
class EvidenceTableTest {

    private static final List<Integer> STATUSES = List.of(
            200, 201, 202, 204, 205, 206, 300, 301, 302, 303, 304, 307, 308, 408, 500, 501, 502, 503, 504, 522, 524,
            599, 400, 403, 404, 409, 422, 401, 429);

    /** One of each kind: only success, created number, record, undocumented, money, undocumented money, destruction. */
    private static final List<String> REPRESENTATIVES = List.of(
            "tickets/close",
            "tickets/create",
            "account/update",
            "vms/start",
            "orders/create",
            "domains/renew",
            "services/cancel");

    private static UnprovingServer portal;
    private static CamelContext context;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() throws IOException {
        portal = new UnprovingServer();
        context = new DefaultCamelContext();
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.url());
        configuration.setUsername("user");
        configuration.setPassword("canary");
        configuration.setAuthMethod(AuthMethod.basic);
        configuration.setMaxRetries(ExpectedOutcome.MAX_RETRIES);
        configuration.setRetryDelay(0);
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterAll
    static void stop() {
        context.stop();
        portal.close();
    }

    @Test
    void hasNoSuccessWhenResponseHasNoEvidence() {
        List<Operation> some = EvidencePage.operations().stream()
                .filter(operation -> REPRESENTATIVES.contains(operation.id()))
                .toList();
        assertThat(some).hasSameSizeAs(REPRESENTATIVES);
        assertThat(deviations(some, STATUSES)).isEmpty();
    }

    @Test
    void hasNoSuccessWhenAnyWriteIsAnsweredWithStatus200() {
        assertThat(deviations(EvidencePage.operations(), List.of(200))).isEmpty();
    }

    @Tag("exhaustive")
    @Test
    void hasNoSuccessWhenAnyWriteIsAnsweredWithAnyStatus() {
        assertThat(deviations(EvidencePage.operations(), STATUSES)).isEmpty();
    }

    @Test
    void hasNoSuccessWhenOutputIsJsonOrStream() {
        List<String> deviations = new ArrayList<>();
        for (UnprovenResponse response : UnprovenResponse.all()) {
            for (Operation operation : EvidencePage.operations()) {
                if (operation.id().equals("orders/create") || operation.id().equals("tickets/close")) {
                    check(operation, response, 200, "?outputType=json", deviations);
                    check(operation, response, 200, "?outputType=stream", deviations);
                }
            }
        }
        assertThat(deviations).isEmpty();
    }

    @Test
    void declaresEvidenceForEveryWrite() {
        assertThat(EvidencePage.operations()).hasSizeGreaterThan(50).allSatisfy(operation -> assertThat(
                        operation.response().evidence())
                .contains("success", "status", "info"));
        assertThat(UnprovenResponse.all()).hasSizeGreaterThan(14);
    }

    @Test
    void describesTheTableOnItsPage() throws IOException {
        String page = EvidencePage.text(STATUSES);

        assertThat(EvidencePage.committed(page))
                .as("docs/evidence.md is stale: run this test with -Devidence.write=true and commit the page")
                .isEqualTo(page);
    }

    private static List<String> deviations(List<Operation> operations, List<Integer> statuses) {
        List<String> deviations = new ArrayList<>();
        for (Operation operation : operations) {
            for (UnprovenResponse response : UnprovenResponse.all()) {
                for (int status : statuses) {
                    check(operation, response, status, "", deviations);
                }
            }
        }
        return deviations;
    }

    private static void check(
            Operation operation, UnprovenResponse response, int status, String options, List<String> deviations) {
        ExpectedOutcome expected = ExpectedOutcome.of(response, status);
        portal.responds(status, response.bodyFor(operation));

        Exchange exchange = template.request("portal:" + operation.id() + options, sent -> {
            sent.getMessage().setHeaders(headers(operation));
            sent.getMessage().setBody(Map.of("amount", "1.00"));
        });

        Class<?> seen =
                exchange.getException() == null ? null : exchange.getException().getClass();
        if (seen != expected.type() || portal.requests() != expected.requests()) {
            deviations.add(operation + options + " with HTTP " + status + " " + response + ": " + seen + ", "
                    + portal.requests() + " requests, not " + expected + " " + exchange.getException());
        }
    }

    private static Map<String, Object> headers(Operation operation) {
        Map<String, Object> headers = new HashMap<>();
        for (Parameter parameter : operation.parameters(Parameter.Place.PATH)) {
            String option = parameter.option();
            headers.put("CamelPortal" + Character.toUpperCase(option.charAt(0)) + option.substring(1), "7");
        }
        return headers;
    }
}
