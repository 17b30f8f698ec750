package io.github.camelportal.internal.feed.list;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.feed.state.StateKeyCodec;
import io.github.camelportal.internal.json.DnsRecordNode;

/**
 * Identifies a DNS record by its name, type and content, because its id is its position in the list at some installs: the ids
 * behind a removed record change there. The name and type identify a SOA record, because its content changes with every other
 * record. A digest replaces a content that is too long for a key.
 */
record DnsRecordKey() implements ElementKey {

    private static final String START_OF_AUTHORITY = "SOA";
    private static final String DIGEST = "sha256:";
    private static final int DIGEST_BYTES = 16;

    @Override
    public String of(JsonNode element) {
        String type = DnsRecordNode.type(element);
        String content = DnsRecordNode.content(element);
        JsonNode name = element.path("name");
        // The name of the zone itself is empty at some installs.
        if (type.isEmpty() || content == null || content.isEmpty() || !name.isValueNode() || name.isNull()) {
            return "";
        }
        String owner = ElementKey.withoutBlanks(name.asText().strip()) + " " + ElementKey.withoutBlanks(type);
        if (type.equalsIgnoreCase(START_OF_AUTHORITY)) {
            return shortened("", owner);
        }
        return shortened(owner + " ", ElementKey.withoutBlanks(content));
    }

    private static String shortened(String start, String value) {
        if (StateKeyCodec.isKey(start + value)) {
            return start + value;
        }
        String shorter = start + DIGEST + StateKeyCodec.digest(value, DIGEST_BYTES);
        return StateKeyCodec.isKey(shorter) ? shorter : DIGEST + StateKeyCodec.digest(start + value, DIGEST_BYTES);
    }

    @Override
    public String toString() {
        return "name, type and content";
    }
}
