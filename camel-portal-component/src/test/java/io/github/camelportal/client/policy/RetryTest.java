package io.github.camelportal.client.policy;

import java.util.ArrayList;
import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** A read is retried after temporary failures only, at most {@code maxRetries} times. */
class RetryTest {

    private static final String TICKET = "portal:tickets/get?ticketNumber=7&maxRetries=2&retryDelay=0";
    private static final String TICKETS = "portal:tickets/list?maxRetries=2&retryDelay=0";
    private static final String LOOKUP = "portal:domains/lookup?name=example.com&maxRetries=2&retryDelay=0";
    private static final ResponseDefinitionBuilder SUCCESS = ResponseSequence.json(
            "{\"ticket\": {\"ticket_number\": \"7\"}, \"replies\": [], \"tickets\": [{\"ticket_number\": \"7\"}]}");

    private static PortalStub portal;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
        template = portal.context().createProducerTemplate();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#passing")
    void retriesWhenReadFailsTemporarily(ResponseDefinitionBuilder fault) {
        for (String output : List.of("typed", "json", "stream")) {
            ResponseSequence.answer(portal, fault, fault, SUCCESS);

            assertThat(template.requestBody(TICKET + "&outputType=" + output, null, String.class))
                    .contains("7");
            assertThat(portal.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#passing")
    void retriesWhenListFailsBeforeItsFirstElement(ResponseDefinitionBuilder fault) {
        for (String output : List.of("typed", "json", "stream", "iterator")) {
            ResponseSequence.answer(portal, fault, fault, SUCCESS);

            Exchange exchange = template.request(TICKETS + "&outputType=" + output, sent -> {});

            assertThat(exchange.getException()).isNull();
            assertThat(portal.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#passing")
    void reportsLastFailureWhenRetriesAreExhausted(ResponseDefinitionBuilder fault) {
        for (String output : List.of("typed", "json", "stream")) {
            ResponseSequence.answer(portal, ResponseSequence.json(500, "{\"error\": [\"the first one\"]}"), fault);

            assertThat(failure(TICKET + "&outputType=" + output)).hasMessageNotContaining("the first one");
            assertThat(portal.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#passing")
    void retriesWhenPostIsReadOnly(ResponseDefinitionBuilder fault) {
        ResponseSequence.answer(
                portal, fault, fault, ResponseSequence.json("{\"available\": true, \"name\": \"example.com\"}"));

        assertThat(template.requestBody(LOOKUP, null, String.class)).contains("example.com");
        assertThat(portal.requests()).hasSize(3).allMatch(request -> request.getBodyAsString()
                .contains("example.com"));
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#lasting")
    void doesNotRetryWhenFailureIsPermanent(ResponseDefinitionBuilder fault) {
        for (String uri : List.of(TICKET, TICKETS, LOOKUP, TICKETS + "&outputType=iterator")) {
            ResponseSequence.answer(portal, fault, SUCCESS);

            failure(uri);

            assertThat(portal.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void maxRetriesIsHowOftenAtMost(int retries) {
        portal.answers(ResponseSequence.json(500, "{}"));

        failure("portal:tickets/list?retryDelay=0&maxRetries=" + retries);

        assertThat(portal.requests()).hasSize(retries + 1);
    }

    @Test
    void readsWholeListAgainWhenPageFails() {
        ResponseSequence.answer(portal, page(1), ResponseSequence.json(500, "{}"), page(1), page(2));

        assertThat(template.requestBody("portal:invoices/list?maxRetries=1&retryDelay=0", (Object) null))
                .asInstanceOf(LIST)
                .hasSize(2);
        assertThat(portal.requests()).hasSize(4);
    }

    @Test
    void retriesPageOnlyWhenOutputIsIterator() throws Exception {
        ResponseSequence.answer(portal, page(1), ResponseSequence.json(500, "{}"), page(2));
        List<Object> read = new ArrayList<>();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:pages")
                        .to("portal:invoices/list?maxRetries=1&retryDelay=0&outputType=iterator")
                        .split(body())
                        .process(each -> read.add(
                                each.getMessage().getBody(Invoice.class).id()));
            }
        });

        template.requestBody("direct:pages", (Object) null);

        assertThat(read).containsExactly("1", "2");
        assertThat(portal.requests()).hasSize(3);
    }

    private static ResponseDefinitionBuilder page(int number) {
        return ResponseSequence.json("{\"data\": {\"invoices\": [{\"id\": \"" + number
                + "\"}]}, \"page\": {\"current\": " + number + ", \"total\": 2}}");
    }

    private static PortalOperationException failure(String uri) {
        Exchange exchange = template.request(uri, sent -> {});
        assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
        return (PortalOperationException) exchange.getException();
    }
}
