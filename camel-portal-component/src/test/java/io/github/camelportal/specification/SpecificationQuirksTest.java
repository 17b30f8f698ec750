package io.github.camelportal.specification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents of other providers are read too, with habits that neither Swagger nor OpenAPI allows. */
class SpecificationQuirksTest {

    @TempDir
    private Path folder;

    private final RecordingServer portal = new RecordingServer();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void close() {
        context.stop();
        portal.close();
    }

    private void use(String document) throws Exception {
        use(document.getBytes(StandardCharsets.UTF_8));
    }

    private void use(byte[] document) throws Exception {
        Path file = Files.write(folder.resolve("portal.json"), document);
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(portal.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
        configuration.setSpecification("file:" + file);
        portal.answers("{\"success\": true, \"status\": true, \"data\": []}");
        context.start();
    }

    private String request(String uri, Object body) {
        context.createProducerTemplate().requestBody(uri, body);
        String sent = portal.request().getBodyAsString();
        return portal.request().getMethod() + " " + portal.request().getUrl() + (sent.isEmpty() ? "" : " " + sent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server/@id/reboot|/server/7/reboot",
                "/server/{id}/reboot/|/server/7/reboot",
                "//server//{id:[0-9]{1,9}}/reboot|/server/7/reboot",
                "/server/:id/reboot|/server/7/reboot",
                "/server/<int:id>/reboot|/server/7/reboot",
                "/v2/api/server/{id}/reboot?x=1|/server/7/reboot"
            })
    void understandsPathWhateverItsNotation(String path, String sent) throws Exception {
        use("{\"swagger\": \"2.0\", \"basePath\": \"/v2/api/\", \"paths\": {\"" + path + "\": {\"post\": {}}}}");

        assertThat(request("portal:server/reboot?id=7", null)).isEqualTo("POST /api" + sent);
    }

    @Test
    void assignsPlaceholderWhenParameterHasAnotherName() throws Exception {
        use("{\"swagger\": \"2.0\", \"paths\": {\"volume/@id/disk/@index\": {\"put\": {\"parameters\": ["
                + "{\"name\": \"id\", \"in\": \"path\", \"type\": \"integer\"},"
                + "{\"name\": \"disk_id\", \"in\": \"path\", \"type\": \"integer\"},"
                + "{\"name\": \"id\", \"in\": \"path\"}, {\"name\": \"size\", \"in\": \"query\"},"
                + "{\"name\": \"size\", \"in\": \"query\"}]}}}}");

        assertThat(request("portal:volume/updateDisk?id=7&diskId=2&size=5", null))
                .isEqualTo("PUT /api/volume/7/disk/2 {\"size\":\"5\"}");
    }

    @Test
    void readsJsonBehindWarningsOfPhp() throws Exception {
        use("<br />\n<b>Warning</b>: Undefined index in <b>/www/api.php</b><br />\n"
                + "{\"paths\": {\"/vpn\": {\"get\": {\"responses\": null}}},}");

        assertThat(request("portal:vpn/list", null)).isEqualTo("GET /api/vpn");
    }

    @Test
    void readsDocumentInUtf16() throws Exception {
        use("\uFEFF{\"swagger\": \"2.0\", \"paths\": {\"/vpn\": {\"get\": {}}}}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(request("portal:vpn/list", null)).isEqualTo("GET /api/vpn");
    }

    @Test
    void keepsQueryWhenDocumentHasBodyToo() throws Exception {
        use("{\"openapi\": \"3.2.0\", \"paths\": {\"/vpn\": {\"post\": {\"parameters\": [{\"name\": \"notify\", \"in\":"
                + " \"query\", \"schema\": {\"type\": \"boolean\"}}], \"requestBody\": {\"content\": {\"application/json\":"
                + " {\"schema\": {\"properties\": {\"name\": {\"type\": \"string\"}}}}}}}}}}");

        assertThat(request("portal:vpn/create", Map.of("notify", true, "name", "a")))
                .isEqualTo("POST /api/vpn?notify=true {\"name\":\"a\"}");
    }

    @Test
    void writesListOfQueryAsPhpReadsIt() throws Exception {
        use(
                "{\"swagger\": \"2.0\", \"paths\": {\"/vpn\": {\"get\": {\"parameters\": [{\"name\": \"ids\", \"in\": \"query\","
                        + " \"type\": \"array\"}, {\"name\": \"tags[]\", \"in\": \"query\", \"type\": \"array\"}]}}}}");

        assertThat(request("portal:vpn/list?ids=1,2&tags=a", null))
                .isEqualTo("GET /api/vpn?ids%5B%5D=1&ids%5B%5D=2&tags%5B%5D=a");
    }

    @Test
    void namesRepeatedOperationsApart() throws Exception {
        use(
                "{\"swagger\": \"2.0\", \"paths\": {\"/vpn-a\": {\"get\": {\"operationId\": \"same\"}}, \"/vpn_a\": {\"get\":"
                        + " {\"operationId\": \"same\"}}, \"/vpn/@x\": {\"get\": {}}, \"/vpn/{y}\": {\"get\": {}}}}");

        assertThat(request("portal:vpnA/list" + Integer.toHexString("GET /vpn-a".hashCode()), null))
                .isEqualTo("GET /api/vpn-a");
        portal.answers("{}");
        assertThat(request("portal:vpnA/list" + Integer.toHexString("GET /vpn_a".hashCode()), null))
                .isEqualTo("GET /api/vpn_a");
        portal.answers("{}");
        assertThat(request("portal:vpn/get?x=1", null)).isEqualTo("GET /api/vpn/1");
    }
}
