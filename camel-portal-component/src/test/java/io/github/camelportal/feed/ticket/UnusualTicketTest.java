package io.github.camelportal.feed.ticket;

import java.util.List;
import java.util.function.BooleanSupplier;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code from("portal:tickets/replies")} at installs that number strangely, or not at all. */
class UnusualTicketTest {

    private static final String ROUTE = "replies";

    private static final String FEED =
            "portal:tickets/replies?startScheduler=false&rescanInterval=1&feedId=replies&stateRepository=#states";

    private final PortalStub portal = new PortalStub();
    private final MemoryFeedStateRepository states = new MemoryFeedStateRepository();
    private final ReplySink sink = new ReplySink();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void distinguishesRepliesByContentWhenTheyHaveNoId() throws Exception {
        list("7");
        ticket("7", reply("", "10:00:00", "a"), reply("", "10:00:00", "b"), reply("", "10:00:01", "a"));
        consume();
        pollUntil(() -> sink.received().size() == 3);
        poll(3);
        assertThat(sink.texts()).containsExactlyInAnyOrder("a", "b", "a");

        ticket(
                "7",
                reply("", "10:00:00", "a"),
                reply("", "10:00:00", "b"),
                reply("", "10:00:01", "a"),
                reply("", "10:00:02", "c"));
        pollUntil(() -> sink.received().size() == 4);
        poll(3);

        assertThat(sink.count("c")).isEqualTo(1);
        assertThat(sink.received().stream().map(UnusualTicketTest::key)).doesNotHaveDuplicates();
    }

    @Test
    void deliversReplyWhenItEqualsAnotherWithoutId() throws Exception {
        list("7");
        ticket("7", reply("", "10:00:00", "Thanks."));
        consume();
        pollUntil(() -> sink.received().size() == 1);
        ticket("7", reply("", "10:00:00", "Thanks."), reply("", "10:00:00", "Thanks."));

        pollUntil(() -> sink.received().size() == 2);
        poll(3);

        assertThat(sink.texts()).containsExactly("Thanks.", "Thanks.");
    }

    @Test
    void deliversOnceWhenIdIsWrittenInTwoForms() throws Exception {
        list("7");
        ticket("7", reply("\"id\": \"929 \",", "10:00:00", "a"), reply("\"id\": 929,", "10:00:00", "a"));
        consume();
        pollUntil(() -> sink.received().size() == 1);
        ticket("7", reply("\"id\": 929,", "10:00:00", "a"), reply("\"id\": 930,", "10:00:00", "b"));

        pollUntil(() -> sink.count("b") == 1);
        poll(3);

        assertThat(sink.texts()).containsExactly("a", "b");
        assertThat(key(sink.received().get(0))).isEqualTo("929");
    }

    @Test
    void shortensKeyWhenIdIsLong() throws Exception {
        String longId = "ID-".repeat(100);
        list("7");
        ticket(
                "7",
                reply("\"id\": \"" + longId + "1\",", "10:00:00", "a"),
                reply("\"id\": \"" + longId + "2\",", "10:00:00", "b"));
        consume();

        pollUntil(() -> sink.received().size() == 2);
        poll(3);

        assertThat(sink.texts()).containsExactlyInAnyOrder("a", "b");
        assertThat(states.states("replies").keySet()).allMatch(key -> key.length() <= 200);
    }

    @ParameterizedTest
    @CsvSource({
        "A/B#1,A%2FB%231",
        "a b?c=d&e,a%20b%3Fc%3Dd%26e",
        "2026:7,2026%3A7",
        "100%3a,100%253a",
        "Größe-1,Gr%C3%B6%C3%9Fe-1",
        "T=1,T%3D1",
    })
    void deliversReplyWhenTicketNumberHasAnyCharacter(String number, String path) throws Exception {
        list(number, "7");
        portal.server().stubFor(answer("/api/tickets/" + path, number, reply("\"id\": 1,", "10:00:00", "a")));
        ticket("7", reply("\"id\": 1,", "10:00:00", "b"));
        consume();

        pollUntil(() -> sink.received().size() == 2);
        poll(3);

        assertThat(sink.texts()).containsExactlyInAnyOrder("a", "b");
        assertThat(sink.received())
                .anyMatch(exchange -> number.equals(exchange.getMessage().getHeader("CamelPortalTicketNumber")));
        pollUntil(() -> states.states("replies").size() == 4);
        list("7");
        pollUntil(() -> states.states("replies").size() == 2);
    }

    @Test
    void skipsTicketWhenNumberIsMissing() throws Exception {
        list("", "..", "7");
        ticket("7", reply("\"id\": 1,", "10:00:00", "a"));
        CapturedLog log = CapturedLog.begin();
        try {
            consume();
            pollUntil(() -> sink.received().size() == 1);
        } finally {
            log.end();
        }

        assertThat(log.text()).contains("Skipping 2 tickets without a usable number");
    }

    private void list(String... numbers) {
        List<String> entries =
                List.of(numbers).stream().map(number -> """
                        {"ticket_number": "%s", "subject": "Subject", "status": "Open"}""".formatted(number)).toList();
        portal.server().stubFor(get(urlEqualTo("/api/tickets")).willReturn(okJson("{\"tickets\": " + entries + "}")));
    }

    private void ticket(String number, String... replies) {
        portal.server().stubFor(answer("/api/tickets/" + number, number, replies));
    }

    private static MappingBuilder answer(String path, String number, String... replies) {
        return get(urlEqualTo(path)).willReturn(okJson("""
                {"ticket": {"ticket_number": "%s"}, "replies": %s}""".formatted(number, List.of(replies))));
    }

    private static String reply(String id, String time, String text) {
        return """
                {%s "name": "Staff", "date": "2026-01-02 %s", "body": "%s", "type": "Admin"}""".formatted(id, time, text);
    }

    private static String key(Exchange exchange) {
        return exchange.getMessage().getHeader("CamelPortalKey", String.class);
    }

    private void consume() throws Exception {
        portal.context().getRegistry().bind("states", states);
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(FEED).routeId(ROUTE).process(sink);
            }
        });
    }

    private void poll(int times) {
        PolledRoute.poll(portal.context(), ROUTE, times);
    }

    private void pollUntil(BooleanSupplier condition) {
        PolledRoute.pollUntil(portal.context(), ROUTE, condition);
    }
}
