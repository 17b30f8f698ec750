package io.github.camelportal.client.decode.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.ParameterSource;
import io.github.camelportal.contract.RecordCheck;
import io.github.camelportal.contract.SampleResponse;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the shape in which a portal writes a list or an object, each operation gives the same records. */
class ResponseShapesTest {

    private static final Set<String> NO_LIST =
            Set.of("no list", "null for a list", "false for a list", "an empty text for a list");
    private static final Set<String> NO_MAP = Set.of("no object", "null for an object");
    private static final Set<String> NO_OBJECT =
            Set.of("no object", "null for an object", "[] for an object", "{} for an object");
    private static final Set<String> NO_LISTS_WITHIN =
            Set.of("no lists within", "null for lists within", "empty texts for lists within");
    private static final Set<String> NO_VALUES = Set.of("[] for texts", "empty money");
    private static final Set<String> NO_FIELD = Set.of("as data", "bare");
    private static final Map<String, Object> PLAIN = new HashMap<>();

    private static PortalStub portal;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalStub();
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                operations().forEach(operation -> {
                    String uri = ParameterSource.HEADER.call(operation).uri();
                    from("direct:typed:" + operation).to(uri);
                    if (answerOf(operation).kind() == ResponseSpec.Kind.LIST) {
                        from("direct:iterator:" + operation)
                                .to(uri + "?outputType=iterator")
                                .process(exchange -> exchange.getMessage().setBody(elements(exchange)));
                    }
                });
            }
        });
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static List<ContractOperation> operations() {
        return Contract.operations()
                .filter(operation -> {
                    ResponseSpec spec = answerOf(operation);
                    boolean object = spec.element().isRecord() || spec.element() == Map.class;
                    return spec.kind() == ResponseSpec.Kind.LIST || (spec.kind() == ResponseSpec.Kind.SINGLE && object);
                })
                .toList();
    }

    /** Every shape with three operations, and every operation with three shapes. */
    static Stream<Arguments> someOperationsAndShapes() {
        return ShapedOperation.some(operationsAndShapes()).stream().map(ShapedOperation::arguments);
    }

    static Stream<Arguments> otherOperationsAndShapes() {
        List<ShapedOperation> all = new ArrayList<>(operationsAndShapes());
        all.removeAll(ShapedOperation.some(all));
        return all.stream().map(ShapedOperation::arguments);
    }

    private static List<ShapedOperation> operationsAndShapes() {
        return operations().stream()
                .flatMap(operation -> ResponseShape.all().stream().map(shape -> new ShapedOperation(operation, shape)))
                .filter(each -> !samples(each.operation(), each.shape()).isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("someOperationsAndShapes")
    void readsTheSameRecordsWhenTheShapeDiffers(ContractOperation operation, ResponseShape shape) {
        requireSameRecords(operation, shape);
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("otherOperationsAndShapes")
    void readsTheSameRecordsForEveryOtherPair(ContractOperation operation, ResponseShape shape) {
        requireSameRecords(operation, shape);
    }

    private static void requireSameRecords(ContractOperation operation, ResponseShape shape) {
        ResponseSpec spec = answerOf(operation);
        for (SampleResponse sample : samples(operation, shape)) {
            JsonNode sent = sent(shape, sample, spec);
            JsonNode meant = shape.meant().apply(sample.tree(), spec);
            String place = operation + ", " + shape + ", " + sample.origin() + " as " + sent;
            Exchange typed = call("typed", operation, sent);
            Class<?> failure = failure(operation, shape, sent);
            if (failure != null) {
                assertThat(typed.getException()).as(place).isExactlyInstanceOf(failure);
                continue;
            }
            assertThat(typed.getException()).as(place).isNull();
            Object body = typed.getMessage().getBody();
            check(place, meant, body, spec);
            // As texts, since trees take 1.0 and 1.00 for the same.
            if (sample.tree().toString().equals(String.valueOf(meant))) {
                assertThat(body).as(place).isEqualTo(plain(operation, sample));
            }
            nothingElseIsLost(place, sent, typed);
            if (spec.kind() == ResponseSpec.Kind.LIST) {
                Exchange iterated = call("iterator", operation, sent);
                assertThat(iterated.getException()).as(place).isNull();
                assertThat(iterated.getMessage().getBody()).as(place).isEqualTo(body);
            }
        }
    }

    /** Returns the failure of a read without its payload, or of a write without evidence, and else null. */
    private static Class<?> failure(ContractOperation operation, ResponseShape shape, JsonNode sent) {
        Operation table = OperationTable.operation(operation.group(), operation.name());
        ResponseSpec spec = table.response();
        boolean isAbsent = spec.kind() == ResponseSpec.Kind.LIST
                ? NO_LIST.contains(shape.name()) || hasNoValue(SampleResponse.payload(sent, spec))
                : (spec.element() == Map.class ? NO_MAP : NO_OBJECT).contains(shape.name())
                        || (hasOnlyLists(spec) && NO_LISTS_WITHIN.contains(shape.name()) && hasNoList(sent))
                        || (spec.element() == Map.class && NO_FIELD.contains(shape.name()) && hasWordAsKey(sent));
        if (!table.isSafe()) {
            boolean isProven = sent.has("info") || sent.path("success").asBoolean();
            boolean isUnproven = NO_VALUES.contains(shape.name())
                    && table.response().evidence().stream().noneMatch(name -> isEvidence(sent.path(name)));
            return (isAbsent || isUnproven) && !isProven ? PortalOutcomeUnknownException.class : null;
        }
        return isAbsent && table.effect() == OperationEffect.READ ? PortalUnreadableResponseException.class : null;
    }

    private static boolean hasOnlyLists(ResponseSpec spec) {
        return spec.field() == null
                && spec.element().isRecord()
                && Stream.of(spec.element().getRecordComponents())
                        .filter(component -> !component.getName().equals("otherFields"))
                        .allMatch(component -> component.getType() == List.class);
    }

    private static boolean hasNoList(JsonNode sent) {
        return sent.valueStream().noneMatch(JsonNode::isContainerNode);
    }

    /** Whether a map without a field around it has a key that is no id, as the fields of a message are. */
    private static boolean hasWordAsKey(JsonNode sent) {
        JsonNode map = sent.has("data") ? sent.path("data") : sent;
        return map.properties().stream().anyMatch(entry -> !entry.getKey().matches("\\d+"));
    }

    /** Whether a value is a number, or a record with a value. */
    private static boolean isEvidence(JsonNode value) {
        if (value.isObject()) {
            return value.valueStream()
                    .anyMatch(field -> field.isNumber() || !field.asText().isBlank());
        }
        return value.isArray()
                ? value.valueStream().anyMatch(ResponseShapesTest::isEvidence)
                : value.asText().matches("\\S*\\d\\S*");
    }

    /** Whether a list has elements, and none of them has a value. */
    private static boolean hasNoValue(JsonNode list) {
        return list.isArray()
                && !list.isEmpty()
                && list.valueStream()
                        .allMatch(element -> element.isObject()
                                && element.valueStream().allMatch(value -> value.isContainerNode() && value.isEmpty()));
    }

    /** Returns the body that the unchanged sample leads to. */
    private static Object plain(ContractOperation operation, SampleResponse sample) {
        return PLAIN.computeIfAbsent(
                operation + " " + sample.origin(),
                key -> call("typed", operation, sample.tree()).getMessage().getBody());
    }

    private static void check(String place, JsonNode meant, Object body, ResponseSpec spec) {
        JsonNode payload = meant == null ? JsonNodeFactory.instance.missingNode() : SampleResponse.payload(meant, spec);
        if (spec.kind() == ResponseSpec.Kind.LIST) {
            RecordCheck.sameList(place, payload, body, spec.element());
        } else if (payload.isMissingNode()) {
            assertThat(body).as(place).isEqualTo(spec.element() == Map.class ? Map.of() : null);
        } else {
            RecordCheck.same(place, payload, body, spec.element());
        }
    }

    private static void nothingElseIsLost(String place, JsonNode sent, Exchange exchange) {
        if (sent.has(EnvelopeShapes.OUTSIDE)) {
            assertThat(exchange.getMessage().getHeader(PortalConstants.OTHER_FIELDS))
                    .as(place)
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsEntry(EnvelopeShapes.OUTSIDE, "x");
        }
        List<String> info = new ArrayList<>();
        sent.path("info").forEach(code -> info.add(code.asText()));
        sent.path("data").path("info").forEach(code -> info.add(code.asText()));
        if (!info.isEmpty()) {
            assertThat(exchange.getMessage().getHeader(PortalConstants.INFO))
                    .as(place)
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .containsExactlyInAnyOrderElementsOf(info);
        }
    }

    private static ResponseSpec answerOf(ContractOperation operation) {
        return OperationTable.operation(operation.group(), operation.name()).response();
    }

    /** Returns the samples that this shape changes. */
    private static List<SampleResponse> samples(ContractOperation operation, ResponseShape shape) {
        ResponseSpec spec = answerOf(operation);
        return SampleResponse.of(operation, spec).stream()
                .filter(sample -> !sent(shape, sample, spec)
                        .toString()
                        .equals(sample.tree().toString()))
                .toList();
    }

    private static JsonNode sent(ResponseShape shape, SampleResponse sample, ResponseSpec spec) {
        JsonNode sent = shape.sent().apply(sample.tree(), spec);
        return sent == null ? JsonNodeFactory.instance.objectNode() : sent;
    }

    private static Exchange call(String output, ContractOperation operation, JsonNode answer) {
        portal.answers(answer.toString());
        Map<String, Object> headers = ParameterSource.HEADER.call(operation).headers();
        return template.request("direct:" + output + ":" + operation, exchange -> exchange.getMessage()
                .setHeaders(new HashMap<>(headers)));
    }

    private static List<Object> elements(Exchange exchange) {
        List<Object> elements = new ArrayList<>();
        Iterator<?> iterator = exchange.getMessage().getBody(Iterator.class);
        iterator.forEachRemaining(elements::add);
        return elements;
    }
}
