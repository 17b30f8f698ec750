package io.github.camelportal.dns;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of a DNS record needs a list to compare with before it, and evidence after it. */
class DnsEvidenceTest extends DnsTestSupport {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"records\":[]}",
                "{\"records\":[null]}",
                "Warning: mysqli in /var/www/dns.php on line 3\n{\"records\":[]}",
                "{\"records\":[],\"info\":[\"temporarily unavailable\"]}",
                "{\"records\":[{\"id\":1,\"name\":\"www\",\"content\":\"192.0.2.1\"}]}",
                "{\"records\":[{\"id\":1,\"name\":\"test\",\"type\":\"A\"}]}",
                "{\"records\":[{\"id\":1,\"name\":\"a\",\"type\":\"A\",\"content\":\"192.0.2.1\"},"
                        + "{\"id\":1,\"name\":\"b\",\"type\":\"A\",\"content\":\"192.0.2.1\"}]}",
                "{\"records\":[{\"id\":1,\"name\":\"a\",\"type\":\"A\",\"content\":\"192.0.2.1\"}],\"page\":{\"current\":1,\"total\":2}}",
                "{}",
                "[]"
            })
    void sendsNothingWhenListIsDoubtful(String response) {
        boolean isEmptyList = response.equals("[]") || response.equals("{\"records\":[]}");
        simulator
                .faults()
                .inject(Fault.response(200, "application/json", response)
                        .on("GET", PATH)
                        .times(isEmptyList ? 1 : 20));

        Exchange exchange = call(ENSURE, record("test", "A", "100.100.10.1"));
        Exchange other = call(ENSURE + "&maxRetries=0", record("test", "A", "192.0.2.1"));

        assertThat(exchange.getException() == null).isEqualTo(isEmptyList);
        assertThat(other.getException() == null).isEqualTo(isEmptyList);
        if (isEmptyList) {
            // The second read shows the records.
            assertThat(exchange.getMessage().getBody(DnsRecordResult.class).change())
                    .isEqualTo(DnsRecordResult.UNCHANGED);
        } else {
            assertThat(writes()).isZero();
        }
    }

    @Test
    void isSafeToRepeatWhenOutcomeIsUnknown() {
        simulator.faults().inject(Fault.droppedAfter().on("POST", PATH).times(1));

        Exchange exchange = call(ENSURE, record("www", "A", "192.0.2.10"));

        assertThat(exchange.getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("portal:dns/ensureRecord failed")
                .hasMessageContaining("the outcome of portal:dns/createRecord is unknown")
                .hasMessageContaining("Send the exchange again");
        assertThat(result(ENSURE, record("www", "A", "192.0.2.10")).change()).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(listed()).filteredOn(each -> "www".equals(each.name())).hasSize(1);
    }

    @Test
    void isUnknownWhenRecordsDoNotShowTheChange() {
        simulator
                .faults()
                .inject(Fault.response(200, "application/json", "{\"info\":[\"updated\"]}")
                        .on("POST", PATH)
                        .times(1));

        assertThat(call(ENSURE, record("www", "A", "192.0.2.10")).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("accepted a change that its records do not show");

        simulator
                .faults()
                .inject(Fault.response(200, "application/json", "{\"info\":[\"updated\"]}")
                        .on("DELETE", PATH)
                        .times(1));
        assertThat(call(REMOVE, record("test", "A", "100.100.10.1")).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class);
        assertThat(listed()).extracting(DnsRecord::name).contains("test");
    }

    @Test
    void sendsNothingWhenRunIsDry() {
        Exchange exchange = call(ENSURE + "&dryRun=true&solo=true", record("test", "A", "192.0.2.10"));
        Exchange removal = call(REMOVE + "&dryRun=true", record("test", "A", "100.100.10.1"));

        DnsRecordResult result = exchange.getMessage().getBody(DnsRecordResult.class);
        assertThat(result.change()).isEqualTo(DnsRecordResult.UPDATED);
        assertThat(result.previous().content()).isEqualTo("100.100.10.1");
        assertThat(result.record().content()).isEqualTo("192.0.2.10");
        assertThat(exchange.getMessage().getHeader(PortalConstants.DRY_RUN)).isEqualTo(true);
        assertThat(removal.getMessage().getBody(DnsRecordResult.class).change()).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(writes()).isZero();
    }

    @Test
    void namesReadFailureWhenListCannotBeRead() {
        simulator.faults().inject(Fault.garbage().on("GET", PATH).times(5));

        assertThat(call(ENSURE + "&maxRetries=0", record("www", "A", "192.0.2.10"))
                        .getException())
                .isInstanceOf(PortalUnreadableResponseException.class);
        assertThat(writes()).isZero();
    }
}
