package io.github.camelportal.model;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists from a portal have a class of their own, which Camel converts to JSON whatever it has converted before. */
class PortalListTest {

    private final PortalStub portal = new PortalStub();
    private ProducerTemplate template;

    @BeforeEach
    void start() throws Exception {
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:text").convertBodyTo(String.class);
                from("direct:list").to("portal:invoices/list").convertBodyTo(String.class);
                from("direct:marshal").to("portal:invoices/list").marshal().json();
                from("direct:items")
                        .to("portal:invoices/get?invoiceId=1")
                        .setBody(simple("${body.items}"))
                        .convertBodyTo(String.class);
                from("direct:unknown").to("portal:raw/get?path=/x").convertBodyTo(String.class);
                from("direct:size")
                        .to("portal:invoices/list")
                        .setBody(simple("${body.size}/${body.size()}/${body[0].id}"));
            }
        });
        portal.answers("{\"invoices\": [{\"id\": \"1\", \"total\": \"19.650\"}]}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "marshal"})
    void becomesJsonWhenOtherListsWereConvertedBefore(String route) {
        for (Object other : Arrays.asList(
                List.of("a"), List.of("a", "b", "c"), new ArrayList<>(List.of("a")), PortalList.copyOf(List.of("a")))) {
            template.requestBody("direct:text", other);
        }

        String json = template.requestBody("direct:" + route, null, String.class);

        assertThat(json)
                .startsWith("[{\"id\":\"1\"")
                .contains("\"total\":19.650")
                .endsWith("]");
    }

    @Test
    void becomesJsonWhenListIsFieldOfRecord() {
        template.requestBody("direct:text", List.of("a"));
        portal.answers("{\"invoice\": {\"id\": \"1\", \"items\": [{\"id\": \"7\", \"description\": \"a\"}]}}");

        assertThat(template.requestBody("direct:items", null, String.class)).contains("\"description\":\"a\"");
    }

    @Test
    void becomesJsonWhenListHasNoRecords() {
        portal.answers("[{\"a\": null}, null, 1]");

        assertThat(template.requestBody("direct:unknown", (Object) null)).isEqualTo("[{\"a\":null},null,1]");
        portal.answers("{\"invoices\": []}");
        assertThat(template.requestBody("direct:list", (Object) null)).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, byte[].class, InputStream.class, JsonNode.class})
    void convertsToEveryFormOfJson(Class<?> type) {
        Object converted =
                portal.context().getTypeConverter().convertTo(type, PortalList.copyOf(List.of(Map.of("a", 1))));

        Exchange exchange = new DefaultExchange(portal.context());
        assertThat(portal.context().getTypeConverter().convertTo(String.class, exchange, converted))
                .isEqualToIgnoringWhitespace("[{\"a\":1}]");
    }

    @Test
    void hasSizeInSimpleExpressions() {
        assertThat(template.requestBody("direct:size", (Object) null)).isEqualTo("1/1/1");
    }

    @Test
    void equalsListsWithSameElements() {
        PortalList<String> list = PortalList.copyOf(List.of("a", "b"));

        assertThat(list).isEqualTo(List.of("a", "b")).hasSameHashCodeAs(List.of("a", "b"));
        assertThat(List.of("a", "b")).isEqualTo(list);
        assertThat(PortalList.copyOf(list)).isSameAs(list);
        assertThat(list.subList(1, 2)).isEqualTo(List.of("b")).isInstanceOf(PortalList.class);
        assertThatThrownBy(() -> list.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }
}
