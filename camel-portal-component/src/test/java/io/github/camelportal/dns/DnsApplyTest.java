package io.github.camelportal.dns;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.ZonePlan;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Routes that make the DNS of a domain have the wanted records, and no others. */
class DnsApplyTest extends DnsTestSupport {

    private static final String JSON = "[{\"name\":\"www\",\"type\":\"A\",\"content\":\"192.0.2.10\"}]";

    private List<String> writesSince(long before) {
        return simulator.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .skip(before)
                .map(request -> request.method())
                .toList();
    }

    @Test
    void createsUpdatesAndDeletesOnlyWhatDiffers() {
        long before = given(List.of(
                record("www", "A", "192.0.2.1"),
                record("mail", "A", "192.0.2.2"),
                record("old", "TXT", "gone"),
                Map.of("name", "@", "type", "MX", "content", "mail.testname.com", "priority", 10)));

        ZonePlan plan = apply(
                APPLY,
                List.of(
                        record("WWW.testname.com.", "a", "192.0.2.9"),
                        record("mail", "A", "192.0.2.2"),
                        record("new", "TXT", "some text"),
                        record("", "MX", "20 mail.testname.com.")));

        assertThat(zone())
                .containsExactly("@ MX mail.testname.com.", "mail A 192.0.2.2", "new TXT some text", "www A 192.0.2.9");
        assertThat(writesSince(before)).containsExactly("PUT", "PUT", "POST", "DELETE");
        assertThat(plan.zoneId()).isEqualTo("47");
        assertThat(plan.zoneName()).isEqualTo("testname.com");
        assertThat(plan.changes()).isEqualTo(4);
        assertThat(plan.creates()).extracting(DnsRecord::content).containsExactly("some text");
        assertThat(plan.creates()).isSubsetOf(listed());
        assertThat(plan.updates()).extracting(each -> each.previous().content()).contains("192.0.2.1");
        assertThat(plan.updates()).extracting(each -> each.record().priority()).contains(20);
        assertThat(plan.deletes()).extracting(DnsRecord::name).containsExactly("old");
        assertThat(plan.unchanged()).extracting(DnsRecord::name).containsExactly("mail");
        assertThat(plan.unmanaged()).isEmpty();
        assertThat(plan.text())
                .contains("+ new TXT some text", "~ www A 192.0.2.1", " -> www A 192.0.2.9", "- old TXT gone");
    }

    @Test
    void sendsNothingWhenZoneIsAsWanted() {
        List<?> records = List.of(record("www", "A", "192.0.2.1"), record("txt", "TXT", "\"quoted\""));
        long before = given(records);

        ZonePlan again = apply(APPLY, records);

        assertThat(again.changes()).isZero();
        assertThat(again.text()).isEmpty();
        assertThat(again.unchanged()).hasSize(2);
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    void returnsPlanAndSendsNothingWhenDryRun() {
        long before = given(List.of(
                record("www", "A", "192.0.2.1"), record("old", "A", "192.0.2.2"), record("same", "A", "192.0.2.3")));

        List<?> wanted = List.of(
                record("www", "A", "192.0.2.9"), record("new", "A", "192.0.2.4"), record("same", "A", "192.0.2.3"));
        Exchange exchange = call(APPLY + "&dryRun=true", wanted);
        ZonePlan plan = exchange.getMessage().getBody(ZonePlan.class);

        assertThat(writes()).isEqualTo(before);
        assertThat(exchange.getMessage().getHeader(PortalConstants.DRY_RUN)).isEqualTo(true);
        assertThat(plan.creates()).extracting(DnsRecord::name, DnsRecord::id).containsExactly(tuple("new", null));
        assertThat(plan.updates()).extracting(each -> each.record().content()).containsExactly("192.0.2.9");
        assertThat(plan.deletes()).extracting(DnsRecord::name).containsExactly("old");
        assertThat(apply(APPLY, wanted).text().lines())
                .hasSameSizeAs(plan.text().lines().toList());
    }

    @Test
    void leavesOtherNamesAndTypesWhenPruneIsFalse() {
        given(List.of(
                record("www", "A", "192.0.2.1"),
                record("www", "A", "192.0.2.2"),
                record("www", "TXT", "stays"),
                record("other", "A", "192.0.2.3")));

        ZonePlan plan = apply(APPLY + "&prune=false", List.of(record("www", "A", "192.0.2.9")));

        assertThat(zone()).containsExactly("other A 192.0.2.3", "www A 192.0.2.9", "www TXT stays");
        assertThat(plan.updates()).hasSize(1);
        assertThat(plan.deletes()).hasSize(1);
        assertThat(plan.unmanaged()).extracting(DnsRecord::type).containsExactlyInAnyOrder("TXT", "A");
    }

    @Test
    void leavesNameserversOfZoneUnlessTheyAreListed() {
        given(List.of(record("www", "A", "192.0.2.1")));
        simulator.staff().domains().addRecord("47", "", "NS", "ns1.provider.example");
        simulator.staff().domains().addRecord("47", "testname.com", "NS", "ns2.provider.example");
        simulator.staff().domains().addRecord("47", "sub", "NS", "ns.other.example");

        ZonePlan plan = apply(APPLY, List.of(record("www", "A", "192.0.2.1")));

        assertThat(plan.deletes()).extracting(DnsRecord::name).containsExactly("sub");
        assertThat(plan.unmanaged())
                .extracting(DnsRecord::content)
                .containsExactly("ns1.provider.example", "ns2.provider.example");

        ZonePlan named =
                apply(APPLY, List.of(record("www", "A", "192.0.2.1"), record("@", "NS", "ns1.provider.example.")));

        assertThat(named.deletes()).extracting(DnsRecord::content).containsExactly("ns2.provider.example");
        assertThat(zone()).contains("@ NS ns1.provider.example").hasSize(2);
    }

    @Test
    void deletesAliasBeforeItCreatesAddresses() {
        long before = given(List.of(record("shop", "CNAME", "shop.example.com"), record("old", "A", "192.0.2.1")));

        apply(
                APPLY,
                List.of(
                        record("shop", "A", "192.0.2.5"),
                        record("shop", "AAAA", "2001:db8::5"),
                        record("new", "A", "192.0.2.6")));

        assertThat(writesSince(before)).containsExactly("POST", "DELETE", "POST", "POST", "DELETE");
        assertThat(zone()).containsExactly("new A 192.0.2.6", "shop A 192.0.2.5", "shop AAAA 2001:db8::5");
    }

    static Stream<Arguments> wantedInOtherForms() throws Exception {
        Map<String, Object> fields = new HashMap<>(Map.of("name", "www", "type", "A", "content", "192.0.2.10"));
        return Stream.of(
                        JSON,
                        JSON.getBytes(StandardCharsets.UTF_8),
                        "{\"records\":" + JSON + "}",
                        Map.of("records", List.of(fields), "domain_id", "47"),
                        new ObjectMapper().readTree(JSON),
                        new Object[] {fields},
                        List.of(new DnsRecord("5", "47", "www", "A", 0, 0, "192.0.2.10", null, Map.of("owner", "x"))))
                .map(body -> Arguments.of(body));
    }

    @ParameterizedTest
    @MethodSource("wantedInOtherForms")
    void takesRecordsWhenBodyHasThem(Object body) {
        apply(APPLY, body);

        assertThat(zone()).containsExactly("www A 192.0.2.10");
        assertThat(simulator.requests())
                .filteredOn(request -> request.method().equals("POST"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).doesNotContain("owner"));
    }

    @Test
    void takesRecordsWhenHeaderHasThem() {
        template.requestBodyAndHeader(APPLY, null, "CamelPortalRecords", JSON);

        assertThat(zone()).containsExactly("www A 192.0.2.10");
    }

    @Test
    void restoresZoneWhenListedRecordsAreApplied() {
        given(List.of(
                record("txt", "TXT", "v=spf1 \"-all\""),
                record("www", "A", "192.0.2.1"),
                Map.of("name", "@", "type", "MX", "content", "mail.testname.com", "priority", 10)));
        List<DnsRecord> backup = listed();
        String json = template.requestBody("portal:dns/records?domainId=47&outputType=json", null, String.class);
        List<String> expected = zone();
        given(List.of(record("other", "A", "192.0.2.7")));

        apply(APPLY, backup);
        assertThat(zone()).isEqualTo(expected);

        given(List.of(record("other", "A", "192.0.2.7")));
        apply(APPLY, json);
        assertThat(zone()).isEqualTo(expected);
    }

    @Test
    void leavesRecordsWhenTheirNamesAreKept() {
        given(List.of(
                record("_acme-challenge", "TXT", "token"),
                record("_acme-challenge.www", "TXT", "token"),
                record("home", "A", "192.0.2.1"),
                record("homepage", "A", "192.0.2.2")));
        List<?> wanted = List.of(record("www", "A", "192.0.2.3"));

        ZonePlan plan = apply(APPLY + "&keep=HOME.testname.com,_acme-challenge*", wanted);

        assertThat(plan.deletes()).extracting(DnsRecord::name).containsExactly("homepage");
        assertThat(plan.unmanaged()).hasSize(3);
        assertThat(call(APPLY + "&keep=www", wanted).getException())
                .hasMessageContaining("record 1: www is a name to keep");
    }

    @Test
    void saysWhatWasMadeAndGoesOnWhenStepIsRefused() {
        given(List.of(record("old", "A", "192.0.2.1")));
        List<?> wanted = List.of(record("a", "A", "192.0.2.2"), record("b", "A", "192.0.2.3"));
        simulator.faults().inject(Fault.error("zone_locked").on("DELETE", PATH).times(1));

        assertThat(call(APPLY, wanted).getException())
                .isInstanceOf(PortalOperationException.class)
                .isNotInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageStartingWith("portal:dns/apply failed")
                .hasMessageContaining("portal:dns/deleteRecord has failed, which was to delete old A 192.0.2.1")
                .hasMessageContaining("zone_locked")
                .hasMessageContaining("Made before: create a A 192.0.2.2, create b A 192.0.2.3.")
                .hasMessageContaining("Send the exchange again");

        ZonePlan rest = apply(APPLY, wanted);
        assertThat(rest.creates()).isEmpty();
        assertThat(rest.deletes()).hasSize(1);
        assertThat(zone()).containsExactly("a A 192.0.2.2", "b A 192.0.2.3");
    }

    @Test
    void saysWhatWasMadeWhenOutcomeIsUnknown() {
        given(List.of(record("old", "A", "192.0.2.1")));
        List<?> wanted = List.of(record("a", "A", "192.0.2.2"));
        simulator.faults().inject(Fault.droppedAfter().on("DELETE", PATH).times(1));

        assertThat(call(APPLY, wanted).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("the outcome of portal:dns/deleteRecord is unknown")
                .hasMessageContaining("Made before: create a A 192.0.2.2.");
        assertThat(apply(APPLY, wanted).changes()).isZero();
    }

    @Test
    void makesEachChangeOnceWhenManyExchangesApplyAtOnce() {
        List<?> wanted = List.of(record("www", "A", "192.0.2.7"), record("txt", "TXT", "once"));
        long before = given(List.of(record("old", "A", "192.0.2.1")));

        List<CompletableFuture<Exchange>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> call(i % 2 == 0 ? APPLY : "portal:dns/apply?domainId=47", wanted)))
                .toList();

        assertThat(calls)
                .allSatisfy(each -> assertThat(each.join().getException()).isNull());
        assertThat(zone()).containsExactly("txt TXT once", "www A 192.0.2.7");
        assertThat(writesSince(before)).containsExactly("POST", "POST", "DELETE");
    }

    @Test
    void returnsJsonWhenItIsTheOutputType() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(template.requestBody(
                        APPLY + "&dryRun=true&outputType=json",
                        List.of(record("www", "A", "192.0.2.1")),
                        String.class));

        assertThat(json.path("creates").path(0).path("name").asText()).isEqualTo("www");
        assertThat(json.path("zone_name").asText()).isEqualTo("testname.com");
        assertThat(json.has("changes")).isFalse();
    }
}
