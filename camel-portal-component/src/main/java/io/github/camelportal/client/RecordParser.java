package io.github.camelportal.client;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Answer;
import io.github.camelportal.json.PortalJson;
import io.github.camelportal.model.PortalObject;

/**
 * Shows an answer that holds a record as if it were the record: the fields of the record, and the fields beside it that belong
 * into it, are those of one object. So the record is read from the text, without a tree of the answer; what else stands around
 * it is kept. Any less plain answer ends in an exception.
 */
final class RecordParser extends JsonParserDelegate {

    /** What is read for a message or an envelope must not be taken for the record. */
    private static final Set<String> NEVER_RECORDS =
            Set.of("data", "error", "errors", "info", "message", "page", "reason", "status", "success");

    private final Answer expected;
    private final ObjectNode around = PortalJson.mapper().createObjectNode();
    private JsonStreamContext answer;
    private boolean within;
    private boolean found;

    RecordParser(byte[] json, Answer expected) throws IOException {
        super(PortalJson.mapper().createParser(json));
        this.expected = expected;
    }

    /** Whether answers may be plain enough. */
    static boolean canRead(Answer expected) {
        return expected.kind() == Answer.Kind.ONE
                && expected.field() != null
                && !NEVER_RECORDS.contains(expected.field())
                && PortalObject.class.isAssignableFrom(expected.element())
                && Collections.disjoint(NEVER_RECORDS, expected.with());
    }

    /**
     * The record.
     *
     * @throws IOException if it takes a look at the whole answer to tell what the portal said
     */
    Object read() throws IOException {
        require(delegate.nextToken() == JsonToken.START_OBJECT);
        answer = delegate.getParsingContext();
        Object read = PortalJson.mapper().readValue(this, expected.element());
        require(found);
        return read;
    }

    /** What stands around the record, once that is read. */
    JsonNode around() {
        return around;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        while (delegate.getParsingContext() == answer) {
            if (token == JsonToken.FIELD_NAME) {
                String name = delegate.currentName();
                if (name.equals(expected.field())) {
                    return enter();
                }
                if (expected.with().contains(name)) {
                    return token;
                }
                keep(name);
            } else if (within && token == JsonToken.END_OBJECT) {
                within = false;
            } else {
                return token;
            }
            token = delegate.nextToken();
        }
        // The record's own field goes before one of the same name beside it, which may have been read already.
        require(!(within && token == JsonToken.FIELD_NAME && isOfRecord() && isBeside()));
        return token;
    }

    private JsonToken enter() throws IOException {
        require(!found && delegate.nextToken() == JsonToken.START_OBJECT);
        require(delegate.nextToken() == JsonToken.FIELD_NAME && !isBeside());
        found = true;
        within = true;
        return JsonToken.FIELD_NAME;
    }

    private void keep(String name) throws IOException {
        require(!name.equals("data"));
        delegate.nextToken();
        around.set(name, delegate.readValueAsTree());
    }

    private boolean isOfRecord() {
        return delegate.getParsingContext().getParent() == answer;
    }

    private boolean isBeside() throws IOException {
        return expected.with().contains(delegate.currentName());
    }

    private void require(boolean plain) throws JsonParseException {
        if (!plain) {
            throw new JsonParseException(this, "The answer is not a plain record");
        }
    }
}
