package io.github.camelportal.internal.specification.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.Parameter;

/** Reads schemas: their types, and the fields that they have by themselves or by the schemas that they refer to. */
final class SchemaReader {

    /** Levels of references, and of parts to the first type. More are a cycle. */
    private static final int MAX_LEVELS = 12;

    /** Levels of parts whose types are compared, and the parts of each. Below them, the first part counts. */
    private static final int EXACT_LEVELS = 2;

    private static final int MAX_ALTERNATIVES = 8;

    /** Levels of an outline, which is needed to find a list only. */
    private static final int OUTLINE_LEVELS = 3;

    /** Schemas of an outline. Schemas that refer to each other could make any number. */
    private static final int MAX_OUTLINED = 2000;

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    private int outlined;

    SchemaReader(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach(schemas::put);
        }
    }

    /** Returns the JSON type of a parameter, which is a text if nothing else is declared. */
    Parameter.Type type(@Nullable Schema<?> schema) {
        return type(schema, 0);
    }

    private Parameter.Type type(@Nullable Schema<?> declared, int level) {
        Schema<?> schema = resolve(declared);
        String type = schema == null ? null : typeName(schema);
        if (schema == null || level > MAX_LEVELS) {
            return Parameter.Type.STRING;
        }
        if (type == null) {
            return partType(schema, level)
                    .orElse(schema.getProperties() == null ? Parameter.Type.STRING : Parameter.Type.OBJECT);
        }
        return switch (type) {
            case "integer" -> Parameter.Type.INTEGER;
            case "number" -> Parameter.Type.NUMBER;
            case "boolean" -> Parameter.Type.BOOLEAN;
            case "array" -> Parameter.Type.ARRAY;
            case "object" -> Parameter.Type.OBJECT;
            default -> Parameter.Type.STRING;
        };
    }

    /** Returns the type of the parts. Alternatives of several types are written as a text, which takes all of them. */
    private Optional<Parameter.Type> partType(Schema<?> schema, int level) {
        List<Parameter.Type> types = parts(schema)
                .filter(part -> !"null".equals(part.getType()))
                .limit(level < EXACT_LEVELS ? MAX_ALTERNATIVES : 1)
                .map(part -> type(part, level + 1))
                .distinct()
                .toList();
        boolean differ = schema.getAllOf() == null && types.size() > 1;
        return differ ? Optional.of(Parameter.Type.STRING) : types.stream().findFirst();
    }

    private static @Nullable String typeName(Schema<?> schema) {
        if (schema.getType() != null) {
            return schema.getType();
        }
        return schema.getTypes() == null
                ? null
                : schema.getTypes().stream()
                        .filter(type -> !type.equals("null"))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns the fields of a schema and of its parts. */
    Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        addProperties(schema, properties, Collections.newSetFromMap(new IdentityHashMap<>()));
        return properties;
    }

    private void addProperties(@Nullable Schema<?> declared, Map<String, Schema<?>> properties, Set<Schema<?>> seen) {
        Schema<?> schema = resolve(declared);
        if (schema == null || !seen.add(schema)) {
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                if (property != null) {
                    properties.putIfAbsent(name, property);
                }
            });
        }
        parts(schema).forEach(part -> addProperties(part, properties, seen));
    }

    /** Returns the names of the required fields of a schema and of the parts that all apply. */
    List<String> required(Schema<?> schema) {
        List<String> required = new ArrayList<>();
        addRequired(schema, required, Collections.newSetFromMap(new IdentityHashMap<>()));
        return required;
    }

    private void addRequired(@Nullable Schema<?> declared, List<String> required, Set<Schema<?>> seen) {
        Schema<?> schema = resolve(declared);
        if (schema == null || !seen.add(schema)) {
            return;
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> addRequired(part, required, seen));
        }
    }

    /** Returns an example with the fields of a schema, whose values mean nothing. */
    JsonNode outline(Schema<?> schema) {
        outlined = 0;
        return outline(schema, 0);
    }

    private JsonNode outline(@Nullable Schema<?> declared, int level) {
        Schema<?> schema = resolve(declared);
        if (schema == null || level > OUTLINE_LEVELS || ++outlined > MAX_OUTLINED) {
            return JsonNodeFactory.instance.textNode("");
        }
        Parameter.Type type = type(schema);
        if (type == Parameter.Type.ARRAY) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            if (schema.getItems() != null) {
                JsonNode element = outline(schema.getItems(), level + 1);
                // A schema without fields does not tell whether there is an id.
                if (!element.isEmpty()) {
                    list.add(element);
                }
            }
            return list;
        }
        Map<String, Schema<?>> properties = properties(schema);
        if (type != Parameter.Type.OBJECT && properties.isEmpty()) {
            return JsonNodeFactory.instance.textNode("");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        properties.forEach((name, property) -> object.set(name, outline(property, level + 1)));
        return object;
    }

    private @Nullable Schema<?> resolve(@Nullable Schema<?> declared) {
        Schema<?> schema = declared;
        for (int level = 0; level < MAX_LEVELS && schema != null && schema.get$ref() != null; level++) {
            String reference = schema.get$ref();
            schema = reference.startsWith(PREFIX) ? schemas.get(reference.substring(PREFIX.length())) : null;
        }
        return schema;
    }

    @SuppressWarnings("rawtypes") // As the library declares its lists.
    private static Stream<Schema<?>> parts(Schema<?> schema) {
        return Stream.<List<Schema>>of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .map(part -> (Schema<?>) part);
    }
}
