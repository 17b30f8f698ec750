package io.github.camelportal.specification;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.support.RecordingServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.github.camelportal.specification.SpecifiedInstall.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents of several installs are read, cached and used apart. */
class SpecificationSharingTest {

    @TempDir
    private Path folder;

    @Test
    void keepsDocumentsApartWhenTheyShareCacheFile() {
        try (RecordingServer portal = new RecordingServer()) {
            portal.answers(aResponse().withBody(document("\"one\": {\"get\": {}}")));
            start(portal.baseUrl() + "?document=1", "one/list");
            portal.answers(aResponse().withBody(document("\"two\": {\"get\": {}}")));
            start(portal.baseUrl() + "?document=2", "two/list");
            portal.answers(aResponse().withStatus(503));
            start(portal.baseUrl() + "?document=1", "one/list");
            start(portal.baseUrl() + "?document=2", "two/list");
        }
        assertThat(folder.resolve("cache").toFile().list()).hasSize(2).allMatch(name -> name.endsWith(".json"));
    }

    private void start(String location, String operation) {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)) {
            PortalConfiguration configuration = install.configuration();
            configuration.setSpecification(location);
            configuration.setSpecificationCache(
                    folder.resolve("cache/portal.json").toString());
            install.context().start();
            assertThatCode(() -> install.context().getEndpoint("portal:" + operation))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void leavesNoPartsWhenCacheCannotBeReplaced() throws Exception {
        try (RecordingServer portal = new RecordingServer()) {
            portal.answers(aResponse().withBody(document("\"one\": {\"get\": {}}")));
            start(portal.baseUrl(), "one/list");
            Path cached = Path.of(
                    folder.resolve("cache").toString(),
                    folder.resolve("cache").toFile().list()[0]);
            Files.delete(cached);
            Files.createDirectories(cached.resolve("not-empty"));
            start(portal.baseUrl(), "one/list");
        }
        assertThat(folder.resolve("cache").toFile().list()).hasSize(1);
    }

    @Test
    void delaysNoOtherInstallWhenDocumentIsSlow() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                SpecifiedInstall install = new SpecifiedInstall(folder).start(document("\"one\": {\"get\": {}}"))) {
            install.configuration().setResponseTimeout(30_000);
            String slow = "http://localhost:" + silent.getLocalPort() + "/swagger";
            CompletableFuture<Object> waiting = CompletableFuture.supplyAsync(
                    () -> install.context().getEndpoint("portal:two/list?specification=" + slow));
            silent.accept();

            CompletableFuture<String> other =
                    CompletableFuture.supplyAsync(() -> install.request("portal:one/list?readOnly=true", null));

            assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo("GET /api/one");
            assertThat(waiting).isNotDone();
        }
    }

    @Test
    void asksPortalOnceWhenDocumentFailsAndExchangesFollow() throws Exception {
        try (RecordingServer portal = new RecordingServer();
                SpecifiedInstall install = new SpecifiedInstall(folder).start(document("\"one\": {\"get\": {}}"))) {
            portal.answers(aResponse().withStatus(503));
            install.context().addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:call")
                            .toD("portal:one/list?dryRun=${body}&specification=RAW(" + portal.baseUrl() + "?x=1)");
                }
            });

            for (int call = 0; call < 3; call++) {
                Exchange exchange = install.context()
                        .createProducerTemplate()
                        .request("direct:call", sent -> sent.getMessage().setBody("true"));
                assertThat(exchange.getException()).hasStackTraceContaining("status 503");
            }
            assertThat(portal.requests()).hasSize(1);
        }
    }

    @Test
    void failsWhenMappingHasNoDocument() throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)) {
            install.configuration().setSpecificationMapping(install.file("portal.properties", ""));
            install.context().start();
            assertThatThrownBy(() -> install.context().getEndpoint("portal:tickets/list"))
                    .hasStackTraceContaining("are for a specification, which is missing");
        }
    }
}
