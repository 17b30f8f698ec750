package io.github.camelportal.feed.ticket;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.TicketReply;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** {@code from("portal:tickets/replies")} delivers replies, the oldest first. */
class ReplyFeedTest extends SimulatedPortalTestSupport {

    private static final String FAST = "portal:tickets/replies?initialDelay=0&delay=20ms";

    private final Staff staff = simulator.staff();
    private final TicketPolls polls = new TicketPolls(simulator);
    private final ReplySink sink = new ReplySink();

    @Test
    void setsTicketHeadersWhenReplyIsDelivered() throws Exception {
        String number = staff.openTicket(1, "No light", "It is dark.");
        String id = staff.reply(number, "Press the switch.").id();
        consume(FAST);

        await().until(() -> sink.received().size() == 1);

        Exchange exchange = sink.received().get(0);
        TicketReply reply = exchange.getMessage().getBody(TicketReply.class);
        assertThat(reply.id()).isEqualTo(id);
        assertThat(reply.body()).isEqualTo("Press the switch.");
        assertThat(reply.type()).isEqualTo("Admin");
        assertThat(reply.ticketNumber()).isEqualTo(number);
        assertThat(reply.ticketSubject()).isEqualTo("No light");
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry("CamelPortalTicketNumber", number)
                .containsEntry("CamelPortalSubject", "No light")
                .containsEntry("CamelPortalKey", id)
                .containsEntry("CamelPortalChange", "new");
    }

    @ParameterizedTest
    @CsvSource({"staff,by staff", "client,by client", "all,by staff|by client"})
    void deliversRepliesOfWriterWhenRepliesFromNamesThem(String from, String expected) throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "by staff");
        replyAsClient(number, "by client");
        consume(FAST + "&rescanInterval=1&repliesFrom=" + from);

        List<String> wanted = List.of(expected.split("\\|"));
        await().until(() -> sink.texts().containsAll(wanted));
        polls.await(3);

        assertThat(sink.texts()).containsExactlyElementsOf(wanted);
    }

    @Test
    void deliversOldestFirstWhenSeveralTicketsHaveReplies() throws Exception {
        String first = staff.openTicket(1, "First", "Text");
        String second = staff.openTicket(1, "Second", "Text");
        staff.reply(second, "1");
        simulator.advanceClock(Duration.ofSeconds(2));
        staff.reply(first, "2");
        simulator.advanceClock(Duration.ofSeconds(2));
        staff.reply(second, "3");
        consume(FAST);

        await().until(() -> sink.received().size() == 3);

        assertThat(sink.texts()).containsExactly("1", "2", "3");
    }

    @Test
    void ordersRepliesByIdWhenTheirDatesAreEqual() throws Exception {
        String first = staff.openTicket(1, "First", "Text");
        String second = staff.openTicket(1, "Second", "Text");
        // Beyond 999, where ids become longer.
        List<String> texts = IntStream.range(0, 90).mapToObj(Integer::toString).toList();
        texts.forEach(text -> staff.reply(text.hashCode() % 2 == 0 ? second : first, text));
        consume(FAST);

        await().until(() -> sink.received().size() == texts.size());

        assertThat(sink.received())
                .isSortedAccordingTo(
                        (one, other) -> reply(one).date().equals(reply(other).date())
                                ? Long.compare(
                                        Long.parseLong(reply(one).id()),
                                        Long.parseLong(reply(other).id()))
                                : reply(one).date().compareTo(reply(other).date()));
        assertThat(sink.texts()).containsExactlyElementsOf(texts);
    }

    @Test
    void deliversReplyAtNextPollWhenEntryChanged() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume(FAST + "&rescanInterval=1000000");
        polls.await(3);
        staff.reply(number, "later");

        await().until(() -> sink.received().size() == 1);
        polls.await(3);

        assertThat(sink.texts()).containsExactly("later");
        // The portal notes that the client has read it, which changes the entry once more.
        assertThat(polls.looks().stream().filter(looks -> !looks.isEmpty())).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void fetchesOnlyListWhenNoTicketChanged() throws Exception {
        staff.reply(staff.openTicket(1, "Subject", "Text"), "reply");
        consume(FAST + "&rescanInterval=1000000");
        await().until(() -> sink.received().size() == 1);
        polls.await(3);
        int before = polls.count();
        polls.await(3);

        assertThat(polls.looks().subList(before, polls.count())).allMatch(List::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void deliversAtMostLimitWhenThereAreMoreReplies(int limit) throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        List<String> texts = List.of("a", "b", "c", "d", "e");
        texts.forEach(text -> staff.reply(number, text));
        consume(FAST + "&rescanInterval=1000000&maxMessagesPerPoll=" + limit);

        await().until(() -> sink.received().size() == 5);
        polls.await(3);

        assertThat(sink.texts()).containsExactlyElementsOf(texts);
        assertThat(sink.received())
                .allMatch(exchange -> exchange.getProperty(Exchange.BATCH_SIZE, Integer.class) <= limit);
    }

    @Test
    void withoutSplittingOneExchangeHasThemAll() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "a");
        staff.reply(staff.openTicket(1, "Other", "Text"), "b");
        ListSink lists = new ListSink();
        addRoutes(route -> route.from(FAST + "&splitResults=false").process(lists));

        await().until(() -> lists.texts().size() == 1);
        polls.await(2);
        staff.reply(number, "c");
        await().until(() -> lists.texts().size() == 2);
        polls.await(2);

        assertThat(lists.texts()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void receivesOneReplyAtATimeWhenPollEnrichPolls() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "a");
        staff.reply(number, "b");
        addRoutes(route -> route.from("direct:start")
                .pollEnrich("portal:tickets/replies?delay=20ms", 10_000)
                .process(sink));
        sink.failFor("a");
        assertThat(template.send("direct:start", exchange -> {}).getException()).isNotNull();
        sink.failForNone();

        template.sendBody("direct:start", "");
        template.sendBody("direct:start", "");
        staff.replyQuietly(number, "c");
        template.sendBody("direct:start", "");

        // One that has failed comes after those that have not.
        assertThat(sink.texts()).containsExactly("a", "b", "a", "c");
    }

    private void replyAsClient(String number, String text) {
        template.sendBody("portal:tickets/reply?inBody=body&ticketNumber=" + number, text);
    }

    private void consume(String uri) throws Exception {
        addRoutes(route -> route.from(uri).process(sink));
    }

    private static TicketReply reply(Exchange exchange) {
        return exchange.getMessage().getBody(TicketReply.class);
    }

    private static final class ListSink implements Processor {

        private final List<List<String>> texts = new CopyOnWriteArrayList<>();

        @Override
        public void process(Exchange exchange) {
            List<?> replies = exchange.getMessage().getBody(List.class);
            texts.add(replies.stream()
                    .map(TicketReply.class::cast)
                    .map(TicketReply::body)
                    .toList());
        }

        List<List<String>> texts() {
            return texts;
        }
    }
}
