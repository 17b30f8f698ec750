package io.github.camelportal.dns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.ZonePlan;
import io.github.camelportal.support.FullRun;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random pairs of actual and wanted zones converge in one call, and the second call changes nothing. A full run has 200 pairs, and
 * the normal build has 30.
 */
@Timeout(900)
class RandomZonesTest {

    private static final int PAIRS_OF_EACH = FullRun.choose(40, 6);

    @ParameterizedTest
    @EnumSource(ZonePortal.ZoneKind.class)
    void convergesInOneCallWhenZonesAreRandom(ZonePortal.ZoneKind kind) throws Exception {
        int writes = 0;
        try (ZonePortal portal = new ZonePortal(kind)) {
            for (int seed = 1; seed <= PAIRS_OF_EACH; seed++) {
                writes += check(portal, seed);
            }
            assertThat(portal.conflicts()).isEmpty();
        }
        System.out.println(kind + ": " + PAIRS_OF_EACH + " pairs, " + writes + " changes");
        assertThat(writes).isGreaterThan(PAIRS_OF_EACH);
    }

    private static int check(ZonePortal portal, long seed) {
        boolean hasTtl = portal.kind().hasTtl();
        RandomZone zones = new RandomZone(seed, portal.zone());
        Random random = new Random(seed);
        // The zone as the pair before has left it, with records that somebody else has added, some of them twice.
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, Object> added = zones.record(hasTtl);
            if (RandomZone.contradicts(inOneSpelling(portal.records(), portal.zone()), added)) {
                continue;
            }
            portal.add(added);
            if (!added.get("type").equals("CNAME") && random.nextInt(4) == 0) {
                portal.add(added);
            }
        }
        List<Map<String, Object>> actual = portal.records();
        List<Map<String, Object>> wanted = zones.wanted(inOneSpelling(actual, portal.zone()), hasTtl);
        List<Map<String, Object>> spelled = zones.spelled(wanted);
        String description = portal.kind() + " seed " + seed + "\nactual " + actual + "\nwanted " + wanted;

        long before = portal.writes();
        ZonePlan planned = plan(portal.apply(spelled, "&dryRun=true"), description);
        assertThat(portal.writes()).as(description).isEqualTo(before);
        ZonePlan made = plan(portal.apply(spelled, ""), description);
        long after = portal.writes();
        ZonePlan again = plan(portal.apply(zones.spelled(wanted), ""), description);

        assertThat(converged(portal.records(), wanted, portal)).as(description).isTrue();
        assertThat(made.changes()).as(description).isEqualTo(planned.changes()).isEqualTo((int) (after - before));
        assertThat(again.changes()).as(description).isZero();
        assertThat(portal.writes()).as(description).isEqualTo(after);
        return made.changes();
    }

    private static ZonePlan plan(Exchange exchange, String description) {
        if (exchange.getException() != null) {
            throw new AssertionError(description, exchange.getException());
        }
        return exchange.getMessage().getBody(ZonePlan.class);
    }

    /** Whether the zone has exactly the wanted records, of which one without a time to live may have any. */
    private static boolean converged(
            List<Map<String, Object>> actual, List<Map<String, Object>> wanted, ZonePortal portal) {
        Set<String> expected = RandomZone.texts(wanted, portal.zone(), false);
        Set<String> withTtl = RandomZone.texts(
                wanted.stream().filter(each -> each.get("ttl") != null).toList(), portal.zone(), true);
        return RandomZone.texts(actual, portal.zone(), false).equals(expected)
                && (!portal.kind().hasTtl()
                        || RandomZone.texts(actual, portal.zone(), true).containsAll(withTtl));
    }

    /** Returns the records of a zone in one spelling, so that some of them can be wanted again. */
    private static List<Map<String, Object>> inOneSpelling(List<Map<String, Object>> actual, String zone) {
        return actual.stream().map(each -> RandomZone.inOneSpelling(each, zone)).toList();
    }

    static Map<String, Object> fields(DnsRecord listed, boolean hasTtl) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", listed.name());
        fields.put("type", listed.type());
        fields.put("content", listed.content());
        if ("MX".equals(listed.type())) {
            fields.put("priority", listed.priority());
        }
        if (hasTtl) {
            fields.put("ttl", listed.ttl());
        }
        return fields;
    }
}
