package io.github.camelportal.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which component of a record belongs to which field of the portal. */
public final class RecordComponents {

    /** The types of the components of each record by their wire names, which are asked for again and again. */
    private static final Map<Class<?>, Map<String, Type>> TYPES = new ConcurrentHashMap<>();

    private RecordComponents() {}

    /** The components that stand for one field each. */
    static List<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !component.getName().equals("otherFields"))
                .toList();
    }

    /** Returns the wire names of a component: its name with underscores, or the names in its annotations. */
    static List<String> wireNames(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        JsonAlias others = component.getAccessor().getAnnotation(JsonAlias.class);
        List<String> names = new ArrayList<>();
        names.add(
                named == null
                        ? component
                                .getName()
                                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                                .toLowerCase(Locale.ROOT)
                        : named.value());
        names.addAll(others == null ? List.of() : List.of(others.value()));
        return names;
    }

    /** The type of the component for a field, or {@code Object} where there is none. */
    public static Type typeOf(String wireName, Class<?> type) {
        return TYPES.computeIfAbsent(type, RecordComponents::types).getOrDefault(wireName, Object.class);
    }

    private static Map<String, Type> types(Class<?> type) {
        Map<String, Type> types = new HashMap<>();
        components(type).forEach(component -> wireNames(component)
                .forEach(name -> types.putIfAbsent(name, component.getGenericType())));
        return types;
    }

    /** Puts a field that no record knows into each thing that becomes one. */
    static void extend(JsonNode node, Type type) {
        if (node.isArray()) {
            Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            node.forEach(item -> extend(item, element));
        } else if (node instanceof ObjectNode object && type instanceof Class<?> thing && thing.isRecord()) {
            object.properties().forEach(field -> extend(field.getValue(), typeOf(field.getKey(), thing)));
            object.put("custom_field", "of this install");
        }
    }
}
