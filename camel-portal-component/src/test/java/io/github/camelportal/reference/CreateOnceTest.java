package io.github.camelportal.reference;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** A ticket with a reference is created once, whatever is sent again. */
class CreateOnceTest extends ReferenceTestSupport {

    private static final String ROUTE = "/tickets";

    @Test
    void createsOneTicketWhenMessageComesAgain() throws Exception {
        addRoutes(routes -> routes.from("direct:create").to(CREATE));

        Exchange first = send("direct:create", "ORDER-4711", TICKET);
        Exchange second = send("direct:create", "ORDER-4711", TICKET);
        Exchange other = send("direct:create", "ORDER-4712", TICKET);

        assertFound(first, false);
        assertFound(second, true);
        assertFound(other, false);
        assertThat(number(second)).isEqualTo(number(first)).isNotEqualTo(number(other));
        assertThat(marked()).hasSize(2);
        assertThat(simulator.requests())
                .filteredOn(request -> request.matches("GET", ROUTE))
                .isEmpty();
    }

    @Test
    void marksTheSubjectWhenReferenceIsSet() throws Exception {
        addRoutes(routes -> routes.from("direct:create").to(CREATE));

        send("direct:create", "ORDER-4711", TICKET);
        send("direct:create", "ORDER-4712", Map.of("subject", "x".repeat(120), "body", "b"));

        assertThat(marked().get(0).subject()).matches("Backup fails \\[ref:[0-9a-f]{16}]");
        assertThat(marked().get(1).subject()).matches("\\[ref:[0-9a-f]{16}] x+");
    }

    @Test
    void findsTheTicketWhenItsResponseWasLost() throws Exception {
        loseResponses(ROUTE, 1);
        addRoutes(routes -> routes.from("direct:create").to(CREATE));

        Exchange first = send("direct:create", "ORDER-4711", TICKET);
        Exchange second = send("direct:create", "ORDER-4711", TICKET);
        Exchange third = send("direct:create", "ORDER-4711", TICKET);

        assertThat(first.getException()).isInstanceOf(PortalOutcomeUnknownException.class);
        assertFound(second, true);
        assertFound(third, true);
        assertThat(marked()).hasSize(1);
        assertThat(number(second)).isEqualTo(marked().get(0).number()).isEqualTo(number(third));
        assertThat(count("GET", ROUTE)).isEqualTo(1);
    }

    @Test
    void createsOneTicketWhenCamelRedelivers() throws Exception {
        loseResponses(ROUTE, 1);
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(3).redeliveryDelay(0);
            routes.from("direct:create").to(CREATE);
        });

        assertFound(send("direct:create", "ORDER-4711", TICKET), true);

        assertThat(marked()).hasSize(1);
    }

    @Test
    void sendsAgainWhenThePortalDidNothing() throws Exception {
        simulator.faults().inject(Fault.droppedBefore().onRoute("POST", ROUTE).times(1));
        addRoutes(routes -> routes.from("direct:create").to(CREATE));

        assertThat(send("direct:create", "ORDER-4711", TICKET).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class);
        assertFound(send("direct:create", "ORDER-4711", TICKET), false);

        assertThat(marked()).hasSize(1);
        assertThat(count("POST", ROUTE)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "<html>",
                "{\"tickets\": [null]}",
                "{\"tickets\": [{}]}",
                "{\"tickets\": null}"
            })
    void sendsNothingWhenTheListIsDoubtful(String list) throws Exception {
        simulator.faults().inject(Fault.droppedBefore().onRoute("POST", ROUTE).times(1));
        addRoutes(routes -> routes.from("direct:create").to(CREATE + "&maxRetries=0"));
        send("direct:create", "ORDER-4711", TICKET);
        simulator.faults().inject(Fault.response(200, "application/json", list).on("GET", ROUTE));

        Exchange doubtful = send("direct:create", "ORDER-4711", TICKET);

        assertThat(doubtful.getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("portal:tickets/create")
                .hasMessageContaining("may have been carried out")
                .hasMessageContaining("[ref:");
        assertThat(count("POST", ROUTE)).isEqualTo(1);
        simulator.faults().clear();
        assertFound(send("direct:create", "ORDER-4711", TICKET), false);
        assertThat(marked()).hasSize(1);
    }

    @Test
    void fetchesTicketWhenTheListHasNoSubject() throws Exception {
        loseResponses(ROUTE, 1);
        addRoutes(routes -> routes.from("direct:create").to(CREATE));
        send("direct:create", "ORDER-4711", TICKET);
        String number = marked().get(0).number();
        simulator
                .faults()
                .inject(Fault.response(
                                200, "application/json", "{\"tickets\": [{\"ticket_number\": \"" + number + "\"}]}")
                        .onRoute("GET", ROUTE));

        Exchange second = send("direct:create", "ORDER-4711", TICKET);

        assertFound(second, true);
        assertThat(number(second)).isEqualTo(number);
    }

    @Test
    void sendsCorrectedMessageWhenThePortalRefusedTheFirst() throws Exception {
        addRoutes(routes -> routes.from("direct:create").to(CREATE.replace("deptId=1&", "")));

        assertThat(send("direct:create", "ORDER-4711", ticketFor(99)).getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageContaining("department_not_found");
        assertFound(send("direct:create", "ORDER-4711", ticketFor(1)), false);

        assertThat(marked()).hasSize(1);
        assertThat(count("GET", ROUTE)).isZero();
    }

    private static Map<String, Object> ticketFor(int department) {
        return Map.of("subject", "Backup fails", "body", "b", "dept_id", department);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${header.other}",
                "a&deptId=2&baseUrl=http://evil.example.com",
                "'; drop table portal_state; --",
                "../../etc/passwd",
                "[ref:0000000000000000]",
                "<script>alert(1)</script>",
                "\u0000\r\nX-Header: 1",
                "\uD83D\uDE80 \u202E \u00E4\u00F6\u00FC",
                "a\nb"
            })
    void createsOneTicketWhenReferenceIsHostile(String reference) throws Exception {
        addRoutes(routes -> {
            routes.from("direct:create").to(CREATE);
            routes.from("direct:dynamic").toD(CREATE);
        });
        // A toD refuses a value that would be an option.
        String again = reference.contains("&") ? "direct:create" : "direct:dynamic";

        Exchange first = send("direct:create", reference, TICKET);
        Exchange second = send(again, reference, TICKET);
        Exchange longer = send("direct:create", reference.repeat(10_000), TICKET);

        assertFound(first, false);
        assertFound(second, true);
        assertFound(longer, false);
        assertThat(marked()).hasSize(2).allSatisfy(ticket -> assertThat(ticket.subject())
                .matches("Backup fails \\[ref:[0-9a-f]{16}]"));
    }

    @Test
    void createsOneTicketWhenMessagesComeAtOnce() throws Exception {
        addRoutes(routes -> routes.from("direct:create").to(CREATE));
        simulator.faults().inject(Fault.latency(Duration.ofMillis(100)).on("POST", ROUTE));

        CompletableFuture<?>[] all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send("direct:create", "ORDER-4711", TICKET)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).get();

        assertThat(all).allSatisfy(each -> assertThat(((Exchange) each.join()).getException())
                .isNull());
        assertThat(marked()).hasSize(1);
    }

    @Test
    void losesAndDoublesNothingWhenFaultsAreRandom() throws Exception {
        context.getComponent("portal", PortalComponent.class).getConfiguration().setRetryDelay(1);
        simulator
                .faults()
                .inject(Fault.random(
                                15,
                                0.4,
                                List.of(
                                        Fault.droppedAfter(),
                                        Fault.droppedBefore(),
                                        Fault.status(502),
                                        Fault.htmlAfter(200),
                                        Fault.status(429),
                                        Fault.truncated()))
                        .on(ROUTE));
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(50).redeliveryDelay(0);
            routes.from("direct:create").to(CREATE);
        });

        for (int i = 0; i < 40; i++) {
            assertThat(send("direct:create", "ORDER-" + i, TICKET).getException())
                    .isNull();
        }

        assertThat(marked()).hasSize(40).extracting(ticket -> ticket.subject()).doesNotHaveDuplicates();
    }

    private static String number(Exchange exchange) {
        return exchange.getMessage().getBody(CreatedTicket.class).ticketNumber();
    }
}
