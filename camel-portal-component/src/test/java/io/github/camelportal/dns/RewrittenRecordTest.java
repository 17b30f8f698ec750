package io.github.camelportal.dns;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.Retryability;
import io.github.camelportal.model.DnsRecordResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal that stores records in another form does not get one more record for each exchange. */
class RewrittenRecordTest extends PositionalZoneTestSupport {

    private void stores(String field, Object value) {
        zone.stores(fields -> {
            Map<String, Object> stored = new HashMap<>(fields);
            stored.put(field, value);
            return stored;
        });
    }

    private static void isRefused(Exchange exchange, String listed) {
        assertThat(exchange.getException())
                .isInstanceOf(PortalOperationException.class)
                .isNotInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("the portal lists the record")
                .hasMessageContaining(listed)
                .hasMessageContaining("Use the listed form")
                .extracting(each -> ((PortalOperationException) each).retryability())
                .isEqualTo(Retryability.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "NS, ns.sub, content, ns.sub.testname.com",
        "HTTPS, 1 . alpn=h2, content, 1 . alpn=\"h2\"",
        "TXT, Some Text, content, some text",
        "A, 192.0.2.1, name, www.testname.com.testname.com"
    })
    void addsOneRecordWhenPortalStoresAnotherForm(String type, String content, String field, String stored) {
        stores(field, stored);

        Exchange first = call(ENSURE, record("www", type, content));
        Exchange second = call(ENSURE, record("www", type, content));

        isRefused(first, field.equals("name") ? "www.testname.com A " : stored);
        assertThat(second.getException()).hasMessage(first.getException().getMessage());
        assertThat(zone.writes()).containsExactly("POST");
    }

    @Test
    void updatesOnceWhenPortalClampsTimeToLive() {
        zone.with("www", "A", "192.0.2.1", 0, 1800);
        stores("ttl", 3600);

        isRefused(call(ENSURE_IN_ZONE, record("www", "A", "192.0.2.1", 60)), "www A 192.0.2.1 priority=0 ttl=3600");
        isRefused(
                call(ENSURE_IN_ZONE, record("www", "A", "192.0.2.1", 60)),
                "ttl=60 as www A 192.0.2.1 priority=0 ttl=3600");

        assertThat(zone.writes()).containsExactly("PUT 1");
        assertThat(change(call(ENSURE_IN_ZONE, record("www", "A", "192.0.2.1", 3600))))
                .isEqualTo(DnsRecordResult.UNCHANGED);
    }

    @Test
    void updatesOnceWhenPortalKeepsItsTimeToLive() {
        zone.with("www", "A", "192.0.2.1", 0, 3600);
        stores("ttl", 3600);

        isRefused(call(ENSURE_IN_ZONE, record("www", "A", "192.0.2.1", 60)), "www A 192.0.2.1 priority=0 ttl=3600");
        isRefused(call(ENSURE_IN_ZONE, record("www", "A", "192.0.2.1", 60)), "www A 192.0.2.1 priority=0 ttl=3600");

        assertThat(zone.writes()).containsExactly("PUT 1");
    }

    @Test
    void createsRecordAgainWhenRewrittenOneIsRemoved() {
        stores("content", "192.0.2.99");
        isRefused(call(ENSURE, record("www", "A", "192.0.2.1")), "192.0.2.99");

        zone.stores(fields -> fields);
        assertThat(change(call(REMOVE, record("www", "A", "192.0.2.99")))).isEqualTo(DnsRecordResult.REMOVED);

        assertThat(change(call(ENSURE, record("www", "A", "192.0.2.1")))).isEqualTo(DnsRecordResult.CREATED);
    }

    @ParameterizedTest
    @CsvSource({
        "DS, 60485 5 1 2BB183AF5F22588179A5, 60485 5 1 2bb183af 5f22588179a5",
        "TLSA, 3 1 1 0D6FCE, 3 1 1 0d6fce",
        "SSHFP, 4 2 AB12, 4 2 ab12",
        "MX, mail, mail.testname.com.",
        "CNAME, Mail, mail.testname.com"
    })
    void isCreatedWhenPortalStoresEqualForm(String type, String content, String stored) {
        stores("content", stored);

        assertThat(change(call(ENSURE, record("www", type, content)))).isEqualTo(DnsRecordResult.CREATED);
        assertThat(change(call(ENSURE, record("www", type, content)))).isEqualTo(DnsRecordResult.UNCHANGED);
    }

    @Test
    void isUnknownWhenUpdateOfContentIsNotShown() {
        zone.with("www", "CNAME", "a.example.com", 0, 1800);
        stores("content", "a.example.com");

        assertThat(call(ENSURE, record("www", "CNAME", "b.example.com")).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"name\":\"other.com\",\"records\":[]}",
                "{\"records\":[{\"id\":1,\"type\":\"A\",\"content\":5}],\"name\":\"other.com\"}"
            })
    void isUnknownWhenListAfterWriteBelongsToAnotherZone(String response) {
        zone.respondsAfterWrite(response);

        assertThat(call(ENSURE_IN_ZONE + "&zoneName=testname.com", record("www", "A", "192.0.2.1"))
                        .getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("cannot be read as evidence");
        assertThat(zone.writes()).hasSize(1);
    }

    @Test
    void removesBrokenRecordsThatAreListed() {
        zone.with("a", "A", "not an address", 0, 1800).with("@", "MX", "10 mail.testname.com", 0, 1800);
        Map<String, Object> exchanger = record("@", "MX", "10 mail.testname.com");
        exchanger.put("priority", 0);

        assertThat(change(call(REMOVE, record("a", "A", "not an address")))).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(change(call(REMOVE, exchanger))).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(change(call(REMOVE + "&type=A&content=1.2.3", record("a", "A", "1.2.3"))))
                .isEqualTo(DnsRecordResult.ABSENT);
        assertThat(zone.contents()).isEmpty();
    }

    @Test
    void sendsNothingWhenAddressHasLeadingZeros() {
        assertThat(call(ENSURE, record("www", "A", "010.0.0.1")).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("content=010.0.0.1 has numbers with leading zeros");
        assertThat(zone.writes()).isEmpty();
    }
}
