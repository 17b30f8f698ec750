package io.github.camelportal.kamelets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Values of parameters reach the portal unchanged, whatever characters they have. */
class KameletValuesTest {

    private static final List<String> VALUES = List.of(
            "R&D + 50 % } up",
            "a?b#c=d&e",
            "#urgent",
            "  blanks  ",
            "50%25 &amp; +",
            "{ {b} } ${body} $simple{body}",
            "RAW(x)",
            "a\\b \"q\" 'z'",
            "s3cr&t +1 %}",
            "resource:classpath:kamelets/portal-ticket-sink.kamelet.yaml",
            "resource:file:/etc/hostname",
            "resource:nothing",
            "=x",
            "\"quoted\"",
            "'quoted'",
            "it's \"so\"",
            "$simple{body} ${sys.user.name}",
            "ref:orders, constant:x");

    /** Values that a TXT record can have. */
    private static final List<String> CONTENTS = List.of(
            "resource:classpath:kamelets/portal-ticket-sink.kamelet.yaml",
            "resource:file:/etc/hostname",
            "resource:nothing",
            "=x",
            "it's \"so\"",
            "$simple{body} ${body}",
            "v=spf1 +mx & 50 % -all",
            "#urgent");

    @TempDir
    private Path folder;

    private MainRun run;

    static Stream<String> values() {
        return VALUES.stream();
    }

    /** The values that the page allows outside of RAW. */
    static Stream<String> plainValues() {
        return VALUES.stream().filter(value -> !value.matches(".*[&%+].*|.* |RAW.*"));
    }

    static Stream<Arguments> recordKamelets() {
        return Stream.of("portal-dns-record-sink", "portal-dns-ensure-action")
                .flatMap(kamelet -> CONTENTS.stream().map(content -> arguments(kamelet, content)));
    }

    @BeforeEach
    void openPortal() {
        run = new MainRun(folder);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @MethodSource("values")
    void reachesPortalUnchangedWhenValueIsInRaw(String value) throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "inBody", "body", "subject", "RAW(" + value + ")"));

        assertThat(subjectOf(run.send("Text", Map.of()))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("plainValues")
    void reachesPortalUnchangedWhenValueIsPlain(String value) throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "inBody", "body", "subject", value));

        assertThat(subjectOf(run.send("Text", Map.of()))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void reachesPortalUnchangedWhenValueIsProperty(String value) throws Exception {
        run.property("camel.kamelet.portal-ticket-sink.disk.subject", value);
        run.startSink("portal-ticket-sink/disk", Map.of("deptId", "1", "inBody", "body"));

        assertThat(subjectOf(run.send("Text", Map.of()))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("recordKamelets")
    void writesRecordUnchangedWhenContentIsInRaw(String kamelet, String content) throws Exception {
        run.startSink(
                kamelet, Map.of("domainId", "47", "name", "text", "type", "TXT", "content", "RAW(" + content + ")"));

        assertThat(run.send(null, Map.of()).getException()).isNull();

        assertThat(contentsOf("text")).containsExactly(content);
    }

    @ParameterizedTest
    @MethodSource("recordKamelets")
    void writesRecordUnchangedWhenContentIsProperty(String kamelet, String content) throws Exception {
        run.property("camel.kamelet." + kamelet + ".content", content);
        run.startSink(kamelet, Map.of("domainId", "47", "name", "text", "type", "TXT"));

        assertThat(run.send(null, Map.of()).getException()).isNull();

        assertThat(contentsOf("text")).containsExactly(content);
    }

    @ParameterizedTest
    @FieldSource("CONTENTS")
    void removesRecordWhenContentIsInRaw(String content) throws Exception {
        run.startSink(
                "portal-dns-remove-action",
                Map.of("domainName", "testname.com", "name", "text", "type", "TXT", "content", "RAW(" + content + ")"));
        run.context()
                .createProducerTemplate()
                .requestBody(
                        "portal:dns/ensureRecord?domainId=47",
                        Map.of("name", "text", "type", "TXT", "content", content));
        assertThat(contentsOf("text")).containsExactly(content);

        assertThat(run.send(null, Map.of()).getException()).isNull();

        assertThat(contentsOf("text")).isEmpty();
    }

    /** A text that the portal refuses may be in the message of the failure. */
    @ParameterizedTest
    @ValueSource(strings = {"domainName", "domainId", "name", "type", "priority"})
    void readsNoResourceWhenTextIsItsName(String parameter) throws Exception {
        Map<String, String> parameters =
                new HashMap<>(Map.of("name", "text", "type", "MX", "content", "10 mx.testname.com"));
        parameters.put("domainName", "testname.com");
        parameters.put(parameter, "RAW(resource:classpath:kamelets/portal-ticket-sink.kamelet.yaml)");
        run.startSink("portal-dns-ensure-action", parameters);

        Exchange exchange = run.send(null, Map.of());

        String sent = run.portal().requests().stream()
                .map(request -> URLDecoder.decode(request.path(), StandardCharsets.UTF_8) + request.body())
                .collect(Collectors.joining("\n"));
        assertThat(sent + exchange.getException() + exchange.getMessage().getBody())
                .containsIgnoringCase("resource:classpath:kamelets/")
                .doesNotContainIgnoringCase("apiVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#bean:orders", "#class:java.lang.String", "#property:user.name"})
    void reachesPortalUnchangedWhenPropertyLooksLikeReference(String value) throws Exception {
        run.property("camel.kamelet.portal-ticket-sink.subject", value);
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "inBody", "body"));

        assertThat(subjectOf(run.send("Text", Map.of()))).isEqualTo(value);
    }

    @Test
    void reachesPortalUnchangedWhenPropertyHasParenthesisBeforeAmpersand() throws Exception {
        run.property("camel.kamelet.portal-ticket-sink.subject", "x)&deptId=2");
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "inBody", "body"));

        assertThat(subjectOf(run.send("Text", Map.of()))).isEqualTo("x)&deptId=2");
        assertThat(run.lastBody("POST", "/tickets")).contains("\"dept_id\":1");
    }

    @Test
    void reachesPortalUnchangedWhenHeaderHasPlaceholder() throws Exception {
        run.startSink("portal-ticket-sink", Map.of("deptId", "1", "inBody", "body"));

        assertThat(subjectOf(run.send("Text {{x}}", Map.of("CamelPortalSubject", "My {{db.password}} & more"))))
                .isEqualTo("My {{db.password}} & more");
    }

    /** A Kamelet of an application that takes the password as a parameter, as the page shows it. */
    @ParameterizedTest
    @MethodSource("values")
    void logsInWhenOwnKameletHasPassword(String password) throws Exception {
        try (PortalSimulator portal =
                PortalSimulator.builder().password(password).start()) {
            run.property("camel.component.kamelet.location", "classpath:own-kamelets,classpath:kamelets");
            run.property("camel.kamelet.billing-source.baseUrl", portal.baseUrl());
            run.property("camel.kamelet.billing-source.username", portal.username());
            run.property("camel.kamelet.billing-source.password", password);

            run.startSource("billing-source", Map.of());

            assertThat(run.received(1)).isNotEmpty();
            assertThat(run.context().getEndpoints().toString()).doesNotContain(password.strip());
        }
    }

    private List<String> contentsOf(String name) {
        List<?> records =
                run.context().createProducerTemplate().requestBody("portal:dns/records?domainId=47", null, List.class);
        return records.stream()
                .map(DnsRecord.class::cast)
                .filter(entry -> entry.name().startsWith(name))
                .map(DnsRecord::content)
                .toList();
    }

    private String subjectOf(Exchange exchange) throws Exception {
        assertThat(exchange.getException()).isNull();
        return new ObjectMapper()
                .readTree(run.lastBody("POST", "/tickets"))
                .get("subject")
                .asText();
    }
}
