package io.github.camelportal.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.ZonePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Zones whose records have positions for ids get the wanted records. */
class PositionalApplyTest extends PositionalZoneTestSupport {

    private static final String APPLY = "portal:zones/apply?serviceId=301&zoneId=60";
    private static final String START = "ns1.testname.com hostmaster.testname.com 1 10800 3600 604800 300";

    private Exchange apply(List<?> records) {
        return template.request(APPLY, exchange -> exchange.getMessage().setBody(Map.of("records", records)));
    }

    private static ZonePlan plan(Exchange exchange) {
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }
        return exchange.getMessage().getBody(ZonePlan.class);
    }

    @Test
    void deletesEachRecordByItsLatestPosition() {
        zone.with("a", "A", "192.0.2.1", 0, 1800)
                .with("keep", "A", "192.0.2.2", 0, 1800)
                .with("a", "A", "192.0.2.3", 0, 1800)
                .with("b", "TXT", "text", 0, 1800)
                .with("last", "A", "192.0.2.4", 0, 1800);

        ZonePlan plan = plan(apply(List.of(record("keep", "A", "192.0.2.2"), record("last", "A", "192.0.2.4"))));

        assertThat(zone.contents()).containsExactly("192.0.2.2", "192.0.2.4");
        assertThat(zone.writes()).containsExactly("DELETE 1", "DELETE 2", "DELETE 2");
        assertThat(plan.deletes()).extracting(DnsRecord::content).containsExactly("192.0.2.1", "192.0.2.3", "text");
    }

    @Test
    void leavesStartOfAuthorityUnlessItIsListed() {
        zone.with("@", "SOA", START, 0, 3600).with("www", "A", "192.0.2.1", 0, 1800);
        List<Map<String, Object>> wanted = new ArrayList<>(List.of(record("www", "A", "192.0.2.1")));

        ZonePlan plan = plan(apply(wanted));
        assertThat(plan.changes()).isZero();
        assertThat(plan.unmanaged()).extracting(DnsRecord::type).containsExactly("SOA");

        wanted.add(record("@", "SOA", START.replace(" 1 ", " 99 ")));
        assertThat(plan(apply(wanted)).changes()).isZero();

        wanted.set(1, record("@", "SOA", START.replace(" 300", " 60")));
        assertThat(plan(apply(wanted)).updates()).hasSize(1);
        assertThat(zone.contents()).contains(START.replace(" 300", " 60"));
    }

    @Test
    void deletesRecordThatIsListedTwice() {
        zone.with("www", "A", "192.0.2.1", 0, 1800).with("WWW.testname.com", "A", "192.0.2.1", 0, 1800);

        assertThat(plan(apply(List.of(record("www", "A", "192.0.2.1")))).deletes())
                .hasSize(1);
        assertThat(zone.contents()).containsExactly("192.0.2.1");
    }

    @Test
    void updatesTimeToLiveWhenItIsWanted() {
        zone.with("www", "A", "192.0.2.1", 0, 1800).with("any", "A", "192.0.2.2", 0, 1800);

        ZonePlan plan = plan(apply(List.of(record("www", "A", "192.0.2.1", 600), record("any", "A", "192.0.2.2"))));

        assertThat(plan.text())
                .isEqualTo("~ www A 192.0.2.1 priority=0 ttl=1800 -> www A 192.0.2.1 priority=0 ttl=600");
        assertThat(zone.writes()).containsExactly("PUT 1");
    }

    @Test
    void isUnknownWhenSomebodyElseShiftsPositions() {
        zone.with("first", "A", "192.0.2.1", 0, 1800)
                .with("old", "A", "192.0.2.2", 0, 1800)
                .with("www", "A", "192.0.2.3", 0, 1800);
        zone.changesBeforeWrite(records -> records.remove(0));
        List<?> wanted = List.of(record("first", "A", "192.0.2.1"), record("www", "A", "192.0.2.3"));

        assertThat(apply(wanted).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("are missing after it")
                .hasMessageContaining("www A 192.0.2.3");
        assertThat(zone.writes()).hasSize(1);
    }

    @Test
    void sendsNothingWhenListedRecordHasNoContent() {
        Map<String, Object> broken = new HashMap<>(Map.of("name", "x", "type", "A"));
        zone.with("www", "A", "192.0.2.1", 0, 1800);
        zone.lists(broken);

        assertThat(apply(List.of(record("www", "A", "192.0.2.9"))).getException())
                .isInstanceOf(PortalUnreadableResponseException.class)
                .hasMessageContaining("no content");
        assertThat(zone.writes()).isEmpty();
    }

    @Test
    void failsOnceAndIsRefusedWhenPortalStoresAnotherForm() {
        zone.stores(fields -> {
            Map<String, Object> stored = new HashMap<>(fields);
            stored.put("content", "192.0.2.99");
            return stored;
        });
        List<?> wanted = List.of(record("rewritten", "A", "192.0.2.1"));

        assertThat(apply(wanted).getException()).hasMessageContaining("the portal lists the record");
        assertThat(apply(wanted).getException()).hasMessageContaining("the portal lists the record");
        assertThat(zone.writes()).containsExactly("POST");
    }
}
