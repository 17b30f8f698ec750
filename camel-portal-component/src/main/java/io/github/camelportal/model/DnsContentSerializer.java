package io.github.camelportal.model;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Writes the content of a DNS record as a portal takes it: the text of a TXT record is quoted if it needs quotes. */
final class DnsContentSerializer extends StdSerializer<String> {

    private static final long serialVersionUID = 1L;

    /** Creates a serializer for Jackson. */
    DnsContentSerializer() {
        super(String.class);
    }

    @Override
    public void serialize(String content, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Object owner = generator.currentValue();
        boolean isText = (owner instanceof DnsRecord dnsRecord && TxtContent.isTxt(dnsRecord.type()))
                || (owner instanceof DnsRecordChange change && TxtContent.isTxt(change.type()));
        generator.writeString(isText ? TxtContent.quote(content) : content);
    }
}
