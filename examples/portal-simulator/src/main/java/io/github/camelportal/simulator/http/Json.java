package io.github.camelportal.simulator.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as PHP writes it: slashes and everything beyond ASCII are escaped, and an empty map is a list. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    public static JsonNode phpMap(Map<String, ?> map) {
        return map.isEmpty() ? array() : MAPPER.valueToTree(map);
    }

    public static Object toJava(JsonNode node) {
        return MAPPER.convertValue(node, Object.class);
    }

    public static JsonNode read(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            // The parser's own message quotes the text, which may hold a password.
            throw new MalformedBodyException("The body is not JSON");
        }
    }

    /** Reads a JSON file from the package of a class. The node is a fresh one, for the caller to change. */
    public static JsonNode resource(Class<?> owner, String name) {
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object with a list in it. A list of very many things takes no more memory than its text. */
    static <T> byte[] writeList(String name, Collection<T> things, Function<T, JsonNode> writer) {
        // Grows by pieces: at its largest, a text that is copied to grow would be there twice and a half.
        ByteArrayBuilder text = new ByteArrayBuilder();
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            generator.writeStartObject();
            generator.writeArrayFieldStart(name);
            for (T thing : things) {
                generator.writeTree(writer.apply(thing));
            }
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }

    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write JSON", e);
        }
    }
}
