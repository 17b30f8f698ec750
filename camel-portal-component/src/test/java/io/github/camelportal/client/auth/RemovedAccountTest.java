package io.github.camelportal.client.auth;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Accounts whose usernames come with messages are logged out and forgotten when nothing has used them for long. */
class RemovedAccountTest extends RecordingPortalTestSupport {

    private static final int USERS = 60;

    /** Number of accounts that are kept without a producer. */
    private static final int KEPT = 50;

    @Override
    protected void connect(PortalConfiguration configuration) {
        super.connect(configuration);
        configuration.setAuthMethod(AuthMethod.token);
    }

    @BeforeEach
    void start() {
        portal.answers("{\"token\": \"abc\", \"refresh\": \"def\", \"invoices\": [], \"info\": [\"ok\"]}");
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                // Without a cache, Camel stops each producer after its message.
                from("direct:user").toD("portal:invoices/list?username=${header.user}", -1);
                from("direct:same").to("portal:invoices/list?username=same");
            }
        };
    }

    private int accounts() {
        DevConsole console = context.getCamelContextExtension()
                .getContextPlugin(DevConsoleRegistry.class)
                .resolveById("portal");
        JsonObject shown = (JsonObject) console.call(DevConsole.MediaType.JSON, Map.of());
        return shown.getCollection("accounts").size();
    }

    @Test
    void forgetsAccountsThatNothingUses() {
        template.sendBody("direct:same", null);
        for (int user = 0; user < USERS; user++) {
            template.sendBodyAndHeader("direct:user", null, "user", "user" + user);
        }
        template.sendBody("direct:same", null);

        assertThat(accounts()).isEqualTo(KEPT + 1);
        await().untilAsserted(() -> portal.server().verify(USERS - KEPT, postRequestedFor(urlEqualTo("/api/logout"))));
        // The route has one producer, whose session is not affected.
        portal.server().verify(USERS + 1, postRequestedFor(urlEqualTo("/api/login")));
    }

    @Test
    void keepsSessionOfRouteThatRestarts() throws Exception {
        template.sendBody("direct:same", null);
        String route = context.getRoutes().get(1).getRouteId();
        context.getRouteController().stopRoute(route);
        context.getRouteController().startRoute(route);
        template.sendBody("direct:same", null);

        portal.server().verify(1, postRequestedFor(urlEqualTo("/api/login")));
    }
}
