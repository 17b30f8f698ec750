package io.github.camelportal.internal.json;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.model.TxtContent;

/** Reads the fields of a DNS record that installs write in several forms. */
public final class DnsRecordNode {

    private static final String TYPE = "type";
    private static final String CONTENT = "content";
    private static final String PRIORITY = "priority";
    private static final String PRIO = "prio";
    private static final String CHANGE_DATE = "change_date";

    /** Ten digits or so, whereas a date has hyphens. */
    private static final Pattern UNIX_TIME = Pattern.compile("[1-9][0-9]{8,10}");

    private DnsRecordNode() {}

    /** Returns the type, which some installs write as {@code {"0": "A"}}, or an empty text if there is none. */
    public static String type(JsonNode dnsRecord) {
        JsonNode type = dnsRecord.path(TYPE);
        JsonNode only =
                type.isContainerNode() && type.size() == 1 ? type.elements().next() : type;
        return only.asText("").strip();
    }

    /**
     * Returns the content as a record has it, or null if there is none. The parts of a SOA record come as a list at some installs,
     * in the order of a zone file.
     */
    public static String content(JsonNode dnsRecord) {
        JsonNode content = dnsRecord.path(CONTENT);
        if (content.isMissingNode() || content.isNull() || (content.isContainerNode() && content.isEmpty())) {
            return null;
        }
        if (content.isContainerNode()) {
            List<String> parts = new ArrayList<>();
            content.forEach(part -> parts.add(part.asText("").strip()));
            return String.join(" ", parts);
        }
        return TxtContent.isTxt(type(dnsRecord)) ? TxtContent.unquote(content.asText()) : content.asText();
    }

    /** Gives each field its usual form, except for the content. */
    static void normalize(ObjectNode dnsRecord) {
        if (dnsRecord.path(TYPE).isContainerNode()) {
            String type = type(dnsRecord);
            dnsRecord.put(TYPE, type.isEmpty() ? null : type);
        }
        JsonNode prio = dnsRecord.remove(PRIO);
        if (prio != null && (!dnsRecord.has(PRIORITY) || ElementShape.isNothing(dnsRecord.path(PRIORITY)))) {
            dnsRecord.set(PRIORITY, prio);
        }
        String changeDate = dnsRecord.path(CHANGE_DATE).asText("").strip();
        if (UNIX_TIME.matcher(changeDate).matches()) {
            dnsRecord.put(
                    CHANGE_DATE,
                    LocalDateTime.ofEpochSecond(Long.parseLong(changeDate), 0, ZoneOffset.UTC)
                            .toString());
        }
    }
}
