package io.github.camelportal.feed.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.install.AttachmentPolicy;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** {@code ownReplies=skip} leaves out what the routes of the component have written, and nothing else. */
class OwnRepliesTest extends SimulatedPortalTestSupport {

    private static final String FEED = "portal:tickets/replies?ownReplies=skip&feedId=desk&stateRepository=#states"
            + "&rescanInterval=1&initialDelay=0&delay=20ms";
    private static final String SOME_DIGEST = "0123456789abcdef0123456789abcdef";

    private final Staff staff = simulator.staff();
    private final TicketWebsite website = new TicketWebsite(simulator);
    private final TicketPolls polls = new TicketPolls(simulator);
    private final ReplySink sink = new ReplySink();
    private final UnavailableRepository states = new UnavailableRepository();
    private final String number = staff.openTicket(1, "Subject", "Text");

    OwnRepliesTest() {
        super(PortalSimulator.builder().attachments(AttachmentPolicy.BOTH).start());
    }

    @BeforeEach
    void bindStates() {
        context.getRegistry().bind("states", states);
    }

    private void consume(String uri) throws Exception {
        addRoutes(routes -> routes.from(uri).routeId("replies").process(sink));
    }

    private void send(String text) {
        template.sendBody("portal:tickets/reply", Map.of("ticketNumber", number, "body", text));
    }

    private long notes() {
        return states.states("desk~sent").size();
    }

    private void noteOf(String ticket, String name, Instant time) {
        states.setState(
                "desk~sent/" + ticket + ":" + SOME_DIGEST + ":" + name, "t" + Long.toString(time.toEpochMilli(), 36));
    }

    private void awaitOnly(String text) {
        await().until(() -> sink.texts().contains(text));
        polls.await(3);
        assertThat(sink.texts()).containsExactly(text);
    }

    @Test
    void skipsWhatRouteSentWhenOthersWriteToo() throws Exception {
        consume(FEED);
        send("from the bridge");
        website.write(number, "from the website");
        staff.reply(number, "from the staff");

        await().until(() -> sink.texts().size() == 2);
        polls.await(3);

        assertThat(sink.texts()).containsExactlyInAnyOrder("from the website", "from the staff");
        assertThat(notes()).isZero();
    }

    @Test
    void deliversWhatRouteSentWhenOptionIsDefault() throws Exception {
        consume(FEED.replace("ownReplies=skip&", ""));
        send("from the bridge");

        awaitOnly("from the bridge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\r\nlines",
                "  blanks  around\t ",
                "a < b & \"c\" 'd'",
                "Ünïcödé 漢字",
                "line<br />break",
                "&amp;",
                "x"
            })
    void recognizesTextWhateverItsCharacters(String text) throws Exception {
        consume(FEED);
        send(text);
        website.write(number, "other");

        awaitOnly("other");
    }

    @Test
    void deliversOneWhenPersonWritesSameText() throws Exception {
        consume(FEED);
        send("Thanks");
        website.write(number, "Thanks");

        awaitOnly("Thanks");
        assertThat(simulator.replies()).hasSize(2);
    }

    @Test
    void recognizesMarkOfReferenceWhenPortalChangedText() throws Exception {
        consume(FEED);
        simulator.faults().inject(Fault.droppedBefore().on("POST", "/tickets").times(1));
        assertThatThrownBy(() -> send("It works 🙂\n\n[ref:0123456789abcdef]"))
                .hasCauseInstanceOf(PortalOutcomeUnknownException.class);
        website.write(number, "It works ?\n\n[ref:0123456789abcdef]");
        website.write(number, "Somebody quotes: [ref:0123456789abcdef] is no answer.");

        awaitOnly("Somebody quotes: [ref:0123456789abcdef] is no answer.");
    }

    @Test
    void deliversTextOfPersonWhenItIsInAnotherTicket() throws Exception {
        String other = staff.openTicket(1, "Other", "Text");
        consume(FEED);
        send("Thanks");
        website.write(other, "Thanks");

        awaitOnly("Thanks");
        assertThat(sink.received().get(0).getMessage().getHeader("CamelPortalTicketNumber"))
                .isEqualTo(other);
    }

    @Test
    void skipsEachWhenRouteSendsSameTextOften() throws Exception {
        consume(FEED);
        IntStream.range(0, 4).forEach(any -> send("Thanks"));
        website.write(number, "other");

        awaitOnly("other");
        assertThat(notes()).isZero();
    }

    @Test
    void skipsWhatWasSentWhileFeedWasStopped() throws Exception {
        consume(FEED);
        polls.await(1);
        context.getRouteController().stopRoute("replies");
        send("from the bridge");
        assertThat(notes()).isEqualTo(1);
        context.getRouteController().startRoute("replies");
        website.write(number, "other");

        awaitOnly("other");
    }

    @Test
    void skipsWhatEarlierProcessSentWhenRepositoryIsSame() throws Exception {
        addRoutes(routes -> routes.from(FEED).autoStartup(false).process(sink));
        send("from the bridge");
        PortalConfiguration account = new PortalConfiguration();
        connect(account);
        CamelContext next = new DefaultCamelContext();
        try {
            next.getRegistry().bind("states", states);
            next.getRegistry().bind("account", account);
            RouteBuilder.addRoutes(next, routes -> routes.from(FEED + "&configuration=#account")
                    .process(sink));
            next.start();
            website.write(number, "other");

            awaitOnly("other");
        } finally {
            next.stop();
        }
    }

    @Test
    void skipsWhatPortalTookWhenResponseWasLost() throws Exception {
        consume(FEED);
        simulator.faults().inject(Fault.droppedAfter().on("POST", "/tickets").times(1));
        assertThatThrownBy(() -> send("from the bridge")).hasCauseInstanceOf(PortalOutcomeUnknownException.class);
        website.write(number, "other");

        awaitOnly("other");
    }

    @Test
    void deliversSameTextOfPersonWhenPortalRefusedIt() throws Exception {
        consume(FEED);
        simulator.faults().inject(Fault.error("refused").on("POST", "/tickets").times(1));
        assertThatThrownBy(() -> send("Thanks")).isInstanceOf(CamelExecutionException.class);
        assertThat(notes()).isZero();
        website.write(number, "Thanks");

        awaitOnly("Thanks");
    }

    @Test
    void deliversReplyWithFileWhenRequestHadNone() throws Exception {
        consume(FEED);
        leaveNote("See above");
        website.writeWithFile(number, "See above", "a.txt");

        awaitOnly("See above");
    }

    /** Leaves the note of a text that the portal does not have, as a process that is killed does. */
    private void leaveNote(String text) {
        simulator.faults().inject(Fault.droppedBefore().on("POST", "/tickets").times(1));
        assertThatThrownBy(() -> send(text)).hasCauseInstanceOf(PortalOutcomeUnknownException.class);
    }

    @Test
    void sendsNothingWhenNoteCannotBeSaved() throws Exception {
        addRoutes(routes -> routes.from(FEED).autoStartup(false).process(sink));
        states.setUnavailable();

        assertThatThrownBy(() -> send("from the bridge"))
                .cause()
                .hasMessageContaining("was not sent to ticket " + number)
                .hasMessageContaining("Make the state repository available");
        assertThat(simulator.replies()).isEmpty();
    }

    @Test
    void removesOldNoteWhenNoReplyHasItsText() throws Exception {
        noteOf(number, "old", Instant.EPOCH);
        noteOf(number, "fresh", Instant.now());
        consume(FEED);

        await().until(() -> notes() == 1);
        polls.await(2);

        assertThat(states.states("desk~sent").keySet()).containsExactly(number + ":" + SOME_DIGEST + ":fresh");
    }

    @Test
    void removesNotesWhenTicketIsRemoved() throws Exception {
        IntStream.range(0, 3).forEach(other -> staff.openTicket(1, "Other", "Text"));
        consume(FEED);
        polls.await(2);
        noteOf(number, "fresh", Instant.now());
        staff.deleteTicket(number);

        await().atMost(Duration.ofSeconds(30)).until(() -> notes() == 0);
    }

    @Test
    void notesNothingWhenRepliesAreOfStaffOnly() throws Exception {
        consume(FEED + "&repliesFrom=staff");
        send("from the bridge");

        assertThat(notes()).isZero();
    }

    @Test
    void notesNothingWhenPortalIsAnotherOne() throws Exception {
        addRoutes(routes -> routes.from(FEED + "&baseUrl=http://localhost:1/api")
                .autoStartup(false)
                .process(sink));
        send("from the bridge");

        assertThat(notes()).isZero();
    }

    @Test
    void refusesRepositoryThatCannotListItsKeys() {
        context.getRegistry().bind("plain", StateRepository.class, new MemoryStateRepository());

        assertThatThrownBy(() -> consume(FEED.replace("#states", "#plain")))
                .rootCause()
                .hasMessageContaining("ownReplies=skip needs a state repository that can list its keys");
    }

    @Test
    void refusesOptionWhenFeedIsNotOfReplies() {
        assertThatThrownBy(() -> consume("portal:invoices/list?ownReplies=skip"))
                .rootCause()
                .hasMessageContaining("ownReplies and attachments are for portal:tickets/replies");
    }
}
