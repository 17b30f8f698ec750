package io.github.camelportal.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.model.PortalRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what came out, value by value, with the JSON that the portal answered. */
public final class RecordCheck {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Set<Type> SCALARS = Set.of(
            String.class,
            Boolean.class,
            boolean.class,
            Integer.class,
            int.class,
            Long.class,
            BigDecimal.class,
            LocalDate.class,
            LocalDateTime.class);

    private RecordCheck() {}

    /** Fails with the place of the first value that is not that of the JSON, or that has no place in the record. */
    public static void same(String place, JsonNode json, Object actual, Type type) {
        if (type instanceof Class<?> record && record.isRecord() && json.isObject()) {
            assertThat(actual).as(place).isInstanceOf(record);
            sameRecord(place, (ObjectNode) json, (PortalRecord) actual);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            sameList(place, json, actual, generic.getActualTypeArguments()[0]);
        } else if (SCALARS.contains(type)) {
            assertThat(actual).as(place).isEqualTo(scalar(json, type));
        } else {
            sameTree(place, json, actual);
        }
    }

    public static void sameList(String place, JsonNode json, Object actual, Type element) {
        List<JsonNode> expected = new ArrayList<>();
        if (json.isObject()) {
            expected.add(json);
        } else {
            json.forEach(expected::add);
        }
        assertThat(actual).as(place).isInstanceOf(List.class);
        List<?> elements = (List<?>) actual;
        assertThat(elements).as(place).hasSameSizeAs(expected);
        for (int i = 0; i < elements.size(); i++) {
            same(place + "[" + i + "]", expected.get(i), elements.get(i), element);
        }
    }

    static void sameTree(String place, JsonNode json, Object actual) {
        try {
            assertThat(Contract.JSON.readTree(Contract.JSON.writeValueAsString(actual)))
                    .as(place)
                    .isEqualTo(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(place, e);
        }
    }

    private static void sameRecord(String place, ObjectNode json, PortalRecord actual) {
        ObjectNode others = json.deepCopy();
        for (RecordComponent component : RecordComponents.components(actual.getClass())) {
            String field = place + "." + component.getName();
            Object value = valueOf(component, actual);
            List<String> said = RecordComponents.wireNames(component).stream()
                    .filter(others::has)
                    .toList();
            if (said.isEmpty()) {
                assertThat(value).as(field + ", which was not said").isIn(null, List.of(), Map.of());
            } else {
                same(field, others.remove(said.get(0)), value, component.getGenericType());
            }
        }
        sameTree(place + ".otherFields", others, actual.otherFields());
    }

    private static Object valueOf(RecordComponent component, PortalRecord record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private static Object scalar(JsonNode json, Type type) {
        String text = json.isNull() ? null : json.asText();
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class || type == boolean.class) {
            return text == null ? null : Set.of("1", "true").contains(text);
        }
        boolean none = text == null || text.isEmpty() || text.startsWith("0000-00-00");
        return none ? null : parsed(text, (Class<?>) type);
    }

    private static Object parsed(String text, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDateTime" -> LocalDateTime.parse(text, DATE_TIME);
            case "LocalDate" -> LocalDate.parse(text);
            case "Long" -> Long.valueOf(text);
            case "Integer", "int" -> Integer.valueOf(text);
            default -> new BigDecimal(text);
        };
    }
}
