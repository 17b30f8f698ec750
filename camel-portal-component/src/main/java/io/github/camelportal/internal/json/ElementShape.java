package io.github.camelportal.internal.json;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
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
 * Tells the two meanings of an object apart that stands where a list belongs: PHP writes a list whose keys have gaps as an
 * object keyed by them, and a list of one element is sometimes that element.
 *
 * @param isPlain whether the elements are plain values, so that no object is one
 * @param fields  the fields that an element is known to have
 * @param key     the field that a keyed list may have as key instead, or null
 */
public record ElementShape(boolean isPlain, Set<String> fields, String key) {

    private static final ClassValue<ElementShape> SHAPES = new ClassValue<>() {
        @Override
        protected ElementShape computeValue(Class<?> element) {
            DeserializationConfig config = PortalJson.mapper().getDeserializationConfig();
            return of(config, config.constructType(element));
        }
    };

    /** That of the elements of the given type; the key is what the record marks as {@link ListKey}. */
    public static ElementShape of(Class<?> element) {
        return SHAPES.get(element);
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

    /** The same with a key, null or not. */
    public ElementShape keyedBy(String name) {
        return new ElementShape(isPlain, fields, name);
    }

    /** Whether a field shows that the object is an element. */
    public boolean isOfElement(String name, JsonNode value) {
        return !isPlain && !isId(name) && (isKnown(name) || !(value.isObject() || isNothing(value)));
    }

    /** Whether a field shows that the object is a list. */
    public boolean isOfList(String name, JsonNode value) {
        return isPlain || isId(name) || (!isKnown(name) && key != null && value.has(key));
    }

    /** Whether the object is a list; one that does not show what it is, is. */
    boolean isList(JsonNode object) {
        return object.properties().stream().noneMatch(field -> isOfElement(field.getKey(), field.getValue()));
    }

    private boolean isKnown(String name) {
        return fields.contains(name) || name.equals(key);
    }

    /** Whether a value is what PHP writes for nothing. */
    public static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isEmpty() && value.asText().isBlank());
    }

    /** Whether a field is named by an id, as in a list that PHP writes as an object. */
    public static boolean isId(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }
}
