package io.github.camelportal.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.EndpointServiceLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalEndpoint;
import io.github.camelportal.PortalFeedConfiguration;
import io.github.camelportal.internal.request.RequestFactory;
import io.github.camelportal.options.EmitMode;
import io.github.camelportal.options.RepliesFrom;
import io.github.camelportal.options.StartFrom;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.FullRun;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RecordingPortalTestSupport;

import static io.github.camelportal.dsl.PortalEndpoints.portal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Endpoints whose parameters are known when a message comes, and endpoints that the compiler checks. */
class DynamicEndpointTest extends RecordingPortalTestSupport {

    /** More than the endpoints that Camel keeps, which are 1000. */
    private static final int TICKETS = FullRun.choose(10_000, 2_000);

    @BeforeEach
    void start() {
        portal.answers("{\"ticket\": {\"ticket_number\": \"1\"}, \"replies\": [], \"info\": [\"reply_added\"]}");
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:get").toD("portal:tickets/get?ticketNumber=${body}");
                from("direct:json").toD("portal:tickets/get?outputType=json&ticketNumber=${body}");
                from("direct:operation").toD("portal:tickets/${header.operation}?ticketNumber=7");
                from("direct:user").toD("portal:tickets/list?username=${header.user}");
                from("direct:user-within-raw")
                        .toD("portal:tickets/get?ticketNumber=${body}&username=RAW(${header.user})");
                from("direct:user-raw").toD("portal:raw/get?path=/news&username=${header.user}");
                from("direct:user-and-ticket").toD("portal:tickets/get?ticketNumber=${body}&username=${header.user}");
                from("direct:dsl")
                        .to(portal().tickets().reply().ticketNumber("736633").inBody("body"));
                from("direct:dsl-dynamic").toD(portal().tickets().get().ticketNumber("${body}"));
            }
        };
    }

    @Test
    void anyNumberOfTicketsUsesOneEndpoint() {
        Set<String> asked = new HashSet<>();
        for (int number = 0; number < TICKETS; number++) {
            template.requestBody("direct:get", (Object) number);
            if (number % 500 == 0) {
                asked.add(
                        portal.server().getAllServeEvents().get(0).getRequest().getUrl());
                portal.server().resetRequests();
            }
        }

        assertThat(asked).hasSize(TICKETS / 500).contains("/api/tickets/" + (TICKETS - 500));
        assertThat(context.getEndpoints())
                .filteredOn(endpoint -> endpoint instanceof PortalEndpoint portalEndpoint
                        && portalEndpoint.getMethodName().equals("get"))
                .hasSize(1);
    }

    @Test
    void otherOptionsStayWithTheEndpoint() {
        Object body = template.requestBody("direct:json", (Object) "736633");

        assertThat(body).asString().startsWith("{\"ticket\"");
        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/736633");
    }

    @Test
    void optionsOfAPlaceholderAreTheRoutesOwn() throws Exception {
        context.getPropertiesComponent().addInitialProperty("more", "outputType=json&responseTimeout=5s");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:placeholder").toD("portal:tickets/get?{{more}}&ticketNumber=${body}");
            }
        });

        assertThat(template.requestBody("direct:placeholder", (Object) "7"))
                .asString()
                .startsWith("{");
    }

    @Test
    void prefersOptionOfOperationWhenEndpointHasSameName() {
        portal.answers("{\"service_id\": \"10\", \"name\": \"example.com\", \"records\": []}");
        template.requestBody("portal:zones/get?serviceId=10&zoneId=60", (Object) null);

        assertThat(portal.request().getUrl()).isEqualTo("/api/service/10/dns/60");
    }

    @Test
    void prefersHeaderWhenDynamicOptionIsSetToo() {
        var exchange = template.request("direct:get", each -> {
            each.getMessage().setBody("1");
            each.getMessage().setHeader("CamelPortalTicketNumber", "2");
        });

        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/2");
        assertThat(exchange.getProperties()).doesNotContainKey(RequestFactory.DYNAMIC_OPTIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7&baseUrl=http://localhost:1/evil",
                "7&inBody=ticketNumber",
                "RAW(7)&password=canary",
                "7&configuration=#other"
            })
    void failsWhenValueWouldAddOption(String value) {
        Throwable failure = catchThrowable(() -> template.requestBody("direct:get", (Object) value));

        assertThat(failure).rootCause().hasMessageContaining("toD adds the option");
        assertThat(portal.requests()).isEmpty();

        template.requestBody("direct:get", (Object) "7");
        assertThat(portal.request().getUrl()).isEqualTo("/api/tickets/7");
    }

    @Test
    void failsWhenValueInPathWouldAddOption() {
        Throwable failure = catchThrowable(() -> template.requestBodyAndHeader(
                "direct:operation", null, "operation", "get?baseUrl=http://localhost:1/evil&x=1"));

        assertThat(failure).rootCause().hasMessageContaining("toD adds the option");
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7%26baseUrl=http://localhost:1/evil",
                "7%26baseUrl%3Dhttp%3A%2F%2Flocalhost%3A1%2Fevil",
                "7%2526baseUrl=http://localhost:1/evil"
            })
    void keepsEncodedTextWhenItIsInValue(String value) {
        template.requestBody("direct:get", (Object) value);

        assertThat(portal.request().getUrl()).startsWith("/api/tickets/7%2");
    }

    @ParameterizedTest
    @CsvSource({
        "direct:user, joe%26baseUrl=http://localhost:1/evil",
        "direct:user, joe%26baseUrl%3Dhttp%3A%2F%2Flocalhost%3A1%2Fevil",
        "direct:user-raw, joe%26baseUrl=http://localhost:1/evil",
        "direct:user-and-ticket, joe%26baseUrl=http://localhost:1/evil"
    })
    void failsWhenEncodedValueWouldAddOption(String route, String user) {
        Throwable failure = catchThrowable(() -> template.requestBodyAndHeader(route, "7", "user", user));

        assertThat(failure).rootCause().hasMessageContaining("toD adds the option baseUrl");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void keepsAmpersandWhenItIsWithinRaw() {
        template.requestBodyAndHeader("direct:user-within-raw", "7", "user", "joe&baseUrl=%26x");

        assertThat(portal.request().getHeader("Authorization"))
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        ("joe&baseUrl=%26x:" + PortalStub.PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void buildersMakeEndpoints() {
        template.requestBody("direct:dsl", (Object) "a text");
        template.requestBody("direct:dsl-dynamic", (Object) "17");

        assertThat(portal.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly("/api/tickets/736633", "/api/tickets/17");
        assertThat(portal.requests().get(0).getBodyAsString()).isEqualTo("{\"body\":\"a text\"}");
    }

    @Test
    void consumesWhenEndpointIsBuilt() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(portal().notifications().new_().relType("ticket").delay("5m"))
                        .routeId("dsl")
                        .to("mock:x");
            }
        });

        assertThat(context.getRoute("dsl").getEndpoint().getEndpointUri())
                .contains("portal://notifications/new", "relType=ticket", "delay=5m");
    }

    @Test
    void setsFeedOptionsWhenEndpointIsBuilt() throws Exception {
        addFeedsOfBuilders();

        PortalFeedConfiguration list = feed("dsl-list");
        PortalFeedConfiguration replies = feed("dsl-replies");
        assertThat(list.getEmit()).isEqualTo("new");
        assertThat(list.isRemoved()).isTrue();
        assertThat(list.getStartFrom()).isEqualTo(StartFrom.now);
        assertThat(list.getStateRepository()).isSameAs(context.getRegistry().lookupByName("kept"));
        assertThat(list.getFeedId()).isEqualTo("books");
        assertThat(list.getIgnoreFields()).isEqualTo("days");
        assertThat(list.getMaxMessagesPerPoll()).isEqualTo(7);
        assertThat(list.getSplitResults()).isFalse();
        assertThat(replies.getRepliesFrom()).isEqualTo(RepliesFrom.staff);
        assertThat(replies.getRescanInterval()).isEqualTo(3);
        assertThat(replies.getMaxTicketsPerPoll()).isEqualTo(4);
    }

    private void addFeedsOfBuilders() throws Exception {
        context.getRegistry().bind("kept", new MemoryFeedStateRepository());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(portal().invoices()
                                .list()
                                .emit(EmitMode.NEW)
                                .removed(true)
                                .startFrom(StartFrom.now)
                                .stateRepository("#kept")
                                .feedId("books")
                                .ignoreFields("days")
                                .maxMessagesPerPoll(7)
                                .splitResults(false))
                        .autoStartup(false)
                        .routeId("dsl-list")
                        .to("mock:x");
                from(portal().tickets()
                                .replies()
                                .repliesFrom(RepliesFrom.staff)
                                .rescanInterval(3)
                                .maxTicketsPerPoll(4))
                        .autoStartup(false)
                        .routeId("dsl-replies")
                        .to("mock:x");
            }
        });
    }

    private PortalFeedConfiguration feed(String route) {
        return ((PortalEndpoint) context.getRoute(route).getEndpoint()).getFeed();
    }

    @Test
    void returnsServiceLocationWhenEndpointIsAsked() {
        EndpointServiceLocation location = context.getEndpoint("portal:tickets/list", PortalEndpoint.class);

        assertThat(location.getServiceUrl()).isEqualTo(portal.baseUrl());
        assertThat(location.getServiceProtocol()).isEqualTo("http");
        assertThat(location.getServiceMetadata())
                .containsEntry("provider", "custom")
                .containsEntry("operation", "tickets/list");
    }
}
