package io.github.camelportal.simulator.domains;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

class DnsContentTest extends PortalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 256.0.0.1",
                "A | example.com",
                "A | 1.2.3",
                "AAAA | 192.0.2.1",
                "AAAA | 2001:db8::1::2",
                "AAAA | 1:2:3:4:5:6:7",
                "AAAA | 2001:db8::12345",
                "CNAME | not a name",
                "CNAME | https://example.com",
                "NS | -",
                "SRV | 5060",
                "CAA | letsencrypt.org",
                "URL | example.com"
            })
    void refusesContentWhenNoNameserverCouldServeIt(String type, String content) {
        assertThat(error(add(type, content))).isEqualTo("invalid_content");
        assertThat(simulator.zoneRecords("60")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 192.0.2.255",
                "AAAA | 2001:db8::1",
                "AAAA | ::",
                "AAAA | ::1",
                "AAAA | 1:2:3:4:5:6:7:8",
                "AAAA | ::ffff:192.0.2.1",
                "CNAME | _dmarc.example.com.",
                "NS | ns1.example.com",
                "SRV | 10 5060 sip.example.com",
                "CAA | 0 issue \"letsencrypt.org\"",
                "TXT | anything at all",
                "URL | https://example.com/"
            })
    void acceptsContentWhenNameserverCanServeIt(String type, String content) {
        assertThat(add(type, content).has("error")).isFalse();
    }

    @Test
    void refusesMailExchangerWhenPriorityIsMissing() {
        assertThat(error(add("MX", "mail.example.com"))).isEqualTo("missing_priority");
        assertThat(client.post(
                                "/service/301/dns/60/records",
                                "{\"type\":\"MX\",\"content\":\"mail.example.com\",\"priority\":10}")
                        .has("error"))
                .isFalse();
    }

    private JsonNode add(String type, String content) {
        String escaped = content.replace("\"", "\\\"");
        return client.post(
                "/service/301/dns/60/records", "{\"type\":\"" + type + "\",\"content\":\"" + escaped + "\"}");
    }
}
