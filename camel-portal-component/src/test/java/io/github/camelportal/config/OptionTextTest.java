package io.github.camelportal.config;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.PortalEndpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A text that is no value of its option fails at the start, before Camel makes something else of it. */
class OptionTextTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private PortalComponent component;

    @BeforeEach
    void start() {
        component = context.getComponent("portal", PortalComponent.class);
        PortalConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl("https://console.example.com/api");
        configuration.setUsername("joe");
        configuration.setPassword("secret");
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private Throwable failure(String options) {
        return catchThrowable(() -> context.getEndpoint("portal:invoices/list?" + options));
    }

    @ParameterizedTest
    @CsvSource({
        "delay=5x, delay=5x is no duration",
        "delay=60, delay=60 has no unit",
        "delay=999, Write 999s or 999ms",
        "delay=5 minutes, is no duration",
        "delay=-5, is no duration",
        "delay=60S, is no duration",
        "delay=1.5s, is no duration",
        "delay=, is no duration",
        "initialDelay=5x, initialDelay=5x is no duration",
        "initialDelay=30, initialDelay=30 has no unit",
        "delay=5m&timeUnit=SECONDS, delay=5m is no whole number",
        "requestDeadline=abc, requestDeadline=abc is no duration",
        "requestDeadline=200000d, requestDeadline=200000d is too long",
        "requestDeadline=PT999999999H, requestDeadline=PT999999999H is too long",
        "requestDeadline=999999999999999999, requestDeadline=999999999999999999 is too long",
        "retryDelay=999999999d, retryDelay=999999999d is too long",
        "retryDelay=5, retryDelay=5 has no unit",
        "connectTimeout=10, connectTimeout=10 has no unit",
        "responseTimeout=1s5, is no duration",
        "maxRetryAfter=soon, maxRetryAfter=soon is no duration",
        "maxRetries=two, maxRetries=two is no whole number",
        "maxRetries=99999999999, too large",
        "maxResponseSize=64MB, maxResponseSize=64MB is no whole number",
        "maxResponseSize=5m, maxResponseSize=5m is no whole number",
        "requestsPerSecond=NaN, requestsPerSecond=NaN is no number",
        "readOnly=yes, readOnly=yes is neither true nor false",
        "removed=1, removed=1 is neither true nor false",
        "outputType=jsn, 'outputType=jsn is none of typed, iterator, json, stream'",
        "startFrom=never, 'startFrom=never is none of '",
        "delay=0, delay=0 would poll without a break",
        "stateRepository=feedState, stateRepository=feedState is no StateRepository. Write #feedState",
        "credentials=vault, credentials=vault is no PortalCredentials. Write #vault",
        "greedy=maybe, greedy=maybe is neither true nor false",
        "repeatCount=x, repeatCount=x is no whole number"
    })
    void namesOptionWithInvalidText(String options, String problem) {
        assertThat(failure(options))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("portal:invoices/list cannot start:")
                .hasMessageContaining(problem);
    }

    @Test
    void namesAllProblemsAtOnce() {
        Throwable failure = failure(
                "delay=5x&initialDelay=30&requestDeadline=abc&maxRetries=-1&readOnly=ja&zoneId=Nowhere&baseUrl=x");

        assertThat(failure)
                .rootCause()
                .hasMessageContainingAll(
                        "delay=5x",
                        "initialDelay=30",
                        "requestDeadline=abc",
                        "maxRetries",
                        "readOnly=ja",
                        "zoneId",
                        "baseUrl");
    }

    @ParameterizedTest
    @CsvSource({
        "delay=50ms, 50",
        "delay=30s, 30000",
        "delay=5m, 300000",
        "delay=1h30m, 5400000",
        "delay=PT5M, 300000",
        "delay=1000, 1000",
        "delay=60000, 60000",
        "delay=60&timeUnit=SECONDS, 60"
    })
    void acceptsDelay(String options, long delay) {
        assertThat(context.getEndpoint("portal:invoices/list?" + options, PortalEndpoint.class)
                        .getDelay())
                .isEqualTo(delay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retryDelay=0", "initialDelay=0", "initialDelay=10ms", "outputType=JSON", "readOnly=TRUE"})
    void acceptsOtherOptions(String options) {
        assertThat(context.getEndpoint("portal:invoices/list?" + options)).isNotNull();
    }

    @Test
    void acceptsReferencesAndPlaceholders() {
        context.getPropertiesComponent().addInitialProperty("every", "5m");
        context.getRegistry().bind("twice", 2);

        PortalEndpoint endpoint = context.getEndpoint(
                "portal:invoices/list?delay={{every}}&maxRetries=#bean:twice&requestDeadline={{none:30s}}",
                PortalEndpoint.class);

        assertThat(endpoint.getDelay()).isEqualTo(300_000);
        assertThat(endpoint.getSettings().getMaxRetries()).isEqualTo(2);
        assertThat(endpoint.getSettings().getRequestDeadline()).isEqualTo(30_000);
    }

    @Test
    void namesOptionOfToD() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").toD("portal:invoices/list?requestDeadline=${header.limit}");
            }
        });
        Throwable failure = catchThrowable(
                () -> context.createProducerTemplate().requestBodyAndHeader("direct:in", null, "limit", "5x"));

        assertThat(failure).rootCause().hasMessageContaining("requestDeadline=5x is no duration");
    }

    @Test
    void namesOptionsOfTheComponent() {
        PropertyBindingSupport.build()
                .withConfigurer(component.getComponentPropertyConfigurer())
                .withTarget(component)
                .withCamelContext(context)
                .withProperty("requestDeadline", "5x")
                .withProperty("maxRetries", "many")
                .withProperty("retryDelay", "2s")
                .bind();

        assertThat(failure("delay=60"))
                .rootCause()
                .hasMessageContainingAll(
                        "component: requestDeadline=5x is no duration",
                        "component: maxRetries=many",
                        "delay=60 has no unit");
        assertThat(component.getConfiguration().getRetryDelay()).isEqualTo(2000);
    }

    @Test
    void namesProblemsOfConnectionAndFeedAtOnce() {
        component.setConfiguration(new PortalConfiguration());
        Throwable failure = catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:notifications/new?readOnly=true&startFrom=now&maxRemoved=200&removed=true&emit=sometimes"
                                + "&maxMessagesPerPoll=-1&zoneId=Nowhere&delay=5x&inBody=x")
                        .to("mock:x");
            }
        }));

        assertThat(failure)
                .rootCause()
                .hasMessageStartingWith("portal:notifications/new cannot start:")
                .hasMessageContainingAll(
                        "baseUrl is missing",
                        "username is missing",
                        "password is missing",
                        "zoneId=Nowhere",
                        "delay=5x",
                        "inBody=x",
                        "as a consumer: startFrom=now",
                        "as a consumer: maxRemoved must be",
                        "as a consumer: maxMessagesPerPoll must not",
                        "as a consumer: removed is for lists",
                        "as a consumer: readOnly=true refuses to acknowledge");
    }

    @Test
    void namesMissingParameterBesideFeedOptions() {
        Throwable failure = catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:services/methods?maxRemoved=200").to("mock:x");
            }
        }));

        assertThat(failure).rootCause().hasMessageContainingAll("maxRemoved must be", "serviceId is missing");
    }

    @Test
    void namesOptionsOfProperties() {
        Main main = new Main();
        main.addInitialProperty("camel.component.portal.base-url", "https://console.example.com/api");
        main.addInitialProperty("camel.component.portal.request-deadline", "abc");
        main.addInitialProperty("camel.component.portal.username", "joe");
        main.addInitialProperty("camel.component.portal.password", "secret");
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:invoices/list?delay=5x").to("mock:x");
            }
        });
        Throwable failure = catchThrowable(main::start);
        main.stop();

        assertThat(failure)
                .rootCause()
                .hasMessageContainingAll("component: requestDeadline=abc is no duration", "delay=5x is no duration");
    }
}
