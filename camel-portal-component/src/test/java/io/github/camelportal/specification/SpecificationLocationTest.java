package io.github.camelportal.specification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A specification is read at the start, from the portal, a file or the class path. A mistake in it fails the start. */
class SpecificationLocationTest {

    private static final String PUBLISHED = "/?cmd=userapi&action=swagger";

    @TempDir
    private Path folder;

    private final RecordingServer portal = new RecordingServer();
    private final String published = portal.baseUrl().replace("/api", "") + PUBLISHED;
    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void close() {
        context.stop();
        portal.close();
    }

    private PortalConfiguration configuration() {
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
        return configuration;
    }

    private String file(String name, String content) throws Exception {
        return "file:" + Files.writeString(folder.resolve(name), content);
    }

    private static String document(String paths) {
        return "{\"swagger\": \"2.0\", \"paths\": {" + paths + "}}";
    }

    private String problem(String specification) {
        configuration().setSpecification(specification);
        try {
            context.start();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null
                    && !String.valueOf(cause.getMessage()).startsWith("specification=")) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }
        throw new AssertionError("The context has started");
    }

    @Test
    void isReadOnceWithoutCredentialsWhenPortalPublishesIt() {
        portal.answers(aResponse().withBody(document("\"vpn\": {\"get\": {}}, \"vpn/@id\": {\"delete\": {}}")));
        configuration().setSpecification(published);
        context.start();
        context.getEndpoint("portal:vpn/list");
        context.getEndpoint("portal:vpn/delete");

        assertThat(portal.request().getUrl()).isEqualTo(PUBLISHED);
        assertThat(portal.request().getHeader("Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache", "cache/portal.json"})
    void startsWithCachedDocumentWhenPortalHasNoneAtTheMoment(String cache) throws Exception {
        portal.answers(aResponse().withBody(document("\"vpn\": {\"get\": {}}")));
        startWithCache(folder.resolve(cache));
        portal.answers(aResponse().withStatus(200).withBody("<html>Maintenance</html>"));
        startWithCache(folder.resolve(cache));
        portal.answers(aResponse().withStatus(503));
        startWithCache(folder.resolve(cache));
        portal.close();
        startWithCache(folder.resolve(cache));

        assertThat(folder.resolve("cache").toFile().list()).hasSize(1);
    }

    private void startWithCache(Path cache) throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            PortalConfiguration configuration =
                    other.getComponent("portal", PortalComponent.class).getConfiguration();
            configuration.setBaseUrl("https://portal.example.com/api");
            configuration.setUsername(PortalStub.USERNAME);
            configuration.setPassword(PortalStub.PASSWORD);
            configuration.setSpecification(published);
            configuration.setSpecificationCache(cache.toString());
            other.start();
            assertThatCode(() -> other.getEndpoint("portal:vpn/list")).doesNotThrowAnyException();
        }
    }

    @Test
    void failsWhenPortalRedirects() {
        portal.answers(aResponse().withStatus(302).withHeader("Location", "https://other.example.com/"));

        assertThat(problem(published)).contains("status 302", "a redirect", "Set specification to the address");
    }

    @Test
    void failsWhenPortalHasNone() {
        portal.answers(aResponse().withStatus(200).withBody("<!doctype html><html>Log in</html>"));
        assertThat(problem(published)).contains(PUBLISHED, "is a page", "Log in");
    }

    @ParameterizedTest
    @CsvSource({
        "http://portal.example.com/swagger,unencrypted",
        "ftp://portal.example.com/swagger,must start with file:",
        "portal.json,must start with file:",
        "https://joe:canary-1@portal.example.com/swagger,no user before it",
        "https://portal.example.com:99999/swagger,has a port that is not from 1 to 65535",
        "classpath:specification/missing.json,does not exist",
        "file:/missing/portal.json,does not exist"
    })
    void failsWhenLocationIsWrong(String location, String words) {
        assertThat(problem(location)).contains(words).doesNotContain("canary-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Not found</body></html>",
                "{\"error\": [\"invalid method\"]}",
                "[1, 2]",
                "{\"swagger\": \"2.0\", \"paths\": {}}",
                "{\"swaggerVersion\": \"1.2\", \"apis\": []}",
                "{\"swagger\": \"2.0\", \"paths\": {\"/a\": ",
                "paths: [\n- unclosed",
                "just a text",
                "{\"swagger\": \"2.0\", \"paths\": {\"/../admin\": {\"get\": {}}}}"
            })
    void saysWhereAndWhatWhenDocumentCannotBeRead(String content) throws Exception {
        String location = file("broken.json", content);

        assertThat(problem(location)).startsWith("specification=" + location + " ");
    }

    @Test
    void failsWhenDocumentIsTooLarge() throws Exception {
        configuration().setMaxResponseSize(1000);
        assertThat(problem(file("large.json", document("\"vpn\": {\"get\": {}}") + " ".repeat(2000))))
                .contains("longer than maxResponseSize=1000 bytes");
    }

    @Test
    void fetchesNothingWhenDocumentRefersToOthers() throws Exception {
        portal.answers("{}");
        String elsewhere = portal.baseUrl() + "/schema.json";
        configuration()
                .setSpecification(file(
                        "references.json",
                        document("\"vpn\": {\"$ref\": \"" + elsewhere
                                + "\"}, \"a\": {\"post\": {\"parameters\": [{\"$ref\": \""
                                + elsewhere + "\"}, {\"name\": \"x\", \"in\": \"body\", \"schema\": {\"$ref\": \""
                                + elsewhere
                                + "#/y\"}}], \"responses\": {\"200\": {\"$ref\": \"file:///etc/passwd\"}}}}")));
        context.start();

        assertThatCode(() -> context.getEndpoint("portal:a/create")).doesNotThrowAnyException();
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void endpointsHaveTheirOwnSpecifications() throws Exception {
        configuration();
        String one = file("one.json", document("\"one\": {\"get\": {}}"));
        String two = file("two.json", document("\"two\": {\"get\": {}}"));
        context.start();

        assertThatCode(() -> context.getEndpoint("portal:one/list?specification=" + one))
                .doesNotThrowAnyException();
        assertThatCode(() -> context.getEndpoint("portal:two/list?specification=" + two))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> context.getEndpoint("portal:one/list?specification=" + two))
                .rootCause()
                .hasMessageContaining("Unknown group of operations 'one'");
    }

    @Test
    void mappingBesideDocumentCorrectsOperations() throws Exception {
        String location = file(
                "portal.json",
                document("\"vpn\": {\"get\": {}, \"post\": {\"parameters\": [{\"name\": \"pin\", \"in\": \"query\"}]}},"
                        + " \"vpn/price\": {\"post\": {\"parameters\": [{\"name\": \"size\", \"in\": \"query\"}]}}"));
        Files.writeString(folder.resolve("portal.properties"), """
                vpn/create.name = tunnels/open
                vpn/create.effect = spends
                vpn/create.payload = tunnel
                vpn/create.secret = pin
                vpn/createPrice0.effect = read
                vpn/createPrice0.query = size
                vpn/list.payload = tunnels[]
                vpn/list.key = number
                """, StandardCharsets.UTF_8);
        configuration().setSpecification(location);
        context.start();

        assertThatThrownBy(() -> context.getEndpoint("portal:tunnels/open?readOnly=true"))
                .rootCause()
                .hasMessageContaining("costs money");
        portal.answers("{\"tunnel\": {\"number\": 4}}");
        Map<?, ?> opened = context.createProducerTemplate().requestBody("portal:tunnels/open?pin=1", null, Map.class);
        assertThat(opened).isEqualTo(Map.of("number", 4));
        Map<?, ?> preview =
                context.createProducerTemplate().requestBody("portal:tunnels/open?pin=1&dryRun=true", null, Map.class);
        assertThat(preview.get("body")).isEqualTo(Map.of("pin", "***"));
        portal.answers("{\"price\": \"5.00\"}");
        context.createProducerTemplate().requestBody("portal:vpn/createPrice0?size=5&readOnly=true", (Object) null);
        assertThat(portal.request().getUrl()).isEqualTo("/api/vpn/price?size=5");
        portal.answers("{\"tunnels\": [{\"number\": 4}], \"limit\": [1]}");
        assertThat(context.createProducerTemplate().requestBody("portal:vpn/list", (Object) null))
                .isEqualTo(List.of(Map.of("number", 4)));
    }

    @Test
    void failsWhenMappingBesideDocumentCannotBeOpened() throws Exception {
        String location = file("portal.json", document("\"vpn\": {\"get\": {}}"));
        Path mapping = folder.resolve("portal.properties");
        Files.createSymbolicLink(mapping, mapping);

        assertThat(problem(location)).contains(mapping.toString(), "cannot be read");
    }

    @Test
    void listsAllProblemsWhenMappingIsWrong() throws Exception {
        String location =
                file("portal.json", document("\"vpn\": {\"get\": {}, \"post\": {}}, \"domain\": {\"get\": {}}"));
        configuration()
                .setSpecificationMapping(file(
                        "corrections.properties",
                        "vpn/creat.effect=writes\nvpn/create.efect=reads\nvpn/list.effect=reads\n"
                                + "vpn/create.secret=pin\nvpn/create.name=list\ndomains/list.name=x"));

        assertThat(problem(location))
                .contains("has no operation vpn/creat. Did you mean vpn/create?")
                .contains("vpn/create.efect is no group/operation.setting. Did you mean effect?")
                .contains("vpn/list.effect=reads is none of read, writes")
                .contains("vpn/create.secret names pin")
                .contains("two operations would be named vpn/list")
                .contains("domains/list is an operation of the table. Only its effect, secret and evidence can be set");
    }
}
