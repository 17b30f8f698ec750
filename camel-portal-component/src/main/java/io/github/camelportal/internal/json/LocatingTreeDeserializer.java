package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.NullNode;

/** Deserializer of JSON trees that names the place of a number too large for any type, for which Jackson throws none. */
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
            throw mappingError(parser, around);
        }
    }

    /** Names the place within this tree. The reader of the JSON around it adds the place of the tree. */
    private static JsonMappingException mappingError(JsonParser parser, JsonStreamContext around) throws IOException {
        JsonMappingException error =
                MappingErrors.invalidValue(parser, parser.getText(), JsonNode.class, "not a number");
        for (JsonStreamContext at = parser.getParsingContext(); at != around && !at.inRoot(); at = at.getParent()) {
            error.prependPath(
                    at.inObject()
                            ? new JsonMappingException.Reference(null, at.getCurrentName())
                            : new JsonMappingException.Reference(null, at.getCurrentIndex()));
        }
        return error;
    }
}
