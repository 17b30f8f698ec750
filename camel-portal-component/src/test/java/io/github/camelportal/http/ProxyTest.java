package io.github.camelportal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.SecretScan;
import io.github.camelportal.support.SystemProperties;
import io.github.camelportal.support.TestCertificate;
import io.github.camelportal.support.TestProxy;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The way to the portal is the one that the options say, and no other. */
@SuppressWarnings("try") // Only that they are there matters.
class ProxyTest {

    private static final String TICKETS = "{\"tickets\": [{\"ticket_number\": \"1\"}]}";
    private static final String PROXY_PASSWORD = "canaryproxy-valueproxy";
    private static final SecretScan SCAN = new SecretScan(PROXY_PASSWORD, PortalStub.PASSWORD);

    @TempDir
    private static Path folder;

    private static TestCertificate certificate;

    private final PortalStub portal = new PortalStub();
    private final WireMockServer secure = new WireMockServer(options()
            .dynamicPort()
            .dynamicHttpsPort()
            .keystorePath(certificate.file().toString())
            .keystorePassword(TestCertificate.PASSWORD)
            .keyManagerPassword(TestCertificate.PASSWORD)
            .keystoreType(TestCertificate.TYPE));
    private final CapturedLog log = CapturedLog.begin();
    private TestProxy proxy;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = TestCertificate.of(folder, "localhost");
    }

    @BeforeEach
    void start() throws IOException {
        secure.start();
        secure.stubFor(any(anyUrl()).willReturn(okJson(TICKETS)));
        proxy = new TestProxy("proxyuser", PROXY_PASSWORD, secure.httpsPort());
        portal.context().getRegistry().bind("tls", certificate.trusted());
    }

    @AfterEach
    void stop() throws IOException {
        portal.close();
        secure.stop();
        proxy.close();
        log.end();
        assertThat(SCAN.in(log.text())).isEmpty();
    }

    @Test
    void tunnelsToPortalWhenProxyNeedsPassword() {
        Exchange exchange = call("https://localhost/api", "&sslContextParameters=#tls" + proxy(PROXY_PASSWORD));

        assertThat(exchange.getMessage().getBody()).asInstanceOf(LIST).hasSize(1);
        assertThat(proxy.heads())
                .allMatch(head -> head.startsWith("CONNECT localhost:443 "))
                // What is for the portal goes through the tunnel.
                .noneMatch(head -> head.toLowerCase(java.util.Locale.ROOT).contains("\nauthorization:"));
        assertThat(secure.getAllServeEvents().get(0).getRequest().getHeaders().keys())
                .noneMatch(name -> name.equalsIgnoreCase("Proxy-Authorization"));
        assertThat(portal.context().getEndpoints().toString()).contains("proxyAuthPassword=xxxxxx");
        assertThat(SCAN.in(portal.context().getEndpoints().toString())).isEmpty();
    }

    @Test
    void masksProxyPasswordWhenItIsWrong() {
        Exchange exchange =
                call("https://localhost/api", "&sslContextParameters=#tls" + proxy(PROXY_PASSWORD + "wrong"));

        assertThat(exchange.getException())
                .isInstanceOf(PortalOperationException.class)
                .hasMessageContaining("407");
        assertThat(SCAN.in(exchange.getException())).isEmpty();
        assertThat(secure.getAllServeEvents()).isEmpty();
    }

    private String proxy(String password) {
        return "&proxyHost=localhost&proxyPort=" + proxy.port() + "&proxyAuthUsername=proxyuser&proxyAuthPassword="
                + password;
    }

    @Test
    void systemPropertiesOfProxiesHaveNoInfluence() {
        try (SystemProperties ignored = new SystemProperties(
                "http.proxyHost", "localhost",
                "http.proxyPort", String.valueOf(secure.port()),
                "https.proxyHost", "localhost",
                "https.proxyPort", String.valueOf(proxy.port()),
                "http.nonProxyHosts", "",
                "java.net.useSystemProxies", "true",
                "http.keepAlive", "false",
                "http.agent", "not-ours")) {
            portal.answers(TICKETS);
            Exchange here = call(portal.baseUrl(), "");
            Exchange nowhere = call("https://portal.invalid/api", "");

            assertThat(here.getMessage().getBody()).asInstanceOf(LIST).hasSize(1);
            assertThat(portal.request().getHeader("User-Agent")).isEqualTo("camel-portal");
            assertThat(portal.request().getHeader("Connection")).isNotEqualToIgnoringCase("close");
            assertThat(nowhere.getException()).isInstanceOf(PortalUnreachableException.class);
            assertThat(secure.getAllServeEvents()).isEmpty();
            assertThat(proxy.heads()).isEmpty();
        }
    }

    @Test
    void systemPropertiesAreObeyedIfAskedFor() {
        try (SystemProperties ignored =
                new SystemProperties("http.proxyHost", "localhost", "http.proxyPort", String.valueOf(secure.port()))) {
            Exchange exchange = call("http://portal.invalid/api", "&allowInsecureHttp=true&useSystemProperties=true");

            assertThat(exchange.getMessage().getBody()).asInstanceOf(LIST).hasSize(1);
            assertThat(secure.getAllServeEvents()).hasSize(1);
        }
    }

    @Test
    void ignoresTrustStoreWhenSystemPropertySetsIt() {
        try (SystemProperties ignored = new SystemProperties(
                "javax.net.ssl.trustStore", certificate.file().toString(),
                "javax.net.ssl.trustStorePassword", TestCertificate.PASSWORD,
                "javax.net.ssl.trustStoreType", TestCertificate.TYPE)) {
            Exchange exchange = call("https://localhost:" + secure.httpsPort() + "/api", "");

            assertThat(exchange.getException()).isInstanceOf(PortalUnreachableException.class);
            assertThat(secure.getAllServeEvents()).isEmpty();
        }
    }

    @Test
    void callsPortalWhenAddressIsIPv6() {
        assumeTrue(hasSixthVersion(), "this machine has no IPv6");
        WireMockServer sixth = new WireMockServer(options().dynamicPort().bindAddress("::1"));
        sixth.start();
        try {
            sixth.stubFor(any(anyUrl()).willReturn(okJson(TICKETS)));

            Exchange exchange = call("http://[::1]:" + sixth.port() + "/api", "");

            assertThat(exchange.getException()).isNull();
            assertThat(exchange.getMessage().getBody()).asInstanceOf(LIST).hasSize(1);
            assertThat(sixth.getAllServeEvents().get(0).getRequest().getHeader("Host"))
                    .isEqualTo("[::1]:" + sixth.port());
        } finally {
            sixth.stop();
        }
    }

    private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private static boolean hasSixthVersion() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(IPV6_LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private Exchange call(String baseUrl, String options) {
        return portal.context()
                .createProducerTemplate()
                .request("portal:tickets/list?baseUrl=RAW(" + baseUrl + ")" + options, exchange -> {});
    }
}
