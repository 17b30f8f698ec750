package io.github.camelportal.request;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.contract.Contract;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordChange;
import io.github.camelportal.model.Zone;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of a TXT record is sent so that the portal stores that text, and no other content is touched. */
class TxtContentRequestTest {

    private static final String CREATE = "portal:zones/createRecord?serviceId=301&zoneId=60";
    private static final String GET = "portal:zones/get?serviceId=301&zoneId=60";

    private static PortalStub portal;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
        template = portal.context().createProducerTemplate();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "v=spf1 mx -all",
                "v=DMARC1; p=none",
                "",
                " blanks ",
                "say \"hi\" now",
                "\"quoted\"",
                "\"a\" \"b\"",
                "C:\\temp\\255",
                "Grüße 😀",
                "v=DKIM1; p=" + "A".repeat(400),
                "ü".repeat(200));
    }

    /** Returns the record as it is read from a portal that stores the content as it was sent. */
    private static DnsRecord readBack(String content, boolean quoted) {
        String stored = quoted && !content.startsWith("\"") ? "\"" + content + "\"" : content;
        JsonNode dnsRecord = Contract.JSON
                .createObjectNode()
                .put("name", "x")
                .put("type", "TXT")
                .put("content", stored);
        portal.answers(Contract.JSON
                .createObjectNode()
                .put("name", "example.org")
                .set("records", Contract.JSON.createArrayNode().add(dnsRecord))
                .toString());
        return template.requestBody(GET, null, Zone.class).records().get(0);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsSameTextWhenRecordWasSent(String text) {
        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, DnsRecordChange.of("x", "TXT", text));
        String content = portal.requestJson().path("content").asText();

        assertThat(readBack(content, false).content()).isEqualTo(text);
        assertThat(readBack(content, true).content()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sendsSameContentWhenRecordThatWasReadIsSent(String text) {
        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, DnsRecordChange.of("x", "TXT", text));
        String content = portal.requestJson().path("content").asText();
        DnsRecord dnsRecord = readBack(content, false);

        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, dnsRecord);

        assertThat(portal.requestJson().path("content").asText()).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTextWhenRecordsAreJsonInBetween(String text) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        DnsRecordChange change = DnsRecordChange.of("x", "TXT", text);
        DnsRecord dnsRecord = new DnsRecord("1", null, "x", "TXT", null, null, text, null, Map.of());

        assertThat(mapper.readValue(mapper.writeValueAsString(change), DnsRecordChange.class))
                .isEqualTo(change);
        assertThat(mapper.readValue(mapper.writeValueAsString(dnsRecord), DnsRecord.class))
                .isEqualTo(dnsRecord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " blanks ", "say \"hi\" now", "C:\\temp"})
    void quotesTextWhenItIsAFieldOfABody(String text) {
        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, Map.of("name", "x", "type", "txt", "content", text));
        String content = portal.requestJson().path("content").asText();

        assertThat(content).startsWith("\"").endsWith("\"");
        assertThat(readBack(content, false).content()).isEqualTo(text);
    }

    @Test
    void quotesTextWhenItIsAHeader() {
        portal.answers("{\"info\":[\"DNS Management updated successfully\"]}");
        Map<String, Object> headers = new HashMap<>();
        headers.put("CamelPortalContent", "say \"hi\" now");
        headers.put("CamelPortalType", "TXT");
        template.sendBodyAndHeaders("portal:dns/createRecord?domainId=47&name=x", null, headers);

        assertThat(portal.requestJson().path("content").asText()).isEqualTo("\"say \\\"hi\\\" now\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v=spf1 mx -all\"", "\"a\" \"b\"", "\"\"", "\"\\\"\""})
    void keepsContentWhenItIsInQuotesAlready(String content) {
        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, Map.of("name", "x", "type", "TXT", "content", content));

        assertThat(portal.requestJson().path("content").asText()).isEqualTo(content);
    }

    @Test
    void keepsContentWhenTypeIsAnother() {
        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, Map.of("name", "x", "type", "CAA", "content", "0 issue \"letsencrypt.org\""));
        assertThat(portal.requestJson().path("content").asText()).isEqualTo("0 issue \"letsencrypt.org\"");

        portal.answers("{\"success\":true}");
        template.sendBody(CREATE, DnsRecordChange.of("x", "CAA", "0 issue \"letsencrypt.org\""));
        assertThat(portal.requestJson().path("content").asText()).isEqualTo("0 issue \"letsencrypt.org\"");
    }
}
