package io.github.camelportal.http;

import java.nio.file.Path;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import javax.net.ssl.SSLException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.apache.camel.Exchange;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.TestCertificate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** Credentials go to the portal alone, and to it only where nobody can read them on the way. */
class TransportSecurityTest {

    private static final String TICKETS = "{\"tickets\": [{\"ticket_number\": \"1\"}]}";

    @TempDir
    private static Path folder;

    private static TestCertificate valid;
    private static TestCertificate expired;
    private static TestCertificate otherHost;
    private static TestCertificate client;

    private final PortalStub portal = new PortalStub();
    private WireMockServer secure;

    @BeforeAll
    static void makeCertificates() throws Exception {
        valid = TestCertificate.of(folder, "localhost");
        expired = TestCertificate.expired(folder, "localhost");
        otherHost = TestCertificate.of(folder, "portal.example.com");
        client = TestCertificate.of(folder, "client");
    }

    @BeforeEach
    void answer() {
        portal.answers(TICKETS);
    }

    @AfterEach
    void stop() {
        portal.close();
        if (secure != null) {
            secure.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example.com/api",
                "HTTP://portal.example.com/api",
                "http://192.0.2.1/api",
                "http://127.0.0.1.example.com/api",
                "http://localhost.example.com/api",
                "http://[2001:db8::1]/api"
            })
    void failsAtStartWhenAddressIsInsecure(String baseUrl) {
        assertThat(startFailure(baseUrl, ""))
                .hasStackTraceContaining("would send the credentials unencrypted. Use https")
                .hasStackTraceContaining("allowInsecureHttp=true");
        assertThat(startFailure(baseUrl, "&allowInsecureHttp=true")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.com/api",
                "http://localhost:1/api",
                "http://LOCALHOST/api",
                "http://127.0.0.1/api",
                "http://127.1.2.3:1/api",
                "http://[::1]:1/api",
                "http://[0:0:0:0:0:0:0:1]/api"
            })
    void startsWhenAddressIsSecureOrLocal(String baseUrl) {
        assertThat(startFailure(baseUrl, "")).isNull();
    }

    private Throwable startFailure(String baseUrl, String options) {
        return catchThrowable(
                () -> portal.context().getEndpoint("portal:tickets/list?baseUrl=RAW(" + baseUrl + ")" + options));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void doesNotFollowWhenResponseIsRedirect(int status) {
        secure(options());
        portal.answers(aResponse()
                .withStatus(status)
                .withHeader("Location", "http://localhost:" + secure.port() + "/api/tickets"));

        for (String uri : List.of(
                "portal:tickets/list?",
                "portal:tickets/create?subject=x",
                "portal:tickets/list?" + "authMethod=token")) {
            assertThat(call(uri).getException())
                    .isInstanceOf(PortalOperationException.class)
                    .hasMessageContaining("a redirect to http://localhost:" + secure.port())
                    .hasMessageContaining("Set baseUrl to the address of the API")
                    .message()
                    .doesNotContain(PortalStub.PASSWORD);
        }
        assertThat(secure.getAllServeEvents()).isEmpty();
    }

    @Test
    void acceptsResponseWhenCertificateIsTrusted() {
        secure(certified(valid));

        assertThat(secureCall(valid.trusted()).getMessage().getBody())
                .asInstanceOf(LIST)
                .hasSize(1);
    }

    @Test
    void failsWhenCertificateIsSelfSigned() {
        secure(certified(valid));

        assertThat(call(toSecure("")).getException()).isInstanceOf(PortalUnreachableException.class);
        assertRefused(secureCall(otherHost.trusted()));
    }

    @Test
    void failsWhenCertificateIsExpired() {
        secure(certified(expired));

        Exchange exchange = secureCall(expired.trusted());

        assertRefused(exchange);
        assertThat(exchange.getException()).hasRootCauseInstanceOf(CertificateExpiredException.class);
    }

    @Test
    void failsWhenCertificateIsOfAnotherHost() {
        secure(certified(otherHost));

        assertRefused(secureCall(otherHost.trusted()));
    }

    private void assertRefused(Exchange exchange) {
        assertThat(exchange.getException())
                .isInstanceOf(PortalUnreachableException.class)
                .hasCauseInstanceOf(SSLException.class);
        assertThat(secure.getAllServeEvents()).isEmpty();
    }

    @Test
    void sendsClientCertificateWhenServerRequiresIt() {
        secure(certified(valid)
                .needClientAuth(true)
                .trustStorePath(client.file().toString())
                .trustStorePassword(TestCertificate.PASSWORD)
                .trustStoreType(TestCertificate.TYPE));

        assertThat(secureCall(valid.trusted()).getException()).isInstanceOf(PortalUnreachableException.class);
        assertThat(secure.getAllServeEvents()).isEmpty();
        assertThat(secureCall(client.shownTo(valid)).getMessage().getBody())
                .asInstanceOf(LIST)
                .hasSize(1);
    }

    private static WireMockConfiguration certified(TestCertificate certificate) {
        return options()
                .dynamicHttpsPort()
                .keystorePath(certificate.file().toString())
                .keystorePassword(TestCertificate.PASSWORD)
                .keyManagerPassword(TestCertificate.PASSWORD)
                .keystoreType(TestCertificate.TYPE);
    }

    private void secure(WireMockConfiguration configuration) {
        secure = new WireMockServer(configuration.dynamicPort());
        secure.start();
        secure.stubFor(any(anyUrl()).willReturn(okJson(TICKETS)));
    }

    private Exchange secureCall(SSLContextParameters tls) {
        portal.context().getRegistry().bind("tls" + System.identityHashCode(tls), tls);
        return call(toSecure("&sslContextParameters=#tls" + System.identityHashCode(tls)));
    }

    private String toSecure(String options) {
        return "portal:tickets/list?baseUrl=https://localhost:" + secure.httpsPort() + "/api" + options;
    }

    private Exchange call(String uri) {
        return portal.context().createProducerTemplate().request(uri, exchange -> {});
    }
}
