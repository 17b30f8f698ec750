package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.JsonEnd;
import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.internal.json.PortalJson;

/**
 * Parses a response that holds a list, element by element while it arrives, and collects the fields around the list. The list may
 * be an array, an object keyed by ids, a single element, or missing. It may be the whole response, a field of it, or a field of
 * its {@code data}.
 */
final class StreamingListParser implements AutoCloseable {

    private static final String DATA = "data";

    /** Maximum number of fields of an object that are buffered until it is clear whether it is an element or a list. */
    private static final int MAX_BUFFERED = 16;

    private enum State {
        START,
        /** Among the fields of the response or of its data. */
        FIELDS,
        /** Within the list. */
        ELEMENTS,
        /** Within an object in place of the list, which may be the only element. */
        OBJECT,
        /** Within a list that is an object keyed by ids. */
        KEYED,
        END
    }

    private final JsonParser parser;
    private final Set<String> listFields;
    private final ElementShape shape;
    private final ObjectReader reader;
    private final ObjectNode metadata = PortalJson.mapper().createObjectNode();
    private final ObjectNode buffered = PortalJson.mapper().createObjectNode();
    private final ElementPath path = new ElementPath();
    private State state = State.START;
    private boolean bufferedAll;

    /** Whether a list, or an element of it, has been seen. */
    private boolean found;

    /** Whether nothing stood in place of an element. */
    private boolean skipped;

    /** Whether an element has been read. */
    private boolean any;

    /** Number of open objects: the response, and its data within. */
    private int depth;

    /**
     * Creates the parser of one response.
     *
     * @param as type of the elements
     */
    StreamingListParser(InputStream body, ResponseSpec spec, Class<?> as) throws IOException {
        this.parser = PortalJson.mapper().createParser(body);
        this.listFields = new HashSet<>(spec.aliases());
        this.listFields.add(spec.listing().field());
        this.shape = ElementShape.of(spec.listing().element(), spec.listing().keys());
        this.reader = PortalJson.mapper().readerFor(as);
    }

    /** Returns the fields around the list without {@code data}, as far as they have arrived. */
    JsonNode metadata() {
        return metadata;
    }

    /**
     * Whether the response has a list, once its end was reached. PHP writes an empty list as {@code []} or {@code {}}. It writes
     * the list of a failed query as null, false or an empty text, and elements that it cannot read as null or empty ones.
     */
    boolean hasList() {
        return found && (any || !skipped);
    }

    /** Whether elements were skipped so far because nothing stood in their place. */
    boolean hasSkipped() {
        return skipped;
    }

    boolean hasElements() {
        return any;
    }

    /** Whether text stands behind the JSON, such as an error of PHP. More JSON is an error. */
    boolean hasTextBehind() throws IOException {
        return JsonEnd.hasText(parser);
    }

    /** Returns the next element, or null after the last one. */
    Object next() throws IOException {
        Object element = null;
        while (element == null && state != State.END) {
            try {
                element = step();
            } catch (JsonMappingException e) {
                path.prependTo(e);
                throw e;
            }
        }
        any |= element != null;
        return element;
    }

    private Object step() throws IOException {
        return switch (state) {
            case START -> start();
            case FIELDS -> field();
            case ELEMENTS -> element();
            case OBJECT -> object();
            case KEYED -> keyed();
            case END -> null;
        };
    }

    private Object start() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            depth = 1;
            state = State.FIELDS;
        } else if (token == JsonToken.VALUE_FALSE) {
            metadata.put("success", false);
            state = State.END;
        } else if (token != null) {
            return enterList();
        } else {
            state = State.END;
        }
        return null;
    }

    private Object field() throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            depth--;
            state = depth == 0 ? State.END : State.FIELDS;
            return null;
        }
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (listFields.contains(name) || (name.equals(DATA) && value == JsonToken.START_ARRAY)) {
            path.enter(name);
            return enterList();
        }
        if (name.equals(DATA) && value == JsonToken.START_OBJECT) {
            depth++;
        } else if (value == JsonToken.START_OBJECT && ElementShape.isId(name)) {
            return withoutList(name, parser.readValueAsTree());
        } else {
            Envelope.add(metadata, name, parser.readValueAsTree());
        }
        return null;
    }

    /** No field holds the list: the response, or its data, is the list, keyed by ids, unless the object is a message. */
    private Object withoutList(String id, JsonNode value) throws IOException {
        if (!ElementCheck.isElement(value, shape.fields())) {
            skipped = true;
            Envelope.add(metadata, id, value);
            return null;
        }
        found = true;
        path.next(id);
        return withKey(id, value);
    }

    private Object enterList() throws IOException {
        found |= parser.currentToken().isStructStart();
        switch (parser.currentToken()) {
            case START_ARRAY -> state = State.ELEMENTS;
            case START_OBJECT -> state = State.OBJECT;
            // Any other value must not be lost.
            case VALUE_NULL, VALUE_FALSE -> leaveList();
            default -> {
                leaveList();
                if (!parser.getText().isBlank()) {
                    return onlyValue();
                }
            }
        }
        return null;
    }

    private Object onlyValue() throws IOException {
        if (!shape.isPlain() || depth == 0) {
            throw MismatchedInputException.from(parser, List.class, "a plain value stands where a list belongs");
        }
        found = true;
        return value(parser.readValueAsTree());
    }

    private void leaveList() {
        bufferedAll = false;
        state = depth == 0 ? State.END : State.FIELDS;
    }

    private Object element() throws IOException {
        path.next();
        switch (parser.nextToken()) {
            case END_ARRAY -> leaveList();
            case VALUE_NULL -> skipped = true;
            case START_OBJECT -> {
                // PHP writes a missing element as an empty object.
                if (parser.nextToken() != JsonToken.END_OBJECT) {
                    return withValue(reader.readValue(parser));
                }
                skipped = true;
            }
            default -> {
                return value(parser.readValueAsTree());
            }
        }
        return null;
    }

    /** Buffers fields until they show whether the object is an element or a list. Mostly the first one does. */
    private Object object() throws IOException {
        while (!bufferedAll && state == State.OBJECT) {
            String name = bufferField();
            if (name != null && shape.isOfElement(name, buffered.path(name))) {
                while (!bufferedAll) {
                    bufferField();
                }
                leaveList();
                return value(buffered);
            }
            boolean isList =
                    name == null || shape.isOfList(name, buffered.path(name)) || buffered.size() == MAX_BUFFERED;
            state = isList ? State.KEYED : State.OBJECT;
        }
        return null;
    }

    /** Returns the name of the next field, or null at the end of the object. */
    private String bufferField() throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            bufferedAll = true;
            return null;
        }
        String name = parser.currentName();
        parser.nextToken();
        buffered.set(name, parser.readValueAsTree());
        return name;
    }

    private Object keyed() throws IOException {
        if (buffered.isEmpty() && (bufferedAll || bufferField() == null)) {
            leaveList();
            return null;
        }
        String id = buffered.fieldNames().next();
        path.next(id);
        return withKey(id, buffered.remove(id));
    }

    private Object withKey(String id, JsonNode value) throws IOException {
        if (shape.key() != null
                && value instanceof ObjectNode element
                && !element.has(shape.key())
                && !ElementCheck.hasMessage(element)) {
            element.put(shape.key(), id);
        }
        return value(value);
    }

    private Object value(JsonNode element) throws IOException {
        boolean isEmpty = element.isNull() || (element.isContainerNode() && element.isEmpty());
        skipped |= isEmpty;
        return isEmpty ? null : withValue(reader.readValue(element));
    }

    private Object withValue(Object element) throws IOException {
        Object kept = ElementCheck.withValue(element, parser);
        skipped |= kept == null;
        return kept;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
