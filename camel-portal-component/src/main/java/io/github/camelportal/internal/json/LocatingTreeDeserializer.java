package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;

/** Deserializer of JSON trees that names the place of a number that is too large or too long, for which Jackson names none. */
final class LocatingTreeDeserializer extends StdDeserializer<JsonNode> {

    private static final long serialVersionUID = 1L;

    private final JsonDeserializer<? extends JsonNode> trees = JsonNodeDeserializer.getDeserializer(JsonNode.class);

    LocatingTreeDeserializer() {
        super(JsonNode.class);
    }

    @Override
    public JsonNode getNullValue(DeserializationContext context) {
        return NullNode.getInstance();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext here = parser.getParsingContext();
        JsonStreamContext around = parser.currentToken().isStructStart() ? here.getParent() : here;
        try {
            return trees.deserialize(parser, context);
        } catch (NumberFormatException e) {
            throw mappingError(parser, around, "not a number", parser.getText());
        } catch (StreamConstraintsException e) {
            if (e.getOriginalMessage().startsWith("Number value length")) {
                throw mappingError(
                        parser, around, "too long a number", "more than " + NumberText.MAX_LENGTH + " digits");
            }
            throw e;
        }
    }

    /** Names the place within this tree. The reader of the JSON around it adds the place of the tree. */
    private static JsonMappingException mappingError(
            JsonParser parser, JsonStreamContext around, String problem, String text) {
        JsonMappingException error = MappingErrors.invalidValue(parser, text, JsonNode.class, problem);
        for (JsonStreamContext at = parser.getParsingContext(); at != around && !at.inRoot(); at = at.getParent()) {
            error.prependPath(
                    at.inObject()
                            ? new JsonMappingException.Reference(null, at.getCurrentName())
                            : new JsonMappingException.Reference(null, at.getCurrentIndex()));
        }
        return error;
    }
}
