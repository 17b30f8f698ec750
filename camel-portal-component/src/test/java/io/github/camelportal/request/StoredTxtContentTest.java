package io.github.camelportal.request;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.model.DnsRecordChange;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.TxtContent;
import io.github.camelportal.model.Zone;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal stores the text of a TXT record, and the text comes back from installs that add quotes and from others. */
class StoredTxtContentTest {

    private static SimulatorContext portal;
    private int names;

    @BeforeAll
    static void start() {
        portal = new SimulatorContext().start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    static Stream<String> texts() {
        return TxtContentRequestTest.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void returnsSameTextWhenZoneStoresIt(String text) {
        String name = "zone" + ++names;
        portal.template().requestBody("portal:zones/createRecord?serviceId=301&zoneId=60", (Object)
                new DnsRecordChange(name, "TXT", text, 3600, 0));

        for (boolean quirks : new boolean[] {false, true}) {
            portal.simulator().quirks(quirks);
            Zone zone = portal.template().requestBody("portal:zones/get?serviceId=301&zoneId=60", null, Zone.class);
            assertThat(zone.records())
                    .filteredOn(each -> String.valueOf(each.name()).startsWith(name))
                    .extracting(each -> each.content())
                    .contains(text);
        }
        portal.simulator().quirks(false);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void returnsSameTextWhenDomainStoresIt(String text) {
        String name = "domain" + ++names;
        // The text is a field of a map, where a content in quotes is one of a zone file.
        String content = TxtContent.quote(text);
        portal.template().requestBody("portal:dns/createRecord?domainId=47", (Object)
                Map.of("name", name, "type", "TXT", "content", content));

        for (boolean quirks : new boolean[] {false, true}) {
            portal.simulator().quirks(quirks);
            PortalList<?> all = portal.template().requestBody("portal:dns/records?domainId=47", null, PortalList.class);
            assertThat(all).extracting("content").contains(text);
        }
        portal.simulator().quirks(false);
    }
}
