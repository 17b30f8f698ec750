package io.github.camelportal.config;

import java.util.function.Consumer;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.InterceptSendToMockEndpointStrategy;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultAutoMockInterceptStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A producer that a mock takes the place of needs no account. All other mistakes fail the start, all of them at once. */
class SkippedProducerTest {

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal:tickets/create?deptId=1",
                "portal:tickets/create?deptId=1&provider=xtom",
                "portal:tickets/list?authMethod=bearer&provider=xtom",
                "portal:account/signup"
            })
    void takesMessageWhenMockSkipsProducer(String uri) throws Exception {
        skip("portal:*");
        addRoute(builder -> builder.from("direct:in").to(uri));
        context.start();
        MockEndpoint mock = context.getEndpoint("mock:" + uri.replaceAll("\\?.*", ""), MockEndpoint.class);
        mock.expectedBodiesReceived("hello");

        context.createProducerTemplate().sendBody("direct:in", "hello");

        mock.assertIsSatisfied();
    }

    /** The mocks of camel-test. */
    @Test
    void takesMessageWhenAutomaticMockSkipsProducer() throws Exception {
        context.getCamelContextExtension()
                .registerAutoMockInterceptStrategy(new DefaultAutoMockInterceptStrategy("portal:*", true));
        addRoute(builder -> builder.from("direct:in").to("portal:tickets/create?deptId=1"));
        context.start();
        MockEndpoint mock = context.getEndpoint("mock:portal:tickets/create", MockEndpoint.class);
        mock.expectedBodiesReceived("hello");

        context.createProducerTemplate().sendBody("direct:in", "hello");

        mock.assertIsSatisfied();
    }

    @Test
    void failsStartWhenAutomaticMockDoesNotSkipProducer() {
        context.getCamelContextExtension()
                .registerAutoMockInterceptStrategy(new DefaultAutoMockInterceptStrategy("portal:*", false));

        assertThat(failure("portal:tickets/list")).contains("baseUrl is missing", "username is missing");
    }

    @Test
    void takesMessageWhenMockSkipsDynamicEndpoint() throws Exception {
        skip("portal:*");
        addRoute(builder -> builder.from("direct:in").toD("portal:tickets/get?ticketNumber=${body}"));
        context.start();
        MockEndpoint mock = context.getEndpoint("mock:portal:tickets/get", MockEndpoint.class);
        mock.expectedBodiesReceived("736633");

        context.createProducerTemplate().sendBody("direct:in", "736633");

        mock.assertIsSatisfied();
    }

    @Test
    void takesMessageWhenAdviceSkipsProducerAndReplacesConsumer() throws Exception {
        addRoute(builder ->
                builder.from("portal:tickets/replies").routeId("bridge").to("portal:tickets/close"));
        AdviceWith.adviceWith(context, "bridge", route -> {
            route.replaceFromWith("direct:replies");
            route.mockEndpointsAndSkip("portal:*");
        });
        context.start();
        MockEndpoint mock = context.getEndpoint("mock:portal:tickets/close", MockEndpoint.class);
        mock.expectedMessageCount(1);

        context.createProducerTemplate().sendBody("direct:replies", "hello");

        mock.assertIsSatisfied();
    }

    @Test
    void failsStartWhenMockDoesNotSkipProducer() {
        context.getCamelContextExtension()
                .registerEndpointCallback(new InterceptSendToMockEndpointStrategy("portal:*"));

        assertThat(failure("portal:tickets/list"))
                .contains("baseUrl is missing", "username is missing", "password is missing");
    }

    @Test
    void failsFirstExchangeWhenProducerStartsLazily() throws Exception {
        addRoute(builder -> builder.from("direct:in").to("portal:tickets/list?lazyStartProducer=true"));
        context.start();

        assertThatThrownBy(() -> context.createProducerTemplate().sendBody("direct:in", null))
                .rootCause()
                .hasMessageContaining("username is missing");
    }

    @Test
    void namesAllProblemsWhenSkippedProducerHasOthersThanItsAccount() {
        skip("portal:*");

        assertThat(failure("portal:tickets/create?connectTimeout=0&inBody=text"))
                .contains("connectTimeout", "inBody=text is not a parameter")
                .contains("baseUrl is missing", "username is missing", "password is missing");
    }

    @Test
    void failsStartWhenMockSkipsAnotherProducer() {
        skip("portal:tickets/list");

        assertThat(failure("portal:tickets/create?deptId=1")).contains("baseUrl is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal:tickets/replies", "portal:tickets/replies?maxRemoved=200"})
    void failsStartWhenConsumerHasNoAccount(String uri) throws Exception {
        skip("portal:*");
        addRoute(builder -> builder.from(uri).to("log:x"));

        String causes = causes(catchThrowable(context::start));

        assertThat(causes).contains("baseUrl is missing", "username is missing");
        assertThat(causes.contains("maxRemoved must be a share")).isEqualTo(uri.contains("maxRemoved"));
    }

    @Test
    void refusesMessageWhenInterceptorDoesNotSkipIt() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                interceptSendToEndpoint("portal:*")
                        .onWhen(body().isEqualTo("mocked"))
                        .skipSendToOriginalEndpoint()
                        .to("mock:portal");
                from("direct:in").to("portal:tickets/create?deptId=1&subject=Disk");
            }
        });
        context.start();
        MockEndpoint mock = context.getEndpoint("mock:portal", MockEndpoint.class);
        mock.expectedBodiesReceived("mocked");

        context.createProducerTemplate().sendBody("direct:in", "mocked");

        mock.assertIsSatisfied();
        assertThatThrownBy(() -> context.createProducerTemplate().sendBody("direct:in", "real"))
                .isInstanceOf(CamelExecutionException.class)
                .rootCause()
                .hasMessageContaining("portal:tickets/create cannot start")
                .hasMessageContaining("password is missing");
    }

    private void skip(String pattern) {
        context.getCamelContextExtension()
                .registerEndpointCallback(new InterceptSendToMockEndpointStrategy(pattern, true));
    }

    private void addRoute(Consumer<RouteBuilder> route) throws Exception {
        context.addRoutes(routes(route));
    }

    private static RoutesBuilder routes(Consumer<RouteBuilder> route) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                route.accept(this);
            }
        };
    }

    private String failure(String uri) {
        return causes(catchThrowable(() -> {
            addRoute(builder -> builder.from("direct:in").to(uri));
            context.start();
        }));
    }

    private static String causes(Throwable failure) {
        assertThat(failure).isNotNull();
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }
}
