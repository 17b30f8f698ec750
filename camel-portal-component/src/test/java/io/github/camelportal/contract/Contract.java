package io.github.camelportal.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.camelportal.api.CamelCase;
import io.github.camelportal.api.OperationGroup;
import io.github.camelportal.api.OperationTable;

/** The operations as the portal's documents describe them, written down apart from the operation table. */
public final class Contract {

    /** Keeps the digits of money as they are written. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<ContractOperation> OPERATIONS = read("/contract/operations.json");

    private Contract() {}

    /** The operations of all groups that the table has. */
    public static Stream<ContractOperation> operations() {
        Set<String> groups =
                OperationTable.groups().stream().map(OperationGroup::name).collect(Collectors.toSet());
        return OPERATIONS.stream().filter(operation -> groups.contains(operation.group()));
    }

    /** The operations of one group. */
    static Stream<ContractOperation> operations(String group) {
        return OPERATIONS.stream().filter(operation -> operation.group().equals(group));
    }

    /** The operations of a file in the form of the contract. */
    static List<ContractOperation> read(String resource) {
        try (InputStream file = Contract.class.getResourceAsStream(resource)) {
            List<ContractOperation> operations = new ArrayList<>();
            JSON.readTree(file).path("operations").forEach(node -> operations.add(operation(node)));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContractOperation operation(JsonNode node) {
        String path = node.path("path").asText();
        List<ContractParameter> parameters = new ArrayList<>();
        for (JsonNode parameter : node.path("params")) {
            String name = parameter.path("name").asText();
            String placeholder = parameter.path("placeholder").asText("");
            if (!placeholder.isEmpty()) {
                path = path.replaceAll(placeholder + "(?=/|$)", "{" + name + "}");
            }
            parameters.add(new ContractParameter(
                    name,
                    parameter.path("option").asText(CamelCase.camelCase(name)),
                    parameter.path("in").asText(),
                    value(parameter, node.path("sampleRequest").path(name))));
        }
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        node.path("responses")
                .properties()
                .forEach(provider ->
                        answers.put(provider.getKey(), provider.getValue().path("json")));
        return new ContractOperation(
                node.path("uri").asText().replace("portal:", ""),
                node.path("method").asText(),
                path,
                node.path("effect").asText(),
                texts(node.path("providers")),
                parameters,
                node.path("list").path("field").asText(null),
                node.path("list").path("key").asText(null),
                answers);
    }

    /** The value of the documents' sample where it is of the parameter's type, else one with characters that matter. */
    private static Object value(JsonNode parameter, JsonNode sample) {
        return switch (parameter.path("type").asText()) {
            case "int" -> sample.isInt() ? sample.intValue() : 736633;
            case "number" -> sample.isNumber() ? sample.decimalValue() : new java.math.BigDecimal("2.50");
            case "boolean" -> !sample.isBoolean() || sample.booleanValue();
            case "array" -> Map.of("support", List.of("tickets", "newticket"));
            case "int[]" -> List.of(7, 8);
            default ->
                sample.isTextual() ? sample.textValue() : parameter.path("name").asText() + " ü/&=?+%";
        };
    }

    private static Set<String> texts(JsonNode list) {
        return Stream.of(JSON.convertValue(list, String[].class)).collect(Collectors.toSet());
    }

    /**
     * An operation as the documents describe it.
     *
     * @param id        group and name
     * @param path      with {@code {name}} places
     * @param listField where its answer has a list, or null
     * @param listKey   what tells the elements of that list apart, or null
     * @param answers   by provider
     */
    public record ContractOperation(
            String id,
            String method,
            String path,
            String effect,
            Set<String> providers,
            List<ContractParameter> parameters,
            String listField,
            String listKey,
            Map<String, JsonNode> answers) {

        public String group() {
            return id.substring(0, id.indexOf('/'));
        }

        public String name() {
            return id.substring(id.indexOf('/') + 1);
        }

        List<ContractParameter> parameters(String place) {
            return parameters.stream()
                    .filter(parameter -> parameter.place().equals(place))
                    .toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * A parameter as the documents describe it.
     *
     * @param value one to try, in the type that the portal wants
     */
    record ContractParameter(String name, String option, String place, Object value) {}
}
