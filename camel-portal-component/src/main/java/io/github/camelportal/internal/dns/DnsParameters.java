package io.github.camelportal.internal.dns;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.TxtContent;

/**
 * The parameters of a call.
 *
 * @param operation operation that a route calls
 * @param fields    parameters and other fields, by wire name
 */
record DnsParameters(Operation operation, Map<String, Object> fields) {

    private static final String PRIORITY = "priority";
    private static final String TTL = "ttl";

    /** Fields of a listed record that the portal assigns. */
    private static final Set<String> ASSIGNED = Set.of("id", "record_id", "domain_id", "change_date");

    /** Reads the parameters of a request of the composite operation, which has all of them in its body. */
    static DnsParameters of(PortalRequest request) {
        try {
            return new DnsParameters(
                    request.operation(),
                    PortalJson.toMapAsWritten(PortalJson.mapper().readTree(request.body())));
        } catch (IOException e) {
            throw new IllegalStateException("The component wrote a body that it cannot read", e);
        }
    }

    /** Omits the values, since they are not for logs. */
    @Override
    public String toString() {
        return "DnsParameters[" + operation + " " + fields.keySet() + "]";
    }

    /** Returns a parameter as text, or null if it is missing or blank. */
    String text(String wireName) {
        Object value = fields.get(wireName);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    /** Returns an id, which must fit into a path. */
    String id(String wireName) {
        String id = text(wireName);
        if (id != null && !PercentEncoding.isSegment(id)) {
            throw failure(wireName + "='" + id + "' is no id. Use the id that the portal lists");
        }
        return id;
    }

    /**
     * Returns the record that the route wants.
     *
     * @throws IllegalArgumentException if there can be none
     */
    WantedRecord record(String zoneName) {
        String type = RecordIdentity.type(fields.get("type").toString());
        String written = fields.get("content").toString();
        String content = TxtContent.isTxt(type) ? TxtContent.unquote(written) : written.strip();
        RecordGoal goal = RecordGoal.of(operation);
        String problem = type.isEmpty() ? "type is empty. Give a type such as A" : goal.problem(type, content);
        if (problem != null) {
            throw failure(problem);
        }
        RecordContent normal = RecordContent.of(type, content, zoneName);
        // A record is removed whatever its priority, which some installs list in its content too.
        Integer priority = goal == RecordGoal.ABSENT ? null : number(PRIORITY);
        if (priority != null && normal.priority() != null && !priority.equals(normal.priority())) {
            throw failure(
                    "priority=" + priority + " contradicts content=" + content + ". Give the priority in one of them");
        }
        return new WantedRecord(
                new RecordIdentity(name(zoneName), type, normal.text()),
                normal.priority() == null ? content : content.split("\\s+", 2)[1],
                priority == null ? normal.priority() : priority,
                has(TTL) ? number(TTL) : null,
                !RecordIdentity.isMultiple(type) || Boolean.parseBoolean(Objects.toString(fields.get("solo"), "false")),
                otherFields());
    }

    private RecordName name(String zoneName) {
        try {
            return RecordName.wanted(fields.get("name").toString(), zoneName);
        } catch (IllegalArgumentException e) {
            throw failure(e.getMessage());
        }
    }

    private boolean has(String wireName) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.wireName().equals(wireName));
    }

    private Integer number(String wireName) {
        String text = text(wireName);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw failure(wireName + "=" + text + " is no whole number. Correct it");
        }
    }

    /** Returns the fields that are not parameters, which are sent with the record. */
    private Map<String, Object> otherFields() {
        Map<String, Object> others = new LinkedHashMap<>(fields);
        others.keySet().removeIf(name -> ASSIGNED.contains(name.toLowerCase(Locale.ROOT)) || has(name));
        return others;
    }

    /** Returns the failure of a call whose parameters cannot be used. Nothing was sent for it that changes the portal. */
    IllegalArgumentException failure(String problem) {
        return new IllegalArgumentException("portal:" + operation + ": " + problem + ".");
    }

    /** Returns the failure of a call that lacks all of several parameters. */
    IllegalArgumentException missing(List<String> options) {
        List<String> headers = operation.parameters().stream()
                .filter(parameter -> options.contains(parameter.option()))
                .map(parameter -> parameter.header())
                .toList();
        return failure(String.join(" and ", options) + " are missing, one of which is needed. Set the header "
                + String.join(" or ", headers) + ", the option " + String.join(" or ", options)
                + ", or a field of the body");
    }
}
