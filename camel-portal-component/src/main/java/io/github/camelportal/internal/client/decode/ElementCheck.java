package io.github.camelportal.internal.client.decode;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.model.PortalRecord;

/** Checks whether an object is a record rather than a message, which a portal in trouble writes in place of one. */
final class ElementCheck {

    /** Fields that messages have. */
    private static final List<String> MESSAGE_FIELDS =
            List.of("message", "msg", "error", "errors", "reason", "exception", "code");

    /** Fields that records and messages have. Beside one of the others, they belong to a message. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "body",
            "data",
            "description",
            "detail",
            "info",
            "name",
            "page",
            "status",
            "success",
            "text",
            "title",
            "type");

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !component.getName().equals("otherFields"))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private ElementCheck() {}

    /**
     * Returns an element, or null for a record without values.
     *
     * @throws JsonMappingException if the record has undocumented values only, because a message must not be lost
     */
    static Object withValue(Object element, JsonParser parser) throws JsonMappingException {
        if (!(element instanceof PortalRecord portalRecord) || isElement(portalRecord)) {
            return element;
        }
        if (!portalRecord.otherFields().isEmpty()) {
            throw MismatchedInputException.from(parser, element.getClass(), "no documented field has a value");
        }
        return null;
    }

    /** Whether a record has a documented value that a message does not have. */
    static boolean isElement(PortalRecord portalRecord) {
        boolean hasMessage = MESSAGE_FIELDS.stream().anyMatch(portalRecord.otherFields()::containsKey);
        for (Method component : COMPONENTS.get(portalRecord.getClass())) {
            if (!isOfMessage(component.getName(), hasMessage) && isValue(value(component, portalRecord))) {
                return true;
            }
        }
        return false;
    }

    private static Object value(Method component, PortalRecord portalRecord) {
        try {
            return component.invoke(portalRecord);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The components of a record are public", e);
        }
    }

    private static boolean isValue(Object value) {
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        return value instanceof CharSequence text ? !text.toString().isBlank() : value != null;
    }

    /**
     * Whether an object has a value that a message does not have.
     *
     * @param documented documented fields, of which one needs a value, or an empty set if any field may have it
     */
    static boolean isElement(JsonNode object, Set<String> documented) {
        boolean hasMessage = hasMessage(object);
        return object.properties().stream()
                .filter(field -> documented.isEmpty() || documented.contains(field.getKey()))
                .filter(field -> !isOfMessage(field.getKey(), hasMessage))
                .anyMatch(field -> !ElementShape.isNothing(field.getValue()));
    }

    /** Whether an object has a value in a field of messages. */
    static boolean hasMessage(JsonNode object) {
        for (String name : MESSAGE_FIELDS) {
            JsonNode value = object.path(name);
            boolean isFalse = value.isBoolean() && !value.booleanValue();
            if (!value.isMissingNode() && !isFalse && !ElementShape.isNothing(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a field may belong to a message.
     *
     * @param hasMessage whether a message stands beside it
     */
    static boolean isOfMessage(String name, boolean hasMessage) {
        return MESSAGE_FIELDS.contains(name) || (hasMessage && AMBIGUOUS.contains(name));
    }
}
