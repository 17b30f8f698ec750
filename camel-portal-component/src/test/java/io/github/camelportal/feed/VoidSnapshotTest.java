package io.github.camelportal.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.ScriptedPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** A snapshot that is evidence of nothing changes nothing, whatever the feed and wherever its states are. */
class VoidSnapshotTest {

    private static final int VOID_POLLS = 3;

    @TempDir
    private Path directory;

    private final ScriptedPortal portal = new ScriptedPortal();
    private PolledRoute route;

    /** Each kind of feed, with a list of three elements. */
    enum FeedSample {
        CHANGED("invoices/list?removed=true", "/invoice", "invoices", "id"),
        NEW("services/list?emit=new&removed=true", "/service", "services", "id"),
        TOGETHER("domains/list?splitResults=false&removed=true", "/domain", "domains", "id"),
        SEVERAL_KEYS("services/methods?serviceId=7&removed=true", "/service/7/methods", "methods", "method"),
        ZONE_RECORDS("zones/records?serviceId=7&zoneId=8&removed=true", "/service/7/dns/8", "records", "name"),
        REPLIES("tickets/replies?rescanInterval=1", "/tickets", "tickets", "ticket_number"),
        NOTIFICATIONS("notifications/new?splitResults=true", "/notifications/new", "notifications", "id");

        private final String uri;
        private final String path;
        private final String field;
        private final String key;

        FeedSample(String uri, String path, String field, String key) {
            this.uri = uri;
            this.path = path;
            this.field = field;
            this.key = key;
        }

        String element(int number) {
            String rest =
                    switch (this) {
                        case SEVERAL_KEYS -> "'route':'/service/@id'";
                        case ZONE_RECORDS -> "'id':'" + number + "','type':'A','content':'192.0.2.1'";
                        default -> "'status':'Open','subject':'s'";
                    };
            return "{'" + key + "':'" + number + "'," + rest + "}";
        }

        String elements() {
            return "[" + element(1) + "," + element(2) + "," + element(3) + "]";
        }

        String list() {
            return "{'" + field + "':" + elements() + "}";
        }
    }

    /** Each snapshot that says nothing. FIELD and KEY stand for the field and the key of the list. */
    enum VoidSnapshot {
        INFO("{'info':['maintenance']}"),
        MESSAGE("{'message':'Maintenance mode'}"),
        SUCCESS("{'success':true}"),
        ENVELOPE("{'data':{},'error':[],'info':[]}"),
        NULL("null"),
        NULL_LIST("{'FIELD':null}"),
        FALSE_LIST("{'FIELD':false}"),
        EMPTY_TEXT("{'FIELD':''}"),
        OTHER_LIST("{'announcements':[{'id':'1'},{'id':'2'}]}"),
        LOST_KEYS("{'FIELD':[{'total':'1'},{'total':'2'},{'total':'3'}]}"),
        EMPTY_KEYS("{'FIELD':[{'KEY':'','total':'1'},{'KEY':null,'total':'2'}]}"),
        SOME_LOST_KEYS("{'FIELD':[ELEMENT,{'total':'2'}]}"),
        EMPTY_ELEMENTS("{'FIELD':[{},{},{}]}"),
        NULL_ELEMENTS("{'FIELD':[null,null,null]}"),
        ERROR("{'FIELD':[],'error':['database is gone']}"),
        PAGE_WITHOUT_LIST("{'FIELD':[ELEMENT],'page':{'current':1,'total':2}}", "{'info':['maintenance']}"),
        NULL_PAGE("{'FIELD':[ELEMENT],'page':{'current':1,'total':2}}", "null"),
        FEWER_PAGES(
                "{'FIELD':[ELEMENT],'page':{'current':1,'total':3}}", "{'FIELD':[],'page':{'current':2,'total':2}}"),
        UNNUMBERED_PAGE("{'FIELD':[ELEMENT],'page':{'current':1,'total':3}}", "{'FIELD':[]}");

        private final String pages;

        VoidSnapshot(String... pages) {
            this.pages = String.join("\n", pages);
        }

        String[] pages(FeedSample kind) {
            return pages.lines()
                    .map(page -> page.replace("FIELD", kind.field)
                            .replace("KEY", kind.key)
                            .replace("ELEMENT", kind.element(1)))
                    .toArray(String[]::new);
        }
    }

    /** Each place of the states. */
    enum StatePlace {
        MEMORY,
        FILE,
        JDBC
    }

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (FeedSample kind : FeedSample.values()) {
            for (StatePlace place : StatePlace.values()) {
                cases.add(Arguments.of(kind, place));
            }
        }
        return cases.stream();
    }

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    private StateRepository<String, String> states(StatePlace place) {
        return switch (place) {
            case MEMORY -> new MemoryFeedStateRepository();
            case FILE ->
                FileStateRepository.fileStateRepository(
                        directory.resolve("states").toFile(), 1_000_000);
            case JDBC -> {
                JdbcDataSource database = new JdbcDataSource();
                database.setURL("jdbc:h2:mem:void;DB_CLOSE_DELAY=-1");
                JdbcStateRepository repository = new JdbcStateRepository(database);
                repository.setCreateTable(true);
                yield repository;
            }
        };
    }

    private void consume(FeedSample kind, StatePlace place) {
        DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
        context.getRegistry().bind("state", states(place));
        // A feed of its own, since the database outlives the test.
        route = new PolledRoute(
                context, "portal:" + kind.uri + "&stateRepository=#state&feedId=" + kind + System.nanoTime());
        portal.responds(kind.path, 200, kind.list());
        for (int ticket = 1; ticket <= 3; ticket++) {
            ticket(ticket, "[{'id':'" + ticket + "0','type':'Admin','date':'2026-01-05 08:00:00','body':'b'}]");
            // What was processed and not acknowledged stays in the list.
            portal.responds("/notifications/" + ticket + "/ack", 500, "{'error':['locked']}");
        }
        route.poll();
        assertThat(bodies()).hasSize(3);
    }

    private void ticket(int number, String replies) {
        portal.responds(
                "/tickets/" + number, 200, "{'ticket':{'ticket_number':'" + number + "','replies':" + replies + "}}");
    }

    /** The elements of all exchanges so far. */
    private List<Object> bodies() {
        return route.exchanges().stream()
                .map(Exchange::getMessage)
                .flatMap(message ->
                        message.getBody() instanceof List<?> list ? list.stream() : Stream.of(message.getBody()))
                .map(Object.class::cast)
                .toList();
    }

    private void poll(int times) {
        for (int poll = 0; poll < times; poll++) {
            route.poll();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void removesAndRepeatsNothingWhenSnapshotsAreVoid(FeedSample kind, StatePlace place) {
        consume(kind, place);
        for (VoidSnapshot snapshot : VoidSnapshot.values()) {
            portal.responds(kind.path, 200, snapshot.pages(kind));
            poll(VOID_POLLS);
            assertThat(bodies()).as("%s", snapshot).hasSize(3);
            portal.responds(kind.path, 200, kind.list());
            poll(2);
            assertThat(bodies()).as("after %s", snapshot).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void removesAndRepeatsNothingWhenTheStatusTellsNothing(FeedSample kind, StatePlace place) {
        consume(kind, place);
        for (int status : new int[] {204, 200, 500, 503, 404, 429}) {
            portal.responds(kind.path, status, "");
            poll(VOID_POLLS);
            portal.responds(kind.path, 200, kind.list());
            poll(2);
            assertThat(bodies()).as("status %s", status).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void removesAndRepeatsNothingWhenOneSnapshotIsEmpty(FeedSample kind, StatePlace place) {
        consume(kind, place);
        for (String empty : List.of("[]", "{'" + kind.field + "':[]}", "{'" + kind.field + "':{}}")) {
            portal.responds(kind.path, 200, empty);
            poll(1);
            portal.responds(kind.path, 200, kind.list());
            poll(2);
            assertThat(bodies()).as("%s", empty).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void forgetsElementsWhenTwoSnapshotsLackThem(FeedSample kind, StatePlace place) {
        consume(kind, place);
        portal.responds(kind.path, 200, "{'" + kind.field + "':[]}");
        poll(3);
        portal.responds(kind.path, 200, kind.list());
        poll(1);

        boolean tellsRemoved = kind.uri.contains("removed=true");
        assertThat(bodies()).hasSize(tellsRemoved ? 9 : 6);
    }

    @Test
    void repeatsNoReplyWhenATicketLacksItsReplies() {
        consume(FeedSample.REPLIES, StatePlace.MEMORY);
        for (String replies : List.of(
                "[]",
                "null",
                "[{'type':'Admin','date':'2026-01-05 08:00:00','body':'b'}]",
                "[{'id':'','type':'Admin','date':'2026-01-05 08:00:00','body':'changed'}]")) {
            ticket(1, replies);
            poll(VOID_POLLS);
        }
        portal.responds("/tickets/1", 200, "{'info':['maintenance']}");
        poll(VOID_POLLS);
        assertThat(bodies()).hasSize(3);

        ticket(
                1,
                "[{'id':'10','type':'Admin','date':'2026-01-05 08:00:00','body':'b'},"
                        + "{'id':'11','type':'Admin','date':'2026-01-05 09:00:00','body':'c'}]");
        poll(2);
        assertThat(bodies()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("initialLists")
    void emitsNothingWhenTheFirstSnapshotOfNowIsVoid(String list) {
        DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
        route = new PolledRoute(context, "portal:invoices/list?startFrom=now");
        String[] pages = list.split(";");
        portal.responds("/invoice", 200, pages);
        poll(VOID_POLLS);
        portal.responds("/invoice", 200, FeedSample.CHANGED.list());
        poll(2);
        assertThat(bodies()).isEmpty();

        portal.responds("/invoice", 200, "{'invoices':[{'id':'9'}]}");
        poll(1);
        assertThat(bodies()).hasSize(1);
    }

    static Stream<String> initialLists() {
        return Stream.of(
                "{'info':['maintenance']}",
                "{'invoices':[{'total':'1'},{'total':'2'}]}",
                "{'invoices':[{},{}]}",
                "{'invoices':[{'id':'1'}],'page':{'current':1,'total':3}};{'invoices':[],'page':{'current':2,'total':2}}");
    }
}
