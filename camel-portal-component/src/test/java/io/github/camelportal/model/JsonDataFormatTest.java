package io.github.camelportal.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** {@code marshal().json()} and {@code unmarshal().json(…)} work for each record, without a module or another option. */
class JsonDataFormatTest {

    private static JsonRoutes java;
    private static JsonRoutes yaml;
    private static JsonRoutes xml;
    private static JsonRoutes registry;

    /** A class of an application, which contains a record. */
    public record SupportCase(String name, Boolean isOpen, Ticket ticket, List<Ticket> others) {}

    @BeforeAll
    static void start() throws Exception {
        java = new JsonRoutes().add(JsonRoutes.inJava()).start();
        yaml = load("routes.yaml", """
                - from:
                    uri: direct:write
                    steps:
                      - marshal:
                          json: {}
                """, """
                - from:
                    uri: direct:read%1$s
                    steps:
                      - unmarshal:
                          json:
                            unmarshalType: %2$s
                - from:
                    uri: direct:readList%1$s
                    steps:
                      - unmarshal:
                          json:
                            unmarshalType: %2$s
                            useList: true
                """, "");
        xml = load("routes.xml", """
                <routes xmlns="http://camel.apache.org/schema/spring">
                  <route><from uri="direct:write"/><marshal><json/></marshal></route>
                """, """
                  <route><from uri="direct:read%1$s"/><unmarshal><json unmarshalType="%2$s"/></unmarshal></route>
                  <route><from uri="direct:readList%1$s"/>
                    <unmarshal><json unmarshalType="%2$s" useList="true"/></unmarshal></route>
                """, "</routes>");
        registry = new JsonRoutes().add(JsonRoutes.withRegistryMapper());
        registry.context().getRegistry().bind("mapper", userMapper());
        registry.start();
    }

    private static JsonRoutes load(String name, String begin, String eachType, String end) throws Exception {
        String routes = SampleRecords.types().stream()
                .map(type -> eachType.formatted(type.getSimpleName(), type.getName()))
                .collect(Collectors.joining("", begin, end));
        JsonRoutes loaded = new JsonRoutes();
        PluginHelper.getRoutesLoader(loaded.context()).loadRoutes(ResourceHelper.fromString(name, routes));
        return loaded.start();
    }

    /** A mapper with other names, other strictness and another layout than the portal's. */
    private static ObjectMapper userMapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    @AfterAll
    static void stop() {
        for (JsonRoutes routes : List.of(java, yaml, xml, registry)) {
            routes.close();
        }
    }

    static List<Class<?>> types() {
        return SampleRecords.types();
    }

    @Test
    void hasSampleOfEachRecord() {
        assertThat(types()).hasSizeGreaterThan(50).contains(Ticket.class, Invoice.class, MultipleOrder.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsRecordWhenRouteIsInJava(Class<?> type) {
        assertKeeps(java, type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsRecordWhenRouteIsInYaml(Class<?> type) {
        assertKeeps(yaml, type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsRecordWhenRouteIsInXml(Class<?> type) {
        assertKeeps(xml, type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsRecordWhenMapperIsInRegistry(Class<?> type) {
        assertKeeps(registry, type);
        assertThat(registry.write(SampleRecords.of(type)))
                .as("written by the mapper of the registry")
                .contains("\n");
    }

    private static void assertKeeps(JsonRoutes routes, Class<?> type) {
        Object record = SampleRecords.of(type);
        List<Object> list = List.of(record, record);

        String json = routes.write(record);

        assertThat(json).doesNotContain("otherFields", "other_fields", "OtherFields");
        assertThat(routes.read(type, json)).isInstanceOf(type).isEqualTo(record);
        assertThat(routes.readList(type, routes.write(list))).isEqualTo(list);
    }

    @Test
    void keepsItemsWhenOrderHasEachKind() {
        MultipleOrder order = new MultipleOrder(
                "1",
                List.of(
                        OrderItem.of((ServiceOrder) SampleRecords.of(ServiceOrder.class)),
                        OrderItem.of((DomainOrder) SampleRecords.of(DomainOrder.class)),
                        OrderItem.of((CertificateOrder) SampleRecords.of(CertificateOrder.class))));

        assertThat(java.read(MultipleOrder.class, java.write(order))).isEqualTo(order);
        assertThat(catchThrowable(() -> java.read(MultipleOrder.class, "{\"items\": [{\"type\": \"dns\"}]}")))
                .cause()
                .hasMessageContaining("type must be product, domain or certificate, not 'dns'");
    }

    @Test
    void readsPortalsFormsWhenJsonIsFromPortal() {
        Object invoice = java.read(
                Invoice.class,
                "{\"id\": 7, \"date\": \"2024-05-17\", \"datepaid\": \"0000-00-00 00:00:00\", \"taxexempt\": \"1\","
                        + " \"total\": \"19.650\", \"items\": {\"4\": {\"id\": \"4\"}}, \"client\": []}");

        assertThat(invoice).isInstanceOfSatisfying(Invoice.class, read -> {
            assertThat(read.id()).isEqualTo("7");
            assertThat(read.date()).hasToString("2024-05-17");
            assertThat(read.datepaid()).isNull();
            assertThat(read.taxexempt()).isTrue();
            assertThat(read.total()).hasToString("19.650");
            assertThat(read.items()).extracting(InvoiceItem::id).containsExactly("4");
            assertThat(read.client()).isNull();
        });
    }

    @Test
    void namesFieldWhenValueDoesNotFit() {
        Throwable failure =
                catchThrowable(() -> java.readList(Invoice.class, "[{\"id\": 1}, {\"id\": 2, \"date\": \"soon\"}]"));

        assertThat(failure)
                .cause()
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("not a date: soon")
                .hasMessageContaining("[\"date\"]");
    }

    @Test
    void readsOtherClassesAsBeforeWhenTheyContainRecord() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        String json =
                "{\"name\": \" x \", \"isOpen\": true, \"ticket\": {\"ticket_number\": 7, \"client_read\": \"1\"},"
                        + " \"others\": [{\"ticket_number\": 8}, null]}";

        SupportCase read = mapper.readValue(json, SupportCase.class);

        assertThat(read.name()).isEqualTo(" x ");
        assertThat(read.ticket().ticketNumber()).isEqualTo("7");
        assertThat(read.ticket().clientRead()).isTrue();
        assertThat(read.others()).hasSize(2);
        assertThat(mapper.readValue(mapper.writeValueAsString(read), SupportCase.class))
                .isEqualTo(read);
        assertThat(catchThrowable(() -> mapper.readValue("{\"isOpen\": \"on\"}", SupportCase.class)))
                .isInstanceOf(InvalidFormatException.class);
        assertThat(catchThrowable(() -> mapper.readValue("{\"unknown\": 1}", SupportCase.class)))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void followsMapperWhenFieldOfRequestIsUnknown() throws Exception {
        String json = "{\"subject\": \" S \", \"urgency\": 1}";
        ObjectMapper tolerant = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(tolerant.readValue(json, NewTicket.class)).isEqualTo(new NewTicket(null, " S ", null));
        assertThat(catchThrowable(() -> new ObjectMapper().readValue(json, NewTicket.class)))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void refusesJsonWhenItIsNestedTooDeep() {
        String nested = "{\"id\": 1, \"x\": " + "[".repeat(900) + "]".repeat(900) + "}";

        assertThat(catchThrowable(() -> java.read(Invoice.class, nested)))
                .cause()
                .hasMessageContaining("JSON is nested deeper than 512 levels");
    }

    @Test
    void readsRecordWhenItComesFromTreeOrMap() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Object invoice = SampleRecords.of(Invoice.class);

        assertThat(mapper.convertValue(Map.of("id", 7), Invoice.class).id()).isEqualTo("7");
        assertThat(mapper.treeToValue(mapper.valueToTree(invoice), Invoice.class)
                        .datepaid())
                .isEqualTo(((Invoice) invoice).datepaid());
    }
}
