package io.github.camelportal.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.apache.camel.Endpoint;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallListener;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.request.BodyParameters;
import io.github.camelportal.internal.request.OperationBinding;
import io.github.camelportal.model.Tokens;
import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.SecretScan;

import static org.assertj.core.api.Assertions.assertThat;

/** Debuggers, logs and management consoles print the component's objects without secrets. */
class ToStringTest {

    private static final String PASSWORD = Canaries.PASSWORD;
    private static final String ACCESS_TOKEN = Canaries.ACCESS_TOKEN;
    private static final String REFRESH_TOKEN = Canaries.REFRESH_TOKEN;
    private static final String PROXY_PASSWORD = Canaries.PROXY_PASSWORD;
    private static final String CONTACT_PASSWORD = Canaries.CONTACT_PASSWORD;

    private static final SecretScan SCAN =
            new SecretScan(PASSWORD, ACCESS_TOKEN, REFRESH_TOKEN, PROXY_PASSWORD, CONTACT_PASSWORD);

    @Test
    void ofTheConfiguration() {
        PortalConfiguration configuration = new PortalConfiguration();
        configuration.setBaseUrl("https://joe:" + PASSWORD + "@portal.example.com/api");
        configuration.setPassword(PASSWORD);
        configuration.setAccessToken(ACCESS_TOKEN);
        configuration.setProxyAuthPassword(PROXY_PASSWORD);

        assertThat(configuration.toString()).contains("portal.example.com");
        assertThat(SCAN.in(configuration.toString())).isEmpty();
        assertThat(SCAN.in(configuration.copy().toString())).isEmpty();
    }

    @Test
    void ofTheClient() throws Exception {
        PortalAccount account = new PortalAccount(
                "https://portal.example.com/api", PortalAccount.Method.TOKEN, "joe", PASSWORD, ACCESS_TOKEN);
        assertThat(account.toString()).contains("portal.example.com");
        assertThat(SCAN.in(account.toString())).isEmpty();

        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try (var http = HttpClients.createDefault();
                AccountClient accountClient =
                        AccountClient.open(account, () -> http, timer, 0, new CallListener() {})) {
            PortalClient client = new PortalClient(accountClient, CallOptions.DEFAULTS);
            assertThat(List.of(client.toString(), accountClient.toString()))
                    .allSatisfy(shown -> assertThat(shown).contains("portal.example.com"))
                    .allSatisfy(shown -> assertThat(SCAN.in(shown)).isEmpty());
        } finally {
            timer.shutdownNow();
        }
    }

    @Test
    void ofARequest() {
        PortalRequest request = new PortalRequest(
                io.github.camelportal.api.OperationTable.operation("contacts", "create"),
                "/contact?token=" + ACCESS_TOKEN,
                ("{\"password\": \"" + CONTACT_PASSWORD + "\"}").getBytes(StandardCharsets.UTF_8),
                List.of(CONTACT_PASSWORD));

        assertThat(request.toString()).contains("contacts/create");
        assertThat(SCAN.in(request.toString())).isEmpty();
    }

    @Test
    void ofTokens() {
        Tokens tokens = new Tokens(ACCESS_TOKEN, REFRESH_TOKEN, Map.of("mfa", Map.of("token", PASSWORD)));

        assertThat(SCAN.in(tokens.toString())).isEmpty();
        assertThat(SCAN.in(new PortalResponse(tokens, List.of()).toString())).isEmpty();
    }

    @Test
    void ofWhatGoesInAndOut() {
        Map<String, Object> fields = Map.of("password", CONTACT_PASSWORD);
        var binding = new OperationBinding(
                io.github.camelportal.api.OperationTable.operations(),
                io.github.camelportal.api.OperationTable.operation("contacts", "create"),
                Map.of("contactPassword", CONTACT_PASSWORD));

        assertThat(List.of(
                        binding.toString(),
                        new BodyParameters(fields, true, null).toString(),
                        new PortalResponse(fields, List.of(), Map.of(), fields).toString()))
                .allSatisfy(shown -> assertThat(SCAN.in(shown)).isEmpty());
    }

    @Test
    void ofEndpointsAndRoutes() throws Exception {
        String uri = "portal:contacts/create?baseUrl=https://portal.example.com/api&username=joe&password=" + PASSWORD
                + "&proxyHost=proxy.example.com&proxyPort=3128&proxyAuthUsername=p&proxyAuthPassword=" + PROXY_PASSWORD
                + "&contactPassword=" + CONTACT_PASSWORD;
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:basic").routeId("basic").to(uri);
                    from("direct:bearer")
                            .to("portal:auth/revoke?provider=xsserver&accessToken=" + ACCESS_TOKEN + "&refreshToken="
                                    + REFRESH_TOKEN);
                }
            });
            CapturedLog log = CapturedLog.begin();
            try {
                context.start();
                assertThat(context.getEndpoints().stream().map(Endpoint::toString))
                        .anySatisfy(shown -> assertThat(shown).contains("password=xxxxxx"))
                        .allSatisfy(shown -> assertThat(SCAN.in(shown)).isEmpty());
                context.stop();
            } finally {
                log.end();
            }
            assertThat(SCAN.in(log.text())).isEmpty();
        }
    }
}
