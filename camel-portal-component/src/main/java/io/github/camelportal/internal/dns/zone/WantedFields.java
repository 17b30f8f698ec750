package io.github.camelportal.internal.dns.zone;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.camelportal.model.TxtContent;

/**
 * The fields of one record that a route wants.
 *
 * @param fields     fields by wire name, with name, type and content
 * @param parameters wire names of the fields that are not sent as they are
 * @param exists     whether the record is wanted to exist, or not to exist
 */
public record WantedFields(Map<String, Object> fields, Set<String> parameters, boolean exists) {

    /** Fields of a listed record that the portal assigns. */
    public static final Set<String> ASSIGNED = Set.of("id", "record_id", "domain_id", "change_date");

    private static final String PRIORITY = "priority";
    private static final String TTL = "ttl";

    /** Omits the values, since they are not for logs. */
    @Override
    public String toString() {
        return "WantedFields" + fields.keySet();
    }

    /**
     * Returns the record.
     *
     * @throws IllegalArgumentException if there can be none. The message has the problem, without a full stop
     */
    public WantedRecord read(String zoneName) {
        String type = RecordIdentity.type(fields.get("type").toString());
        String written = fields.get("content").toString();
        String content = TxtContent.isTxt(type) ? TxtContent.unquote(written) : written.strip();
        requireUsable(type, content);
        RecordContent normal = RecordContent.of(type, content, zoneName);
        // A record is removed whatever its priority, which some installs list in its content too.
        Integer priority = exists ? number(PRIORITY) : null;
        if (priority != null && normal.priority() != null && !priority.equals(normal.priority())) {
            throw new IllegalArgumentException(
                    "priority=" + priority + " contradicts content=" + content + ". Give the priority in one of them");
        }
        return new WantedRecord(
                new RecordIdentity(RecordName.wanted(fields.get("name").toString(), zoneName), type, normal.text()),
                normal.priority() == null ? content : content.split("\\s+", 2)[1],
                priority == null ? normal.priority() : priority,
                parameters.contains(TTL) ? number(TTL) : null,
                !RecordIdentity.isMultiple(type) || Boolean.parseBoolean(Objects.toString(fields.get("solo"), "false")),
                otherFields());
    }

    /** Refuses a content that no record can have. A portal may list one, which is to be removed. */
    private void requireUsable(String type, String content) {
        String problem = type.isEmpty() ? "type is empty. Give a type such as A" : null;
        if (problem == null && exists) {
            problem = RecordContent.problem(type, content);
        }
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    private Integer number(String wireName) {
        String text = Objects.toString(fields.get(wireName), "").strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(wireName + "=" + text + " is no whole number. Correct it", e);
        }
    }

    private Map<String, Object> otherFields() {
        Map<String, Object> others = new LinkedHashMap<>(fields);
        others.keySet().removeIf(name -> ASSIGNED.contains(name.toLowerCase(Locale.ROOT)) || parameters.contains(name));
        return others;
    }
}
