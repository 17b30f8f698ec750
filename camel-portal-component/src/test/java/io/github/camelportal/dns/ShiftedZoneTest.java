package io.github.camelportal.dns;

import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.DnsRecordResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A change that hits the neighbour of its record, because somebody else shifts the ids between the read and the write, fails. */
class ShiftedZoneTest extends PositionalZoneTestSupport {

    @BeforeEach
    void fill() {
        zone.with("@", "SOA", "ns.testname.com admin.testname.com 1 2 3 4 5", 0, 3600)
                .with("old", "A", "192.0.2.1", 0, 1800)
                .with("www", "A", "192.0.2.2", 0, 1800)
                .with("@", "MX", "mail.testname.com", 10, 1800)
                .with("last", "A", "192.0.2.9", 0, 1800);
    }

    private void removesFirstAddress() {
        zone.changesBeforeWrite(records -> records.remove(1));
    }

    private static void isUnknown(Exchange exchange, String lost) {
        assertThat(exchange.getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("records that were listed before the change are missing after it")
                .hasMessageContaining(lost)
                .hasMessageContaining("Create it again");
    }

    @Test
    void isUnknownWhenUpdateOfSoloRecordHitsNeighbour() {
        removesFirstAddress();

        Exchange exchange = call(ENSURE + "&solo=true", record("www", "A", "192.0.2.3"));

        isUnknown(exchange, "@ MX mail.testname.com priority=10 ttl=1800");
        assertThat(zone.writes()).containsExactly("PUT 3");
        assertThat(zone.contents()).contains("192.0.2.2", "192.0.2.3");
    }

    @Test
    void isUnknownWhenUpdateOfTimeToLiveHitsNeighbour() {
        removesFirstAddress();

        isUnknown(
                call(ENSURE_IN_ZONE, record("www", "A", "192.0.2.2", 600)),
                "@ MX mail.testname.com priority=10 ttl=1800");
    }

    @Test
    void isUnknownWhenDeletionHitsNeighbour() {
        removesFirstAddress();

        isUnknown(call(REMOVE, record("www", "A", "192.0.2.2")), "@ MX mail.testname.com priority=10 ttl=1800");
    }

    @Test
    void isUnknownWhenCreationReplacesAnotherRecord() {
        zone.changesBeforeWrite(records -> records.remove(4));

        isUnknown(call(ENSURE, record("new", "A", "192.0.2.7")), "last A 192.0.2.9 priority=0 ttl=1800");
    }

    @Test
    void isUnknownWhenUpdateAddsRecordAndLeavesItsTarget() {
        zone.changesBeforeWrite(
                records -> records.add(2, Map.of("name", "x", "type", "A", "content", "1.1.1.1", "ttl", 1)));

        Exchange exchange = call(ENSURE + "&solo=true", record("www", "A", "192.0.2.3"));

        assertThat(exchange.getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("a change that its records do not show");
        assertThat(zone.writes()).hasSize(1);
    }

    @Test
    void isUpdatedWhenSerialAndTimeToLiveOfNeighboursFollow() {
        zone.with("www", "A", "192.0.2.4", 0, 1800);
        zone.stores(fields -> {
            zone.changeAll("SOA", "content", "ns.testname.com admin.testname.com 2 2 3 4 5");
            zone.changeAll("www", "ttl", 600);
            return fields;
        });

        assertThat(change(call(ENSURE_IN_ZONE, record("WWW", "A", "192.0.2.2", 600))))
                .isEqualTo(DnsRecordResult.UPDATED);
    }

    @Test
    void isUpdatedWhenSomebodyAddsRecordMeanwhile() {
        zone.changesBeforeWrite(
                records -> records.add(Map.of("name", "x", "type", "A", "content", "1.1.1.1", "ttl", 1)));

        assertThat(change(call(ENSURE + "&solo=true", record("www", "A", "192.0.2.3"))))
                .isEqualTo(DnsRecordResult.UPDATED);
        assertThat(zone.contents()).contains("mail.testname.com", "1.1.1.1").doesNotContain("192.0.2.2");
    }
}
