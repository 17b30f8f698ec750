package io.github.camelportal.dns;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records that routes ensure and remove at an install whose zones have full names, and whose domains have positions for ids. */
class RecordedZoneTest {

    private final SimulatorContext portal = new SimulatorContext(
                    PortalSimulator.builder().profile(Profile.RECORDED).start(), AuthMethod.basic)
            .start();

    @AfterEach
    void stop() {
        portal.close();
    }

    private DnsRecordResult call(String uri, String name, String type, String content) {
        return portal.template()
                .requestBody(
                        uri, Map.of("name", name, "type", type, "content", content, "ttl", 600), DnsRecordResult.class);
    }

    private List<DnsRecord> records(String uri) {
        return portal.template()
                .requestBody(uri, null, io.github.camelportal.model.Zone.class)
                .records();
    }

    @Test
    void ensuresAndRemovesRecordWhenNamesAreFull() {
        String ensure = "portal:zones/ensureRecord?zoneName=BOOBLE.com";

        DnsRecordResult created = call(ensure, "_acme-challenge.www", "TXT", "token");
        DnsRecordResult again = call(
                "portal:zones/ensureRecord?serviceId=301&zoneId=60", "_acme-challenge.www.booble.com", "TXT", "token");
        DnsRecordResult removed =
                call("portal:zones/removeRecord?zoneId=60", "_acme-challenge.www.booble.com.", "TXT", "token");

        assertThat(created.change()).isEqualTo(DnsRecordResult.CREATED);
        assertThat(created.record().name()).isEqualTo("_acme-challenge.www.booble.com");
        assertThat(created.record().ttl()).isEqualTo(600);
        assertThat(again.change()).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(removed.change()).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(records("portal:zones/get?serviceId=301&zoneId=60"))
                .extracting(DnsRecord::type)
                .doesNotContain("TXT");
    }

    @Test
    void updatesTimeToLiveWhenRecordIsThere() {
        DnsRecordResult updated = call("portal:zones/ensureRecord?zoneName=booble.com", "qwerty", "A", "127.0.0.1");

        assertThat(updated.change()).isEqualTo(DnsRecordResult.UPDATED);
        assertThat(updated.previous().ttl()).isEqualTo(1800);
        assertThat(updated.record().ttl()).isEqualTo(600);
    }

    @Test
    void failsWhenZoneHasAnotherName() {
        assertThatThrownBy(() -> call(
                        "portal:zones/ensureRecord?serviceId=301&zoneId=60&zoneName=other.com",
                        "www",
                        "A",
                        "192.0.2.1"))
                .rootCause()
                .hasMessageContaining("zoneId=60 is booble.com, not other.com");
    }

    @Test
    void removesEqualRecordsOnlyWhenIdsArePositions() {
        portal.simulator().staff().domains().addRecord("47", "www", "A", "192.0.2.1");
        portal.simulator().staff().domains().addRecord("47", "keep", "A", "192.0.2.1");
        portal.simulator().staff().domains().addRecord("47", "www", "A", "192.0.2.1");
        portal.simulator().staff().domains().addRecord("47", "last", "A", "192.0.2.9");

        DnsRecordResult removed =
                call("portal:dns/removeRecord?domainName=testname.com", "www.testname.com", "A", "192.0.2.1");

        assertThat(removed.change()).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(removed.removed()).hasSize(2);
        List<?> left = portal.template().requestBody("portal:dns/records?domainId=47", null, List.class);
        assertThat(left)
                .extracting(each -> ((DnsRecord) each).name())
                .contains("keep", "last", "test")
                .doesNotContain("www");
    }

    @Test
    void createsOneRecordWhenManyExchangesEnsureItAtOnce() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try (SimulatorContext other = new SimulatorContext(portal.simulator(), AuthMethod.basic).start()) {
            List<Future<DnsRecordResult>> results = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        return (thread % 2 == 0 ? portal : other)
                                .template()
                                .requestBody(
                                        "portal:dns/ensureRecord?domainId=47",
                                        Map.of("name", "www", "type", "A", "content", "192.0.2.7"),
                                        DnsRecordResult.class);
                    }))
                    .toList();
            start.countDown();
            int created = 0;
            for (Future<DnsRecordResult> result : results) {
                created += result.get().change().equals(DnsRecordResult.CREATED) ? 1 : 0;
            }

            assertThat(created).isEqualTo(1);
            assertThat(portal.count("POST", "/domain/47/dns")).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }
}
