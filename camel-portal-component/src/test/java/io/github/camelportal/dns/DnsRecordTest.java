package io.github.camelportal.dns;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordChange;
import io.github.camelportal.model.DnsRecordResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records that routes ensure and remove in the DNS of a domain. */
class DnsRecordTest extends DnsTestSupport {

    @Test
    void createsRecordOnceWhenItIsEnsuredTwice() {
        DnsRecordResult created = result(ENSURE, record("www", "A", "192.0.2.10"));
        DnsRecordResult again = result(ENSURE, record("WWW.testname.com.", "a", " 192.0.2.10"));

        assertThat(created.change()).isEqualTo(DnsRecordResult.CREATED);
        assertThat(created.zoneId()).isEqualTo("47");
        assertThat(created.zoneName()).isEqualTo("testname.com");
        assertThat(created.record()).isIn(listed());
        assertThat(created.record().id()).isNotNull();
        assertThat(again.change()).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(again.record()).isEqualTo(created.record());
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void addsSecondRecordWhenTypeHasSeveralContents() {
        result(ENSURE, record("www", "A", "192.0.2.10"));

        assertThat(result(ENSURE, record("www", "A", "192.0.2.11")).change()).isEqualTo(DnsRecordResult.CREATED);
        assertThat(listed()).filteredOn(each -> "www".equals(each.name())).hasSize(2);
    }

    @Test
    void updatesContentWhenTypeIsSingle() {
        DnsRecordResult created = result(ENSURE, record("shop", "CNAME", "a.example.com"));

        DnsRecordResult updated = result(ENSURE, record("shop", "CNAME", "b.example.com."));

        assertThat(updated.change()).isEqualTo(DnsRecordResult.UPDATED);
        assertThat(updated.previous()).isEqualTo(created.record());
        assertThat(updated.record().id()).isEqualTo(created.record().id());
        assertThat(count("PUT", PATH + "/" + created.record().id())).isEqualTo(1);
    }

    @Test
    void leavesOneRecordWhenItIsSolo() {
        result(ENSURE, record("home", "A", "192.0.2.1"));
        result(ENSURE, record("home", "A", "192.0.2.2"));
        result(ENSURE, record("home", "AAAA", "2001:db8::1"));

        DnsRecordResult updated = result(ENSURE + "&solo=true", record("home", "A", "192.0.2.3"));
        DnsRecordResult again = result(ENSURE + "&solo=true", record("home", "A", "192.0.2.3"));

        assertThat(updated.change()).isEqualTo(DnsRecordResult.UPDATED);
        assertThat(updated.removed()).extracting(DnsRecord::content).containsExactly("192.0.2.2");
        assertThat(listed())
                .filteredOn(each -> "home".equals(each.name()))
                .extracting(DnsRecord::content)
                .containsExactlyInAnyOrder("192.0.2.3", "2001:db8::1");
        assertThat(again.change()).isEqualTo(DnsRecordResult.UNCHANGED);
    }

    @Test
    void updatesPriorityWhenExchangerIsThere() {
        DnsRecordResult unchanged = result(ENSURE, record("@", "MX", "MAIL.testname.com."));
        DnsRecordResult updated = result(ENSURE, record("testname.com", "MX", "20 mail.testname.com"));

        assertThat(unchanged.change()).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(updated.change()).isEqualTo(DnsRecordResult.UPDATED);
        assertThat(updated.record().priority()).isEqualTo(20);
        assertThat(updated.record().content()).isEqualTo("mail.testname.com");
        assertThat(listed()).filteredOn(each -> "MX".equals(each.type())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "", "testname.com", "TESTNAME.com.", " testname.com "})
    void findsRecordOfDomainItselfWhateverItsName(String name) {
        assertThat(result(ENSURE, record(name, "TXT", "v=spf1 mx -all")).change())
                .isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(writes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "say \"hi\"",
                " blanks ",
                "a;b",
                "semi\\colon",
                "\"a\" \"b\"",
                "v=DKIM1; p=AAAAAAAAAAAAAAAAAAAAAA"
            })
    void ensuresAndRemovesTextWhateverItsCharacters(String text) {
        DnsRecordChange wanted = DnsRecordChange.of("_acme-challenge.www", "TXT", text);

        assertThat(result(ENSURE, wanted).record().content()).isEqualTo(text);
        assertThat(result(ENSURE, wanted).change()).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(result(ENSURE, DnsRecordChange.of("_acme-challenge.www", "TXT", text + "X"))
                        .change())
                .isEqualTo(DnsRecordResult.CREATED);
        assertThat(result(REMOVE, wanted).change()).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(listed()).extracting(DnsRecord::content).contains(text + "X").doesNotContain(text);
    }

    @ParameterizedTest
    @CsvSource({
        "AAAA, 2001:db8::1, 2001:0DB8:0:0:0:0:0:1",
        "CNAME, target.example.com, TARGET.Example.COM.",
        "NS, ns1.example.com., ns1.example.com",
        "SRV, 5 5060 sip.example.com, 5  5060 SIP.example.com.",
        "CAA, 0 issue letsencrypt.org, 0 ISSUE \"letsencrypt.org\""
    })
    void isUnchangedWhenContentIsSpeltInAnotherWay(String type, String content, String other) {
        result(ENSURE, record("same", type, content));

        assertThat(result(ENSURE, record("same", type, other)).change()).isEqualTo(DnsRecordResult.UNCHANGED);
        assertThat(result(REMOVE, record("same", type, other)).change()).isEqualTo(DnsRecordResult.REMOVED);
    }

    @Test
    void removesRecordAndSaysWhatItRemoved() {
        DnsRecord present = listed().get(0);

        DnsRecordResult removed = result(REMOVE, present);
        DnsRecordResult again = result(REMOVE, present);

        assertThat(removed.change()).isEqualTo(DnsRecordResult.REMOVED);
        assertThat(removed.removed()).containsExactly(present);
        assertThat(removed.record()).isNull();
        assertThat(again.change()).isEqualTo(DnsRecordResult.ABSENT);
        assertThat(again.removed()).isEmpty();
        assertThat(listed()).hasSize(2);
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void takesParametersFromHeadersAndOptions() {
        Exchange exchange = template.request(
                "portal:dns/ensureRecord?type=TXT&inBody=content&outputType=json", each -> each.getMessage()
                        .setHeaders(Map.of(
                                "CamelPortalDomainId", "47",
                                "CamelPortalName", "note")));
        assertThat(exchange.getException()).hasMessageContaining("content is missing");

        exchange = template.request("portal:dns/ensureRecord?type=TXT&inBody=content&outputType=json", each -> {
            each.getMessage().setHeaders(Map.of("CamelPortalDomainId", "47", "CamelPortalName", "note"));
            each.getMessage().setBody("a text & more");
        });

        assertThat(exchange.getException()).isNull();
        JsonNode json = context.getTypeConverter()
                .convertTo(JsonNode.class, exchange, exchange.getMessage().getBody());
        assertThat(json.path("change").asText()).isEqualTo("CREATED");
        assertThat(json.at("/record/content").asText()).isEqualTo("a text & more");
    }

    @Test
    void failsBeforeAnythingIsSentWhenParametersAreMissing() {
        assertThatThrownBy(() -> template.requestBody("portal:dns/ensureRecord?type=A", (Object) null))
                .rootCause()
                .hasMessageContaining("portal:dns/ensureRecord: name and content are missing")
                .hasMessageContaining("CamelPortalName");
        assertThatThrownBy(() -> template.requestBody("portal:dns/removeRecord", record("www", "A", "192.0.2.1")))
                .rootCause()
                .hasMessageContaining("domainId and domainName are missing, one of which is needed")
                .hasMessageContaining("CamelPortalDomainId or CamelPortalDomainName");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void failsAtStartWhenOptionsCannotBeUsed() {
        assertThatThrownBy(() -> context.getEndpoint("portal:dns/ensureRecord?type=A&content=1.2.3&outputType=stream"))
                .rootCause()
                .hasMessageContaining("content=1.2.3 is no IPv4 address")
                .hasMessageContaining("outputType=stream");
        assertThatThrownBy(() -> context.getEndpoint("portal:dns/ensureRecord?domainNam=a.com"))
                .rootCause()
                .hasMessageContaining("domainName");
        assertThatThrownBy(() -> context.getEndpoint("portal:dns/ensureRecord?readOnly=true"))
                .rootCause()
                .hasMessageContaining("readOnly=true refuses dns/ensureRecord");
    }

    @Test
    void refusesWhatContradictsItselfBeforeItWrites() {
        assertThat(call(ENSURE, record("www", "AAAA", "192.0.2.1")).getException())
                .hasMessageContaining("content=192.0.2.1 is no IPv6 address");
        assertThat(call(ENSURE, record("www.other.com.", "A", "192.0.2.1")).getException())
                .hasMessageContaining("name=www.other.com. is not in the zone testname.com");
        assertThat(call(ENSURE + "&domainId=49", record("www", "A", "192.0.2.1"))
                        .getException())
                .hasMessageContaining("domainId=49 is second-name.net, not testname.com");
        assertThat(call("portal:dns/ensureRecord?domainName=nobody.example", record("www", "A", "192.0.2.1"))
                        .getException())
                .isInstanceOf(PortalOperationException.class);
        assertThat(writes()).isZero();
    }
}
