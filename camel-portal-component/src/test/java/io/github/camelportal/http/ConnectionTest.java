package io.github.camelportal.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLException;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** Clients of one's own, several portals, TLS and proxies. */
class ConnectionTest {

    private static final String STORE_PASSWORD = Canaries.STORE_PASSWORD;
    private static final String TICKETS = "{\"tickets\": [{\"ticket_number\": \"1\"}]}";

    @TempDir
    private static Path folder;

    private static Path keyStore;

    private final PortalStub portal = new PortalStub();
    private final WireMockServer secure = new WireMockServer(options()
            .dynamicPort()
            .dynamicHttpsPort()
            .keystorePath(keyStore.toString())
            .keystorePassword(STORE_PASSWORD)
            .keyManagerPassword(STORE_PASSWORD)
            .keystoreType("PKCS12"));
    private ProducerTemplate template;

    /** Signed by itself, for localhost alone. */
    @BeforeAll
    static void makeKeyStore() throws IOException, InterruptedException {
        keyStore = folder.resolve("localhost.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "portal",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        STORE_PASSWORD))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    @BeforeEach
    void start() {
        secure.start();
        secure.stubFor(any(anyUrl()).willReturn(okJson(TICKETS)));
        portal.answers(TICKETS);
        template = portal.context().createProducerTemplate();
    }

    @AfterEach
    void stop() {
        portal.close();
        secure.stop();
    }

    @Test
    void usesHttpClientWithoutClosingItWhenOneIsGiven() throws Exception {
        try (CloseableHttpClient own =
                HttpClients.custom().setUserAgent("my-own-client").build()) {
            PortalComponent component = new PortalComponent();
            component.getConfiguration().setHttpClient(own);
            portal.context().addComponent("hosting", component);
            component.getConfiguration().setBaseUrl(portal.baseUrl());

            template.requestBody("hosting:tickets/list?username=a&password=canary-b", (Object) null);
            component.stop();

            assertThat(portal.request().getHeader("User-Agent")).isEqualTo("my-own-client");
            assertThatCode(() -> own.execute(new HttpGet(portal.baseUrl()), r -> r))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void callsEachPortalWhenContextHasSeveral() {
        bind("first", "http://localhost:" + secure.port() + "/first", "mary");
        bind("second", portal.baseUrl(), "joe");

        template.requestBody("portal:tickets/list?configuration=#first", (Object) null);
        template.requestBody("portal:tickets/list?configuration=#second", (Object) null);

        assertThat(secure.getAllServeEvents().get(0).getRequest().getUrl()).isEqualTo("/first/tickets");
        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets");
        assertThat(portal.request().getHeader("Authorization"))
                .isNotEqualTo(secure.getAllServeEvents().get(0).getRequest().getHeader("Authorization"));
    }

    @Test
    void ignoresTrailingSlashWhenBaseUrlHasOne() {
        bind("slash", portal.baseUrl() + "/", "joe");

        template.requestBody("portal:tickets/list?configuration=#slash", (Object) null);

        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets");
    }

    @Test
    void failsWhenCertificateIsNotTrusted() {
        Throwable failure = catchThrowable(() -> template.requestBody(
                "portal:tickets/list?baseUrl=https://localhost:" + secure.httpsPort() + "/api", (Object) null));

        assertThat(failure).hasCauseInstanceOf(PortalUnreachableException.class);
        assertThat(failure).hasRootCauseInstanceOf(Exception.class).cause().hasCauseInstanceOf(SSLException.class);
        assertThat(secure.getAllServeEvents()).isEmpty();
    }

    @Test
    void connectsWhenCertificateIsTrusted() {
        portal.context().getRegistry().bind("tls", trusting());

        Object tickets = template.requestBody(
                "portal:tickets/list?sslContextParameters=#tls&baseUrl=https://localhost:" + secure.httpsPort(),
                (Object) null);

        assertThat(tickets).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    void failsWhenHostNameDiffersFromCertificate() {
        portal.context().getRegistry().bind("tls", trusting());

        Throwable failure = catchThrowable(() -> template.requestBody(
                "portal:tickets/list?sslContextParameters=#tls&baseUrl=https://127.0.0.1:" + secure.httpsPort(),
                (Object) null));

        assertThat(failure).cause().hasCauseInstanceOf(SSLException.class);
        assertThat(secure.getAllServeEvents()).isEmpty();
    }

    @Test
    void usesGlobalTlsSettingsWhenOptionIsSet() {
        portal.context().setSSLContextParameters(trusting());
        PortalComponent component = new PortalComponent();
        component.setUseGlobalSslContextParameters(true);
        portal.context().addComponent("hosting", component);

        Object tickets = template.requestBody(
                "hosting:tickets/list?username=a&password=canary-b&baseUrl=https://localhost:" + secure.httpsPort(),
                (Object) null);

        assertThat(tickets).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    void sendsProxyCredentialsWhenProxyIsConfigured() {
        WireMockServer proxy = secure;
        proxy.resetAll();
        proxy.stubFor(any(anyUrl())
                .atPriority(2)
                .willReturn(aResponse().withStatus(407).withHeader("Proxy-Authenticate", "Basic realm=\"proxy\"")));
        proxy.stubFor(any(anyUrl())
                .atPriority(1)
                .withHeader("Proxy-Authorization", matching("Basic .+"))
                .willReturn(okJson(TICKETS)));

        Object tickets = template.requestBody(
                "portal:tickets/list?baseUrl=http://portal.invalid/api&allowInsecureHttp=true&proxyHost=localhost&proxyPort="
                        + proxy.port() + "&proxyAuthUsername=proxyuser&proxyAuthPassword=canary-proxy",
                (Object) null);

        assertThat(tickets).asInstanceOf(LIST).hasSize(1);
        assertThat(proxy.getAllServeEvents())
                .allMatch(event -> event.getRequest().getAbsoluteUrl().contains("/api/tickets"));
    }

    private void bind(String name, String baseUrl, String username) {
        PortalConfiguration configuration = new PortalConfiguration();
        configuration.setBaseUrl(baseUrl);
        configuration.setUsername(username);
        configuration.setPassword("canary");
        portal.context().getRegistry().bind(name, configuration);
    }

    private static SSLContextParameters trusting() {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:" + keyStore);
        store.setPassword(STORE_PASSWORD);
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }
}
