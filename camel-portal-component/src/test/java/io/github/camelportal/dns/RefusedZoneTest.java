package io.github.camelportal.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of records that cannot be applied change nothing, and fail with all their problems. */
class RefusedZoneTest extends DnsTestSupport {

    @Test
    void deletesNothingWhenKeepCannotBeRead() {
        long before = given(List.of(record("home", "A", "192.0.2.1")));

        for (Object keep : List.of(Map.of("name", "home"), List.of(Map.of("name", "home")))) {
            Map<String, Object> body = Map.of("records", List.of(record("www", "A", "192.0.2.3")), "keep", keep);
            assertThat(call(APPLY, body).getException()).hasMessageContaining("keep");
        }
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    void refusesAliasWhenZoneKeepsAnotherRecordOfItsName() {
        long before = given(List.of(record("www", "A", "192.0.2.1")));

        assertThat(call(APPLY + "&prune=false", List.of(record("www", "CNAME", "example.com")))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("create www CNAME example.com: the zone keeps www A 192.0.2.1")
                .hasMessageContaining("Set prune=true");
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    void listsAllProblemsWhenRecordsCannotBeApplied() {
        Map<String, Object> noContent = Map.of("name", "a", "type", "A");
        Map<String, Object> misspelled = new HashMap<>(record("b", "MX", "mail.example.com"));
        misspelled.put("prority", 10);
        Map<String, Object> norway = new HashMap<>(record("x", "A", "192.0.2.1"));
        norway.put("name", false);

        Exchange exchange = call(
                APPLY,
                List.of(
                        noContent,
                        misspelled,
                        norway,
                        record("c", "A", "example.com"),
                        record("www.other.com.", "A", "192.0.2.1"),
                        record("d", "A", "192.0.2.1"),
                        record("D.testname.com", "A", "192.0.2.1"),
                        record("e", "CNAME", "a.example.com"),
                        record("e", "CNAME", "b.example.com"),
                        record("f", "CNAME", "a.example.com"),
                        record("f", "TXT", "text"),
                        "www A 192.0.2.1"));

        assertThat(exchange.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("portal:dns/apply: the records cannot be applied. Nothing was sent")
                .hasMessageContaining("record 1 (a A): content is missing")
                .hasMessageContaining("record 2 (b MX): prority is no field of a record. Did you mean priority?")
                .hasMessageContaining("record 3 (false A): name is the value false. Give one text, in YAML in quotes")
                .hasMessageContaining("record 4 (c A): content=example.com is no IPv4 address")
                .hasMessageContaining(
                        "record 5 (www.other.com. A): name=www.other.com. is not in the zone testname.com")
                .hasMessageContaining("record 6 and record 7: d A 192.0.2.1 is there twice")
                .hasMessageContaining("record 8 and record 9: e can have one record of the type CNAME")
                .hasMessageContaining("record 10 and record 11: f has a CNAME")
                .hasMessageContaining("record 12 is no map");
        assertThat(writes()).isZero();
    }

    @Test
    void refusesEmptyListUnlessItIsAllowed() {
        long before = given(List.of(record("www", "A", "192.0.2.1")));

        assertThat(call(APPLY, List.of()).getException())
                .hasMessageContaining("records is empty, so that all records of the zone would be deleted");
        assertThat(call(APPLY, "[]").getException()).hasMessageContaining("Set allowEmpty=true");
        assertThat(apply(APPLY + "&prune=false", List.of()).changes()).isZero();
        assertThat(writes()).isEqualTo(before);
        assertThat(apply(APPLY + "&allowEmpty=true", List.of()).deletes()).hasSize(1);
        assertThat(zone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{}", "{\"records\":null}", "- name: www", "null"})
    void sendsNothingWhenListIsAbsent(String body) {
        assertThat(call(APPLY + "&allowEmpty=true", body).getException()).isInstanceOf(IllegalArgumentException.class);
        assertThat(call(APPLY + "&allowEmpty=true", null).getException()).hasMessageContaining("records is missing");
        assertThat(writes()).isZero();
    }

    @Test
    void tellsToUnmarshalWhenBodyIsYaml() {
        assertThat(call(APPLY, "- name: www\n  type: A\n  content: 192.0.2.1\n").getException())
                .hasMessageContaining("Unmarshal YAML before");
    }

    @Test
    void refusesFieldBesideTheListWhenItIsNoParameter() {
        assertThat(call(APPLY, Map.of("records", List.of(record("www", "A", "192.0.2.1")), "prun", false))
                        .getException())
                .hasMessageContaining("prun is no parameter. Did you mean prune?");
        assertThat(writes()).isZero();
    }

    @Test
    void sendsNothingWhenMoreRecordsThanAllowedWouldBeDeleted() {
        List<Object> records = new ArrayList<>(List.of(record("www", "A", "192.0.2.1")));
        IntStream.range(0, 4).forEach(i -> records.add(record("host" + i, "A", "192.0.2.1" + i)));
        long before = given(records);

        assertThat(call(APPLY + "&maxDeletions=3", records.subList(0, 1)).getException())
                .hasMessageContaining("4 records would be deleted, more than maxDeletions=3: host0 A 192.0.2.10");
        assertThat(writes()).isEqualTo(before);
        assertThat(apply(APPLY + "&maxDeletions=4", records.subList(0, 1)).deletes())
                .hasSize(4);
    }
}
