package io.github.camelportal.feed.list;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.ScriptedPortal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** {@code from("portal:zones/records")} emits the changes of the records of a zone, whatever their ids are. */
class ZoneRecordsFeedTest {

    private static final String FEED =
            "portal:zones/records?serviceId=301&zoneId=60&removed=true&stateRepository=#state";
    private static final String PATH = "/service/301/dns/60";

    @TempDir
    private Path folder;

    private final ScriptedPortal portal = new ScriptedPortal();
    private PolledRoute route;

    /** The ways in which installs number the records of a zone. */
    enum Numbering {
        /** The id is the position in the list. */
        POSITION,
        /** The id is the position, and the list is an object keyed by it. */
        KEYED_POSITION,
        /** The id never changes, and the list is an object whose keys have gaps. */
        STABLE;

        String zone(String... records) {
            String all = IntStream.range(0, records.length)
                    .mapToObj(i -> element(i, records[i]))
                    .collect(Collectors.joining(","));
            return "{'service_id':'301','name':'example.org','records':"
                    + (this == POSITION ? "[" + all + "]" : "{" + all + "}") + "}";
        }

        private String element(int index, String fields) {
            String stableId = String.valueOf(15_000 + Math.abs(fields.hashCode() % 1000));
            return switch (this) {
                case POSITION -> "{'id':" + index + "," + fields + "}";
                case KEYED_POSITION -> "'" + index + "':{" + fields + "}";
                case STABLE -> "'" + (2 * index) + "':{'id':'" + stableId + "'," + fields + "}";
            };
        }
    }

    @AfterEach
    void stop() {
        if (route != null) {
            route.close();
        }
        portal.close();
    }

    private void restart(String uri) {
        if (route != null) {
            route.close();
        }
        DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
        context.getRegistry()
                .bind("state", FileStateRepository.fileStateRepository(new File(folder.toFile(), "feeds"), 1_000_000));
        route = new PolledRoute(context, uri);
    }

    private static String address(String name, String address) {
        return "'name':'" + name + "','type':'A','ttl':'3600','content':'" + address + "'";
    }

    private void zone(Numbering numbering, String... records) {
        portal.responds(PATH, 200, numbering.zone(records));
    }

    @ParameterizedTest
    @EnumSource
    void emitsOneRemovalWhenRecordInTheMiddleIsRemoved(Numbering numbering) {
        restart(FEED);
        String first = address("a.example.org", "192.0.2.1");
        String second = address("b.example.org", "192.0.2.2");
        String third = address("c.example.org", "192.0.2.3");
        zone(numbering, first, second, third);
        assertThat(route.poll())
                .containsExactly(
                        "a.example.org A 192.0.2.1 new",
                        "b.example.org A 192.0.2.2 new",
                        "c.example.org A 192.0.2.3 new");
        assertThat(route.exchanges()
                        .get(1)
                        .getMessage()
                        .getBody(DnsRecord.class)
                        .id())
                .isNotBlank();

        restart(FEED);
        assertThat(route.poll()).isEmpty();
        zone(numbering, first, third);
        assertThat(route.poll()).isEmpty();
        assertThat(route.poll()).containsExactly("b.example.org A 192.0.2.2 removed");
        assertThat(route.exchanges().get(0).getMessage().getBody()).isEqualTo("b.example.org A 192.0.2.2");

        zone(numbering, second, first, third);
        assertThat(route.poll()).containsExactly("b.example.org A 192.0.2.2 new");
        assertThat(route.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void emitsChangeWhenTimeToLiveChanges(Numbering numbering) {
        restart(FEED);
        zone(numbering, address("a.example.org", "192.0.2.1"), address("b.example.org", "192.0.2.2"));
        assertThat(route.poll()).hasSize(2);

        zone(
                numbering,
                address("a.example.org", "192.0.2.1").replace("3600", "60"),
                address("b.example.org", "192.0.2.2"));
        assertThat(route.poll()).containsExactly("a.example.org A 192.0.2.1 changed");
    }

    @Test
    void emitsNewAndRemovedWhenContentChanges() {
        restart(FEED + "&maxRemoved=100");
        zone(Numbering.STABLE, address("a.example.org", "192.0.2.1"));
        assertThat(route.poll()).hasSize(1);

        zone(Numbering.STABLE, address("a.example.org", "192.0.2.9"));
        assertThat(Stream.of(route.poll(), route.poll(), route.poll()).flatMap(List::stream))
                .containsExactlyInAnyOrder("a.example.org A 192.0.2.9 new", "a.example.org A 192.0.2.1 removed");
    }

    @Test
    void emitsChangeWhenSerialOfZoneChanges() {
        restart(FEED);
        String authority =
                "'name':'example.org','type':'SOA','content':['ns1.example.net','post.example.net','%s','10800']";
        zone(Numbering.STABLE, String.format(authority, "2022031025"));
        assertThat(route.poll()).containsExactly("example.org SOA new");

        zone(Numbering.STABLE, String.format(authority, "2022031026"));
        assertThat(route.poll()).containsExactly("example.org SOA changed");
        assertThat(route.exchanges()
                        .get(1)
                        .getMessage()
                        .getBody(DnsRecord.class)
                        .content())
                .isEqualTo("ns1.example.net post.example.net 2022031026 10800");
    }

    @Test
    void emitsRecordWhenContentIsTooLongForAKey() {
        restart(FEED);
        String key = "'name':'k._domainkey.example.org','type':'TXT','content':'v=DKIM1; p=" + "A".repeat(400);
        zone(Numbering.POSITION, key + "'", key + "B'");
        List<String> events = route.poll();
        assertThat(events)
                .hasSize(2)
                .allMatch(event -> event.matches("k\\._domainkey\\.example\\.org TXT sha256:[0-9a-f]{32} new"));

        restart(FEED);
        assertThat(route.poll()).isEmpty();
        zone(Numbering.POSITION, key + "B'");
        assertThat(Stream.of(route.poll(), route.poll(), route.poll()).flatMap(List::stream))
                .containsExactly(events.get(0).replace(" new", " removed"));
    }

    @Test
    void emitsRecordWhenItsNameIsLongOrEmpty() {
        restart(FEED);
        zone(Numbering.POSITION, address("", "192.0.2.1"), address("x".repeat(240), "192.0.2.2"));

        assertThat(route.poll())
                .satisfiesExactly(first -> assertThat(first).isEqualTo(" A 192.0.2.1 new"), second -> assertThat(second)
                        .matches("sha256:[0-9a-f]{32} new"));
    }

    @Test
    void skipsRecordWhenItLacksTypeOrContent() {
        restart(FEED);
        CapturedLog log = CapturedLog.begin();
        try {
            zone(
                    Numbering.POSITION,
                    "'name':'a','type':'A'",
                    "'name':'a','content':'192.0.2.1'",
                    "'type':'A','content':'192.0.2.1'",
                    address("b", "192.0.2.2"));
            assertThat(route.poll()).containsExactly("b A 192.0.2.2 new");
        } finally {
            log.end();
        }
        assertThat(log.text())
                .contains("Skipping 3 elements of portal:zones/records without a usable name, type and content");
    }

    @Test
    void emitsNothingOldWhenItStartsFromNow() {
        restart(FEED + "&startFrom=now");
        zone(Numbering.STABLE, address("a", "192.0.2.1"));
        assertThat(route.poll()).isEmpty();

        zone(Numbering.STABLE, address("a", "192.0.2.1"), address("b", "192.0.2.2"));
        assertThat(route.poll()).containsExactly("b A 192.0.2.2 new");
    }

    @Test
    void failsWhenProducerSendsToFeed() {
        CamelContext context = PolledRoute.context(portal.baseUrl());
        context.start();
        try {
            assertThatThrownBy(() -> context.createProducerTemplate()
                            .sendBody("portal:zones/records?serviceId=301&zoneId=60", "x"))
                    .rootCause()
                    .hasMessageContaining("portal:zones/records cannot be called. Consume from it");
        } finally {
            context.stop();
        }
    }
}
