package io.github.camelportal.client.policy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.simulator.PortalSimulator;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

/** Where no connection comes about, the portal has seen nothing, and a write is as safe to repeat as a read. */
class ConnectRetryTest {

    private static final String WRITE = "portal:tickets/create?deptId=1&subject=S&body=B";
    private static final List<String> CALLS = List.of("portal:tickets/list", WRITE, "portal:domains/lookup?name=a.com");

    /** Why there is no connection; each has a host of its own, to which the tests' resolver knows the way. */
    private enum Obstacle {
        UNKNOWN_HOST,
        REFUSED,
        TLS
    }

    private final PortalSimulator simulator = PortalSimulator.start();
    private final WireMockServer untrusted =
            new WireMockServer(options().dynamicPort().dynamicHttpsPort());
    private final AtomicInteger attempts = new AtomicInteger();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private CloseableHttpClient http;
    private Obstacle obstacle;
    private int lasting;

    @AfterEach
    void stop() throws IOException {
        context.stop();
        http.close();
        simulator.close();
        untrusted.stop();
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void eachCallIsRepeatedAsOftenAsMayBe(Obstacle kind) {
        open(kind, Integer.MAX_VALUE);

        for (String uri : CALLS) {
            attempts.set(0);

            assertThat(call(uri).getException()).isExactlyInstanceOf(PortalUnreachableException.class);
            assertThat(attempts).hasValue(3);
        }
        assertThat(simulator.requests()).isEmpty();
        assertThat(untrusted.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_HOST", "REFUSED"})
    void sendsWriteOnceWhenConnectFailedBefore(Obstacle kind) {
        open(kind, 2);

        assertThat(call(WRITE).getException()).isNull();
        assertThat(attempts).hasValue(3);
        assertThat(simulator.tickets()).hasSize(1);
    }

    private Exchange call(String uri) {
        String join = uri.contains("?") ? "&" : "?";
        return context.createProducerTemplate().request(uri + join + "maxRetries=2&retryDelay=0", sent -> {});
    }

    /** A client whose connections fail so many times, and then come about. */
    private void open(Obstacle kind, int times) {
        obstacle = kind;
        lasting = times;
        http = HttpClients.custom()
                .disableAutomaticRetries()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Resolver())
                        .build())
                .build();
        untrusted.start();
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setHttpClient(http);
        configuration.setBaseUrl(
                kind == Obstacle.TLS
                        ? "https://portal.test:" + untrusted.httpsPort() + "/api"
                        : simulator.baseUrl().replaceAll("//[^:/]+", "//portal.test"));
        // The tests' host is no loopback name, though its addresses are.
        configuration.setAllowInsecureHttp(true);
        configuration.setUsername(simulator.username());
        configuration.setPassword(simulator.password());
        context.start();
    }

    private final class Resolver implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            boolean blocked = attempts.incrementAndGet() <= lasting;
            if (blocked && obstacle == Obstacle.UNKNOWN_HOST) {
                throw new UnknownHostException(host);
            }
            // The simulator listens on one loopback address only, so another one refuses.
            byte last = (byte) (blocked && obstacle == Obstacle.REFUSED ? 2 : 1);
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, last})};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
