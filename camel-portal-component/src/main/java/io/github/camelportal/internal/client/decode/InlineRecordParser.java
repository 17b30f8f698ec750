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
import io.github.camelportal.internal.client.message.JsonEnd;
import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;

/**
 * Presents a response that holds a record as if it were the record: the fields of the record, and the fields beside it that
 * belong to it, appear as fields of one object. So the record is read from the text, without a tree of the response. The other
 * fields become the metadata. A response that is not that plain ends in an exception.
 */
final class InlineRecordParser extends JsonParserDelegate {

    private final ResponseSpec spec;
    private final Set<String> documented;
    private final ObjectNode metadata = PortalJson.mapper().createObjectNode();
    private JsonStreamContext envelope;
    private boolean within;
    private boolean found;

    /** Whether the record has a documented field with a value, without which it may be absent. */
    private boolean usable;

    InlineRecordParser(byte[] json, ResponseSpec spec) throws IOException {
        super(PortalJson.mapper().createParser(json));
        this.spec = spec;
        this.documented = ElementShape.of(spec.element()).fields();
    }

    /** Whether responses of the operation can be plain enough. */
    static boolean canRead(ResponseSpec spec) {
        return spec.kind() == ResponseSpec.Kind.SINGLE
                && spec.field() != null
                && !PayloadCheck.MESSAGES.contains(spec.field())
                && PortalRecord.class.isAssignableFrom(spec.element())
                && Collections.disjoint(PayloadCheck.MESSAGES, spec.mergedFields());
    }

    /**
     * Reads the record.
     *
     * @throws IOException if the response is not plain, so that a tree of it is needed
     */
    Object read() throws IOException {
        require(delegate.nextToken() == JsonToken.START_OBJECT);
        envelope = delegate.getParsingContext();
        Object parsed = PortalJson.mapper().readValue(this, spec.element());
        require(found && usable && !ErrorExtractor.isFault(metadata));
        JsonEnd.requireOne(delegate);
        return parsed;
    }

    /** Returns the fields around the record, once it was read. */
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
                addMetadata(name);
            } else if (within && token == JsonToken.END_OBJECT) {
                within = false;
            } else {
                return token;
            }
            token = delegate.nextToken();
        }
        // A field of the record takes precedence over one of the same name beside it, which may have been read already.
        require(!(within && token == JsonToken.FIELD_NAME && isOfRecord() && isMergedField()));
        usable = usable || (within && token != null && isUsable(token));
        return token;
    }

    private boolean isUsable(JsonToken token) throws IOException {
        return token.isScalarValue()
                && token != JsonToken.VALUE_NULL
                && isOfRecord()
                && documented.contains(delegate.currentName())
                && !ElementCheck.isOfMessage(delegate.currentName(), true)
                && !delegate.getText().isBlank();
    }

    private JsonToken enter() throws IOException {
        require(!found && delegate.nextToken() == JsonToken.START_OBJECT);
        require(delegate.nextToken() == JsonToken.FIELD_NAME && !isMergedField());
        found = true;
        within = true;
        return JsonToken.FIELD_NAME;
    }

    private void addMetadata(String name) throws IOException {
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
            throw new JsonParseException(this, "The response is not a plain record");
        }
    }
}
