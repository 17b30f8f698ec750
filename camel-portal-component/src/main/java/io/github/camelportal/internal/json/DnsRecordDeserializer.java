package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.TxtContent;

/** Deserializer of DNS records, some fields of which installs write in several forms. */
final class DnsRecordDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    DnsRecordDeserializer(JsonDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
        return new DnsRecordDeserializer(deserializer);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!(context.readTree(parser) instanceof ObjectNode fields)) {
            return context.reportInputMismatch(handledType(), "a list stands where an object belongs");
        }
        String content = DnsRecordNode.content(fields);
        DnsRecordNode.normalize(fields);
        // The blanks of a text in quotes are a part of it, so it is not read as other texts are.
        boolean isSpecial = TxtContent.isTxt(DnsRecordNode.type(fields))
                || fields.path("content").isContainerNode();
        if (isSpecial) {
            fields.remove("content");
        }
        try (JsonParser nested = fields.traverse(parser.getCodec())) {
            nested.nextToken();
            DnsRecord dnsRecord = (DnsRecord) super.deserialize(nested, context);
            return isSpecial ? dnsRecord.withContent(content) : dnsRecord;
        }
    }
}
