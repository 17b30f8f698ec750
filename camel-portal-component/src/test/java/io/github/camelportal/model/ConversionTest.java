package io.github.camelportal.model;

import java.io.File;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileBinding;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.jackson.JacksonConstants;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Records and lists of them become JSON and maps, and records again, without losing anything. */
class ConversionTest {

    private static final String GET = "portal:tickets/get?ticketNumber=7";
    private static final String FIELDS = """
            {"ticket_number": "7", "date": "2024-05-17 08:09:10", "subject": "Größe 🚀", "body": " a\\r\\n b",
             "client_read": "1", "replies": [{"id": 1, "date": "2024-05-18 00:00:00", "custom_reply": null}],
             "custom_price": 19.650, "custom_count": 12345678901234567890, "custom_flag": true, "custom_null": null,
             "custom_list": [1, null, "x", {"deep": [0.10]}], "custom_map": {"a": null, "b": []}}""";

    private final PortalStub portal = new PortalStub();
    private ProducerTemplate template;

    @BeforeEach
    void start() throws Exception {
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (Class<?> type :
                        List.of(String.class, InputStream.class, byte[].class, JsonNode.class, Map.class)) {
                    from("direct:get-" + type.getSimpleName())
                            .to(GET)
                            .convertBodyTo(type)
                            .convertBodyTo(Ticket.class);
                    from("direct:get-as-" + type.getSimpleName()).to(GET).convertBodyTo(type);
                    if (type != Map.class) {
                        from("direct:list-as-" + type.getSimpleName())
                                .to("portal:tickets/list")
                                .convertBodyTo(type);
                    }
                }
                from("direct:get-marshal").to(GET).marshal().json();
                from("direct:list-marshal").to("portal:tickets/list").marshal().json();
            }
        });
        portal.answers("{\"ticket\": " + FIELDS + "}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "InputStream", "byte[]", "JsonNode", "Map"})
    void restoresRecordWhenItWasConverted(String type) {
        Ticket ticket = template.requestBody(GET, null, Ticket.class);

        assertThat(template.requestBody("direct:get-" + type, (Object) null)).isEqualTo(ticket);
    }

    @Test
    void readsRecordWhenJsonIsInFileOrReader(@TempDir Path folder) throws Exception {
        Ticket ticket = template.requestBody(GET, null, Ticket.class);
        String json = template.requestBody(GET, null, String.class);
        File file = Files.writeString(folder.resolve("ticket.json"), json).toFile();
        GenericFile<File> wrapped = new GenericFile<>();
        wrapped.setFile(file);
        wrapped.setAbsoluteFilePath(file.getPath());
        wrapped.setBinding(new FileBinding());

        for (Object body : new Object[] {file, wrapped, new StringReader(json)}) {
            Exchange exchange = new DefaultExchange(portal.context());
            exchange.getMessage().setBody(body);
            assertThat(exchange.getMessage().getBody(Ticket.class))
                    .as(body.getClass().getSimpleName())
                    .isEqualTo(ticket);
        }
    }

    @Test
    void readsRequestBodyWhenJsonIsText() {
        NewTicket ticket = portal.context()
                .getTypeConverter()
                .convertTo(NewTicket.class, "{\"dept_id\": \"1\", \"subject\": \" S \"}");

        assertThat(ticket).isEqualTo(new NewTicket("1", " S ", null));
    }

    @Test
    void readsRecordWhenMapHoldsDates() {
        Map<String, Object> row = Map.of(
                "id",
                7,
                "date",
                LocalDate.of(2024, 5, 17),
                "datepaid",
                LocalDateTime.of(2024, 5, 18, 9, 0),
                "total",
                1.5);

        Invoice invoice = portal.context().getTypeConverter().convertTo(Invoice.class, row);

        assertThat(invoice.date()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(invoice.datepaid()).isEqualTo(LocalDateTime.of(2024, 5, 18, 9, 0));
    }

    @Test
    void writesJsonWhenListOfRecordsHoldsNull() {
        List<Ticket> tickets = Arrays.asList(template.requestBody(GET, null, Ticket.class), null);

        assertThat(portal.context().getTypeConverter().convertTo(String.class, tickets))
                .startsWith("[{")
                .endsWith(",null]");
    }

    @Test
    void saysThatTypeIsNoRecordWhenItIsTheirInterface() {
        assertThat(catchThrowable(() -> portal.context().getTypeConverter().convertTo(PortalRecord.class, "{}")))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("PortalRecord");
    }

    /** With these options, Camel converts any object with Jackson, and with the mapper of the registry if there is one. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsRecordWhenConvertersOfJacksonAreEnabled(boolean withMapper) throws Exception {
        Ticket ticket = template.requestBody(GET, null, Ticket.class);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.getGlobalOptions().put(JacksonConstants.ENABLE_TYPE_CONVERTER, "true");
            context.getGlobalOptions().put(JacksonConstants.TYPE_CONVERTER_TO_POJO, "true");
            if (withMapper) {
                context.getRegistry().bind("mapper", new ObjectMapper());
            }
            context.start();
            Exchange exchange = new DefaultExchange(context);

            for (Class<?> type : List.of(String.class, InputStream.class, byte[].class, Map.class)) {
                Object converted = context.getTypeConverter().convertTo(type, exchange, ticket);
                assertThat(context.getTypeConverter().convertTo(Ticket.class, exchange, converted))
                        .as(type.getSimpleName())
                        .isEqualTo(ticket);
            }
        }
    }

    @Test
    void keepsFieldsWhenTheyAreUnknown() {
        Map<String, Object> others =
                template.requestBody(GET, null, Ticket.class).otherFields();

        assertThat(others.keySet())
                .containsExactlyInAnyOrder(
                        "custom_price", "custom_count", "custom_flag", "custom_null", "custom_list", "custom_map");
        assertThat(others.get("custom_price")).isEqualTo(new BigDecimal("19.650"));
        assertThat(others.get("custom_count")).hasToString("12345678901234567890");
        assertThat(others.get("custom_list"))
                .isEqualTo(Arrays.asList(1, null, "x", Map.of("deep", List.of(new BigDecimal("0.10")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-String", "as-InputStream", "as-byte[]", "as-JsonNode", "marshal"})
    void writesWireNamesWhenRecordBecomesJson(String route) throws Exception {
        String json = json(template.requestBody("direct:get-" + route, (Object) null));

        assertThat(json)
                .contains("\"ticket_number\":\"7\"", "\"date\":\"2024-05-17T08:09:10\"", "\"client_read\":true")
                .contains("\"custom_price\":19.650", "\"custom_count\":12345678901234567890", "\"custom_null\":null")
                .contains("\"custom_list\":[1,null,\"x\",{\"deep\":[0.10]}]", "\"custom_map\":{\"a\":null,\"b\":[]}")
                .contains("\"custom_reply\":null", " a\\r\\n b")
                .doesNotContain("other_fields", "otherFields");
        assertThat(new ObjectMapper().readTree(json).path("subject").asText()).isEqualTo("Größe 🚀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-String", "as-InputStream", "as-byte[]", "as-JsonNode", "marshal"})
    void writesArrayWhenListBecomesJson(String route) throws Exception {
        portal.answers("{\"tickets\": [" + FIELDS + ", {\"ticket_number\": 8}]}");

        JsonNode json = new ObjectMapper().readTree(json(template.requestBody("direct:list-" + route, (Object) null)));

        assertThat(json).hasSize(2);
        assertThat(json.at("/0/date").asText()).isEqualTo("2024-05-17T08:09:10");
        assertThat(json.at("/1/ticket_number").asText()).isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-String", "as-InputStream", "as-byte[]", "as-JsonNode", "marshal"})
    void writesEmptyArrayWhenListIsEmpty(String route) throws Exception {
        portal.answers("{\"tickets\": []}");

        assertThat(json(template.requestBody("direct:list-" + route, (Object) null)))
                .isEqualTo("[]");
    }

    private static String json(Object body) throws Exception {
        if (body instanceof InputStream stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        return body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : body.toString();
    }

    @Test
    void returnsOriginalTextWhenOutputIsJsonOrStream() {
        String json = "{ \"ticket\" : {\"a\": 19.650,  \"ü\": \"\\u00fc\"}, \"info\": [] }";
        portal.answers(json);

        assertThat(template.requestBody(GET + "&outputType=json", (Object) null))
                .isEqualTo(json);
        assertThat(template.requestBody(GET + "&outputType=stream", null, String.class))
                .isEqualTo(json);
    }
}
