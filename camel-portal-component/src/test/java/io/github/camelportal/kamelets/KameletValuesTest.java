package io.github.camelportal.kamelets;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

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
            "s3cr&t +1 %}");

    @TempDir
    private Path folder;

    private MainRun run;

    static Stream<String> values() {
        return VALUES.stream();
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
    @MethodSource("values")
    void reachesPortalUnchangedWhenValueIsProperty(String value) throws Exception {
        run.property("camel.kamelet.portal-ticket-sink.disk.subject", value);
        run.startSink("portal-ticket-sink/disk", Map.of("deptId", "1", "inBody", "body"));

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

    private String subjectOf(Exchange exchange) throws Exception {
        assertThat(exchange.getException()).isNull();
        return new ObjectMapper()
                .readTree(run.lastBody("POST", "/tickets"))
                .get("subject")
                .asText();
    }
}
