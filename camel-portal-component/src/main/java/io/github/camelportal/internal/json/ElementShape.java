package io.github.camelportal.internal.json;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

import io.github.camelportal.model.ListKey;
import io.github.camelportal.model.PortalRecord;

/**
 * The shape of the elements of a list, which decides whether an object in place of the list is a list or an element. PHP writes a
 * list whose keys have gaps as an object keyed by them, and some installs write a list of one element as that element.
 *
 * @param isPlain whether the elements are plain values, so that an object is never one of them
 * @param fields  documented fields of an element
 * @param key     field that is missing in the elements of a keyed list, because it is their key, or null
 */
public record ElementShape(boolean isPlain, Set<String> fields, String key) {

    private static final ClassValue<ElementShape> SHAPES = new ClassValue<>() {
        @Override
        protected ElementShape computeValue(Class<?> element) {
            DeserializationConfig config = PortalJson.mapper().getDeserializationConfig();
            return of(config, config.constructType(element));
        }
    };

    /** Returns the shape of a type. Its key is the component that the record marks as {@link ListKey}. */
    public static ElementShape of(Class<?> element) {
        return SHAPES.get(element);
    }

    /**
     * Returns the shape of the elements of a list. If several fields identify an element, the shape keeps the key of its type.
     *
     * @param keys fields that identify an element together; empty if nothing does
     */
    public static ElementShape of(Class<?> element, List<String> keys) {
        ElementShape shape = of(element);
        return keys.size() > 1 ? shape : shape.keyedBy(keys.isEmpty() ? null : keys.get(0));
    }

    static ElementShape of(DeserializationConfig config, JavaType element) {
        if (!PortalRecord.class.isAssignableFrom(element.getRawClass())) {
            return new ElementShape(!element.isJavaLangObject(), Set.of(), null);
        }
        Set<String> fields = new HashSet<>();
        config.introspect(element).findProperties().forEach(property -> {
            fields.add(property.getName());
            property.findAliases().forEach(alias -> fields.add(alias.getSimpleName()));
        });
        return new ElementShape(false, Set.copyOf(fields), keyOf(config, element));
    }

    private static String keyOf(DeserializationConfig config, JavaType element) {
        Set<String> keys = Stream.of(element.getRawClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(ListKey.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return config.introspect(element).findProperties().stream()
                .filter(property -> keys.contains(property.getInternalName()))
                .map(BeanPropertyDefinition::getName)
                .findFirst()
                .orElse(null);
    }

    /** Returns this shape with another key, which may be null. */
    private ElementShape keyedBy(String name) {
        return new ElementShape(isPlain, fields, name);
    }

    /** Whether a field is evidence that its object is an element. */
    public boolean isOfElement(String name, JsonNode value) {
        return !isPlain && !isId(name) && (isDocumented(name) || !(value.isObject() || isNothing(value)));
    }

    /** Whether a field is evidence that its object is a list. */
    public boolean isOfList(String name, JsonNode value) {
        return isPlain || isId(name) || (!isDocumented(name) && key != null && value.has(key));
    }

    /** Whether an object is a list, which it is without evidence too. */
    boolean isList(JsonNode object) {
        return object.properties().stream().noneMatch(field -> isOfElement(field.getKey(), field.getValue()));
    }

    private boolean isDocumented(String name) {
        return fields.contains(name) || name.equals(key);
    }

    /** Whether a value is one of those that PHP writes for a missing value. */
    public static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isEmpty() && value.asText().isBlank());
    }

    /** Whether the name of a field is an id, as in a keyed list. */
    public static boolean isId(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }
}
