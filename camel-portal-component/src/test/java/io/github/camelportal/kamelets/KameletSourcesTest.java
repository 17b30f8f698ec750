package io.github.camelportal.kamelets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Notification;
import io.github.camelportal.model.Service;
import io.github.camelportal.model.TicketReply;
import io.github.camelportal.support.InspectableStateRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The source Kamelets on Camel Main. */
class KameletSourcesTest {

    private static final String TICKET = "736633";

    @TempDir
    private Path folder;

    private MainRun run;

    @BeforeEach
    void openPortal() {
        run = new MainRun(folder);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void deliversAndAcknowledgesNotificationsWhenTicketHasReply() throws Exception {
        openTicketWithReply();

        run.startSource("portal-notifications-source", Map.of("relType", "ticket", "delay", "100ms"));

        Exchange exchange = run.received(1).get(0);
        assertThat(exchange.getMessage().getBody()).isInstanceOf(Notification.class);
        assertThat(exchange.getMessage().getHeader("CamelPortalRelId")).isEqualTo(TICKET);
        String id = exchange.getMessage().getHeader("CamelPortalNotificationId", String.class);
        await().atMost(Duration.ofSeconds(15)).until(() -> run.count("PUT", "/notifications/" + id + "/ack") == 1);
    }

    @Test
    void deliversReplyWhenItIsOfStaff() throws Exception {
        openTicketWithReply();

        run.startSource("portal-ticket-replies-source", Map.of("repliesFrom", "staff"));

        Exchange exchange = run.received(1).get(0);
        assertThat(exchange.getMessage().getBody(TicketReply.class).body()).isEqualTo("See the log.");
        assertThat(exchange.getMessage().getHeader("CamelPortalTicketNumber")).isEqualTo(TICKET);
    }

    @Test
    void deliversInvoicesOnceWhenStateIsKept() throws Exception {
        run.startSource("portal-invoices-source", Map.of("delay", "50ms"));

        List<Exchange> received = run.received(1);
        await().atMost(Duration.ofSeconds(10)).until(() -> run.count("GET", "/invoice") > 2);
        assertThat(received.get(0).getMessage().getBody()).isInstanceOf(Invoice.class);
        assertThat(received.get(0).getMessage().getHeader("CamelPortalChange")).isEqualTo("new");
        assertThat(received)
                .extracting(exchange -> exchange.getMessage().getHeader("CamelPortalKey"))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsStateOfServicesWhenRepositoryIsGiven() throws Exception {
        run.start("""
                - beans:
                    - name: state
                      type: io.github.camelportal.support.InspectableStateRepository
                - from:
                    uri: kamelet:portal-services-source
                    parameters:
                      stateRepository: "#bean:state"
                      feedId: our-services
                    steps:
                      - to: mock:out
                """);

        Exchange exchange = run.received(1).get(0);
        assertThat(exchange.getMessage().getBody()).isInstanceOf(Service.class);
        InspectableStateRepository state =
                run.context().getRegistry().lookupByNameAndType("state", InspectableStateRepository.class);
        String key = exchange.getMessage().getHeader("CamelPortalKey", String.class);
        await().atMost(Duration.ofSeconds(15)).until(() -> state.keys().contains("our-services/" + key));
    }

    @Test
    void deliversElementsOfAnyListWhenOperationIsGiven() throws Exception {
        run.startSource("portal-list-source", Map.of("operation", "dns/records", "domainId", "47"));

        assertThat(run.received(1).get(0).getMessage().getBody()).isInstanceOf(DnsRecord.class);
    }

    @Test
    void failsAtStartWhenOperationReturnsNoList() {
        Map<String, String> parameters = Map.of("operation", "account/details");

        assertThatThrownBy(() -> run.startSource("portal-list-source", parameters))
                .hasStackTraceContaining("account/details");
    }

    /** The route behind a source runs with a copy of the exchange, whose failure counts. */
    @Test
    void deliversElementAgainWhenRouteBehindSourceFails() throws Exception {
        run.start("""
                - from:
                    uri: kamelet:portal-services-source
                    parameters:
                      delay: 50ms
                    steps:
                      - to: mock:out
                      - throwException:
                          exceptionType: java.lang.IllegalStateException
                          message: no database
                """);

        Object key = run.received(1).get(0).getMessage().getHeader("CamelPortalKey");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> run.received(1).stream()
                                .filter(exchange ->
                                        key.equals(exchange.getMessage().getHeader("CamelPortalKey")))
                                .count()
                        > 1);
    }

    /** The page warns of it: a queue takes a copy whose end the feed does not see. */
    @Test
    void countsElementAsProcessedWhenQueueBehindSourceHasIt() throws Exception {
        run.start("""
                - from:
                    uri: kamelet:portal-services-source
                    parameters:
                      delay: 50ms
                    steps:
                      - to: seda:work
                - from:
                    uri: seda:work
                    steps:
                      - to: mock:out
                      - throwException:
                          exceptionType: java.lang.IllegalStateException
                          message: no database
                """);

        run.received(1);
        long polls = run.count("GET", "/service");
        await().atMost(Duration.ofSeconds(15)).until(() -> run.count("GET", "/service") > polls + 3);
        assertThat(run.received(1))
                .extracting(exchange -> exchange.getMessage().getHeader("CamelPortalKey"))
                .doesNotHaveDuplicates();
    }

    /** The page has this route. */
    @Test
    void opensOneTicketWhenStaffRepliesToBoth() throws Exception {
        openTicketWithReply();
        run.start("""
                - from:
                    uri: kamelet:portal-ticket-replies-source
                    parameters:
                      repliesFrom: staff
                      delay: 50ms
                    steps:
                      - to: mock:out
                      - filter:
                          simple: "${body.ticketSubject} !contains 'For our desk'"
                          steps:
                            - setBody:
                                simple: "${body.body}"
                            - removeHeaders:
                                pattern: CamelPortal*
                            - to:
                                uri: kamelet:portal-ticket-sink
                                parameters:
                                  deptId: 1
                                  subject: For our desk
                                  inBody: body
                """);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> run.portal().tickets().size() == 2);
        assertThat(run.lastBody("POST", "/tickets")).contains("For our desk", "See the log.");

        run.portal().tickets().stream()
                .map(ticket -> ticket.number())
                .filter(number -> !number.equals(TICKET))
                .forEach(number -> run.portal().staff().reply(number, "We look at it."));

        run.received(2);
        long polls = run.count("GET", "/tickets");
        await().atMost(Duration.ofSeconds(15)).until(() -> run.count("GET", "/tickets") > polls + 1);
        assertThat(run.portal().tickets()).hasSize(2);
        assertThat(run.received(2)).hasSize(2);
    }

    private void openTicketWithReply() {
        run.portal().staff().openTicket(1, "Backup fails", "Please look at web1.");
        run.portal()
                .staff()
                .reply(TICKET, "See the log.", "log.txt", "text/plain", "fine".getBytes(StandardCharsets.UTF_8));
    }
}
