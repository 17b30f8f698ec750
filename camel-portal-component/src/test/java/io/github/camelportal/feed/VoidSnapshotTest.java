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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'FIELD':[],'success':true,'info':[],'error':[],'page':null}",
                "{'FIELD':[],'status':true,'message':'','code':200}",
                "{'data':[],'error':[],'info':[],'page':{'current':1,'total':1}}",
                "{'data':{'FIELD':[]},'success':true} \n"
            })
    void forgetsElementsWhenNothingTellsWhyTheListIsEmpty(String empty) {
        consume(FeedSample.CHANGED, StatePlace.MEMORY);
        portal.responds("/invoice", 200, empty.replace("FIELD", "invoices"));
        poll(3);

        assertThat(bodies()).hasSize(6).endsWith("1", "2", "3");
    }

    @Test
    void readsElementsWhenInfoStandsBesideThem() {
        consume(FeedSample.CHANGED, StatePlace.MEMORY);
        portal.responds("/invoice", 200, "{'invoices':[{'id':'4'},{'id':'5'}],'info':['seen'],'message':'Hello'}");
        poll(1);

        assertThat(bodies()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedSample.class,
            names = {"CHANGED", "NEW", "TOGETHER", "REPLIES", "NOTIFICATIONS"})
    void repeatsNothingWhenIdsBecomeDecimals(FeedSample kind) {
        consume(kind, StatePlace.MEMORY);
        for (String pattern : List.of(":$1.0,", ":$1,", ":'$1',")) {
            portal.responds(kind.path, 200, kind.list().replaceAll(":'(\\d)',", pattern));
            poll(VOID_POLLS);
            assertThat(bodies()).as(pattern).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(FeedSample.class)
    void emitsNothingWhenTheFirstSnapshotIsVoid(FeedSample kind) {
        route = new PolledRoute(PolledRoute.context(portal.baseUrl()), "portal:" + kind.uri);
        for (VoidSnapshot snapshot : VoidSnapshot.values()) {
            if (!snapshot.hasElement()) {
                portal.responds(kind.path, 200, snapshot.pages(kind));
                poll(1);
                assertThat(bodies()).as("%s", snapshot).isEmpty();
            }
        }
    }

    @Test
    void repeatsNoReplyWhenATicketLacksItsReplies() {
        consume(FeedSample.REPLIES, StatePlace.MEMORY);
        for (String replies : List.of(
                "[]",
                "null",
                "[{'type':'Admin','date':'2026-01-05 08:00:00','body':'b'}]",
                "[{'id':0,'type':'Admin','date':'2026-01-05 08:00:00','body':'zero'}]",
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
                "{'invoices':[{'id':0},{'id':'null'}]}",
                "{'invoices':[{'id':'5'},{'id':'5'},{'id':'5'}]}",
                "{'500':{'message':'Internal error'}}",
                "{'invoices':[{'id':'1'}],'page':{'current':1,'total':3}};{'invoices':[],'page':{'current':2,'total':2}}");
    }
}
