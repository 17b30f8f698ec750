package io.github.camelportal.client.decode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Zone;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RawResponseServer;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;

/** Lists as iterators, lists of several pages, and what stands beside a list. */
class ListOutputTest {

    private static final String ITERATE = "portal:invoices/list?outputType=iterator";

    private final PortalStub portal = new PortalStub();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private ProducerTemplate template;

    @BeforeEach
    void start() throws Exception {
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:iterator").to("direct:split");
                from("direct:marshal").to(ITERATE).marshal().json();
                from("direct:typed")
                        .to("portal:invoices/list")
                        .split(body())
                        .process(exchange -> seen.add(
                                exchange.getMessage().getBody(Invoice.class).id()));
                from("direct:elsewhere")
                        .toD(ITERATE + "&baseUrl=${header.baseUrl}")
                        .split(body())
                        .streaming()
                        .stopOnException()
                        .to("mock:elements");
                from("direct:split")
                        .to(ITERATE)
                        .split(body())
                        .streaming()
                        .stopOnException()
                        .process(exchange -> {
                            seen.add(
                                    exchange.getMessage().getBody(Invoice.class).id());
                            if ("stop".equals(exchange.getMessage().getHeader("at"))) {
                                throw new IllegalStateException("enough");
                            }
                        });
            }
        });
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void returnsElementsOneByOneWhenOutputIsIterator() {
        portal.answers("{\"invoices\": " + invoices(1, 5000) + "}");

        template.requestBody("direct:split", (Object) null);

        assertThat(seen).hasSize(5000).startsWith("1", "2").endsWith("5000");
    }

    @Test
    void releasesConnectionWhenRouteFails() {
        portal.answers("{\"invoices\": " + invoices(1, 50_000) + "}");
        int connections = portal.context()
                .getComponent("portal", PortalComponent.class)
                .getConfiguration()
                .getMaxConnections();

        for (int i = 0; i <= connections; i++) {
            Throwable failure = catchThrowable(() -> template.requestBodyAndHeader("direct:split", null, "at", "stop"));
            assertThat(failure).rootCause().hasMessage("enough");
        }
        seen.clear();
        // With a connection left open by each exchange, none would be free for this one.
        template.requestBody("direct:split", (Object) null);

        assertThat(seen).hasSize(50_000);
    }

    @Test
    void failsAtOnceWhenErrorPrecedesList() {
        portal.answers("{\"error\": [\"maintenance\"]}");

        assertThat(catchThrowable(() -> template.requestBody(ITERATE, (Object) null)))
                .hasCauseInstanceOf(PortalOperationException.class)
                .rootCause()
                .hasMessageContaining("maintenance");
    }

    @Test
    void failsExchangeWhenErrorFollowsList() {
        portal.answers("{\"invoices\": " + invoices(1, 3) + ", \"error\": [\"database_gone\"]}");

        Throwable failure = catchThrowable(() -> template.requestBody("direct:split", (Object) null));

        assertThat(failure)
                .rootCause()
                .isInstanceOf(PortalOperationException.class)
                .hasMessageContaining("database_gone");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void failsExchangeWhenResponseIsTruncated(int missing) throws Exception {
        String json = "{\"invoices\": " + invoices(1, 20_000) + "}";
        String sent = json.substring(0, json.length() - missing);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + (json.length() + 10);
        try (RawResponseServer server = new RawResponseServer(head + "\r\n\r\n" + sent)) {
            Throwable failure = catchThrowable(
                    () -> template.requestBodyAndHeader("direct:elsewhere", null, "baseUrl", server.baseUrl()));

            assertThat(getStackTrace(failure)).contains(PortalUnreachableException.class.getSimpleName());
        }
    }

    @Test
    void marshalsElementsWhenBodyIsIterator() {
        portal.answers("{\"invoices\": " + invoices(1, 2) + "}");

        assertThat(template.requestBody("direct:marshal", null, String.class))
                .startsWith("[")
                .contains("\"id\":\"1\"")
                .contains("\"id\":\"2\"")
                .endsWith("]");
    }

    @Test
    void iteratorsAreForListsOnly() {
        Throwable failure = catchThrowable(
                () -> template.requestBody("portal:invoices/get?invoiceId=1&outputType=iterator", (Object) null));

        assertThat(failure)
                .rootCause()
                .hasMessageContaining("outputType=iterator requires an operation that returns a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed", "iterator"})
    void listsGoOnToTheLastPage(String outputType) {
        page(
                null,
                "{\"data\": {\"invoices\": " + invoices(1, 2)
                        + "}, \"error\": [], \"page\": {\"current\": 1, \"total\": 3}}");
        page(
                "2",
                "{\"page\": {\"current\": \"2\", \"total\": \"3\"}, \"data\": {\"invoices\": " + invoices(3, 4) + "}}");
        page("3", "{\"data\": {\"invoices\": " + invoices(5, 5) + "}, \"page\": {\"current\": 3, \"total\": 3}}");

        assertThat(ids(outputType)).containsExactly("1", "2", "3", "4", "5");
        assertThat(portal.requests())
                .extracting(request -> request.getUrl())
                .containsExactly("/api/invoice", "/api/invoice?page=2", "/api/invoice?page=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed", "iterator"})
    void pagesThatRepeatAreAnError(String outputType) {
        portal.answers("{\"invoices\": " + invoices(1, 2) + ", \"page\": {\"current\": 1, \"total\": 3}}");

        Throwable failure = catchThrowable(() -> ids(outputType));

        assertThat(failure).rootCause().hasMessageContaining("page 2").hasMessageContaining("read before");
        assertThat(portal.requests()).hasSize(2);
    }

    @Test
    void failsWhenPageHasWrongNumber() {
        page(null, "{\"invoices\": " + invoices(1, 2) + ", \"page\": {\"current\": 1, \"total\": 2}}");
        page("2", "{\"invoices\": " + invoices(2, 2) + ", \"page\": {\"current\": 1, \"total\": 2}}");

        assertThat(catchThrowable(() -> ids("typed"))).rootCause().hasMessageContaining("page 2");
    }

    @Test
    void keepsOtherFieldsWhenTheyAreBesideList() {
        portal.answers(
                "{\"service_ids\": [\"10\", \"20\"], \"zones\": [{\"domain_id\": \"60\", \"name\": \"a.com\"}]}");

        Exchange exchange = template.request("portal:zones/list", each -> {});

        List<?> zones = exchange.getMessage().getBody(List.class);
        assertThat(zones).extracting(zone -> ((Zone) zone).name()).isEqualTo(List.of("a.com"));
        assertThat(exchange.getMessage().getHeader("CamelPortalOtherFields"))
                .isEqualTo(Map.of("service_ids", List.of("10", "20")));
    }

    private void page(String number, String json) {
        if (number == null) {
            portal.server()
                    .stubFor(any(anyUrl()).withQueryParam("page", absent()).willReturn(okJson(json)));
        } else {
            portal.server()
                    .stubFor(any(urlPathEqualTo("/api/invoice"))
                            .withQueryParam("page", equalTo(number))
                            .willReturn(okJson(json)));
        }
    }

    private List<String> ids(String outputType) {
        template.requestBody("direct:" + outputType, (Object) null);
        return seen;
    }

    private static String invoices(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(id -> "{\"id\": \"" + id + "\", \"total\": \"19.65\", \"status\": \"Unpaid\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
