package io.github.camelportal.springboot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An application with the starter calls portals, keeps feed state in its database, and is observed by actuator. */
@SpringBootTest(
        classes = StarterTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camel.component.portal.provider=CUSTOM",
            "camel.component.portal.auth-method=token",
            "camel.component.portal.request-deadline=20s",
            "camel.component.portal.retryDelay=PT0.25S",
            "camel.component.portal.password=${portal.password}",
            "camel.component.portal.feed-state=jdbc",
            "camel.component.portal.feed-state-create-table=true",
            "camel.health.exposure-level=full",
            "camel.health.producers-enabled=true",
            "spring.datasource.url=jdbc:h2:mem:starter",
            "management.endpoint.health.show-details=always",
            "management.endpoints.web.exposure.include=health,metrics,configprops,env"
        })
@DirtiesContext
class StarterApplicationTest {

    /** Characters that URIs, Camel and Spring would read as something else. */
    private static final String PASSWORD = "#p+a&s%s}w/o rd";

    private static final PortalSimulator PORTAL =
            PortalSimulator.builder().password(PASSWORD).start();
    private static final PortalSimulator SECOND =
            PortalSimulator.builder().username("second@example.com").start();

    @Autowired
    private ProducerTemplate camel;

    @Autowired
    private CamelContext context;

    @Autowired
    private StarterTestApplication application;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void portals(DynamicPropertyRegistry properties) {
        properties.add("portal.password", () -> PASSWORD);
        properties.add("camel.component.portal.base-url", PORTAL::baseUrl);
        properties.add("camel.component.portal.username", PORTAL::username);
        properties.add("accounts.second.base-url", SECOND::baseUrl);
        properties.add("accounts.second.password", SECOND::password);
        properties.add("accounts.third.base-url", SECOND::baseUrl);
        properties.add("accounts.third.username", SECOND::username);
        properties.add("accounts.third.password", SECOND::password);
        properties.add("accounts.third.request-deadline", () -> "15000");
    }

    @AfterAll
    static void stopPortals() {
        PORTAL.close();
        SECOND.close();
    }

    @Test
    void receivesReplyOnceWhenStaffRepliesToOpenedTicket() {
        CreatedTicket created = camel.requestBody(
                "direct:open", StarterTestApplication.ticket("Backup of web1 fails"), CreatedTicket.class);
        PORTAL.staff().reply(created.ticketNumber(), "The disk was full.");

        await().untilAsserted(() -> assertThat(application.replies).containsExactly("The disk was full."));
        // The state of the feed is committed to the application's database.
        await().untilAsserted(() -> assertThat(
                        database.queryForList("select * from portal_state").toString())
                .contains(created.ticketNumber()));
    }

    @Test
    void bindsOptionsAsSpringBootDoesWhenPropertiesAreSet() {
        PortalConfiguration settings =
                context.getComponent("portal", PortalComponent.class).getConfiguration();

        assertThat(settings.getRequestDeadline())
                .isEqualTo(Duration.ofSeconds(20).toMillis());
        assertThat(settings.getRetryDelay()).isEqualTo(250);
        assertThat(settings.getAuthMethod()).isEqualTo(AuthMethod.token);
        assertThat(settings.getPassword()).isEqualTo(PASSWORD);
    }

    @Test
    void callsPortalOfNamedBeanWhenEndpointHasConfiguration() {
        long before = SECOND.callCount();

        assertThat((List<?>) camel.requestBody("direct:second", null, List.class))
                .isEmpty();
        assertThat((List<?>) camel.requestBody("direct:third", null, List.class))
                .isEmpty();
        assertThat(SECOND.callCount()).isEqualTo(before + 2);
    }

    @Test
    void reportsAccountWhenHealthIsAsked() {
        await().untilAsserted(() -> assertThat(get("/actuator/health"))
                .contains("producer:portal-account-1")
                .doesNotContain(PASSWORD)
                .doesNotContain(PORTAL.username()));
    }

    @Test
    void measuresRequestsWhenRegistryIsSpringBoots() {
        camel.requestBody("direct:second", null, List.class);

        assertThat(get("/actuator/metrics/camel.portal.requests"))
                .contains("tickets/list")
                .contains("\"provider\"")
                .contains("success");
    }

    @Test
    void redactsSecretsWhenActuatorListsProperties() {
        assertThat(get("/actuator/configprops"))
                .contains("camel.component.portal")
                .doesNotContain(PASSWORD);
        assertThat(get("/actuator/env")).doesNotContain(PASSWORD);
    }

    private String get(String path) {
        URI address = URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address + " is unreachable", e);
        }
    }
}
