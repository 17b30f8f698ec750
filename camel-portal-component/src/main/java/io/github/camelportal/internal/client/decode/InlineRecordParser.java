package io.github.camelportal.internal.client.decode;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;

/**
 * Shows an answer that holds a record as if it were the record: the fields of the record, and the fields beside it that belong
 * into it, are those of one object. So the record is read from the text, without a tree of the answer; what else stands around
 * it is kept. Any less plain answer ends in an exception.
 */
final class InlineRecordParser extends JsonParserDelegate {

    /** What is read for a message or an envelope must not be taken for the record. */
    private static final Set<String> NEVER_RECORDS =
            Set.of("data", "error", "errors", "info", "message", "page", "reason", "status", "success");

    private final ResponseSpec spec;
    private final ObjectNode metadata = PortalJson.mapper().createObjectNode();
    private JsonStreamContext envelope;
    private boolean within;
    private boolean found;

    InlineRecordParser(byte[] json, ResponseSpec spec) throws IOException {
        super(PortalJson.mapper().createParser(json));
        this.spec = spec;
    }

    /** Whether answers may be plain enough. */
    static boolean canRead(ResponseSpec spec) {
        return spec.kind() == ResponseSpec.Kind.SINGLE
                && spec.field() != null
                && !NEVER_RECORDS.contains(spec.field())
                && PortalRecord.class.isAssignableFrom(spec.element())
                && Collections.disjoint(NEVER_RECORDS, spec.mergedFields());
    }

    /**
     * The record.
     *
     * @throws IOException if it takes a look at the whole answer to tell what the portal said
     */
    Object read() throws IOException {
        require(delegate.nextToken() == JsonToken.START_OBJECT);
        envelope = delegate.getParsingContext();
        Object read = PortalJson.mapper().readValue(this, spec.element());
        require(found);
        return read;
    }

    /** What stands around the record, once that is read. */
    JsonNode metadata() {
        return metadata;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        while (delegate.getParsingContext() == envelope) {
            if (token == JsonToken.FIELD_NAME) {
                String name = delegate.currentName();
                if (name.equals(spec.field())) {
                    return enter();
                }
                if (spec.mergedFields().contains(name)) {
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
        require(!(within && token == JsonToken.FIELD_NAME && isOfRecord() && isMergedField()));
        return token;
    }

    private JsonToken enter() throws IOException {
        require(!found && delegate.nextToken() == JsonToken.START_OBJECT);
        require(delegate.nextToken() == JsonToken.FIELD_NAME && !isMergedField());
        found = true;
        within = true;
        return JsonToken.FIELD_NAME;
    }

    private void keep(String name) throws IOException {
        require(!name.equals("data"));
        delegate.nextToken();
        metadata.set(name, delegate.readValueAsTree());
    }

    private boolean isOfRecord() {
        return delegate.getParsingContext().getParent() == envelope;
    }

    private boolean isMergedField() throws IOException {
        return spec.mergedFields().contains(delegate.currentName());
    }

    private void require(boolean plain) throws JsonParseException {
        if (!plain) {
            throw new JsonParseException(this, "The answer is not a plain record");
        }
    }
}
