package io.github.camelportal.internal.dns;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.dns.zone.DnsParameters;
import io.github.camelportal.internal.dns.zone.WantedFields;
import io.github.camelportal.internal.dns.zone.WantedRecord;
import io.github.camelportal.model.LogText;

/** Reads the wanted records from the parameters of a call, and refuses them with all their problems at once. */
final class WantedZoneReader {

    private static final String RECORDS = "records";
    private static final List<String> REQUIRED = List.of("name", "type", "content");
    private static final List<String> NUMBERS = List.of("priority", "ttl");
    private static final Set<String> DECLARED = Set.of("name", "type", "content", "priority", "ttl");
    private static final String TTL = "ttl";
    private static final int MAX_LABEL = 60;
    private static final int MAX_PROBLEMS = 30;

    private final DnsParameters parameters;
    private final String zoneName;
    private final boolean hasTtl;
    private final List<String> problems = new ArrayList<>();

    private WantedZoneReader(DnsParameters parameters, String zoneName, boolean hasTtl) {
        this.parameters = parameters;
        this.zoneName = zoneName;
        this.hasTtl = hasTtl;
    }

    /**
     * Returns the wanted records.
     *
     * @param hasTtl whether records of the portal have a time to live
     * @throws IllegalArgumentException if they cannot be used. The message lists all problems
     */
    static WantedZone read(DnsParameters parameters, String zoneName, boolean hasTtl) {
        WantedZoneReader reader = new WantedZoneReader(parameters, zoneName, hasTtl);
        WantedZone zone = reader.read();
        if (!reader.problems.isEmpty()) {
            throw refused(parameters, reader.problems);
        }
        return zone;
    }

    /** Returns the failure of a list of records that cannot be applied, before which nothing was sent. */
    static IllegalArgumentException refused(DnsParameters parameters, List<String> problems) {
        int more = problems.size() - MAX_PROBLEMS;
        return parameters.failure("the records cannot be applied. Nothing was sent that changes the portal:\n  - "
                + String.join("\n  - ", problems.stream().limit(MAX_PROBLEMS).toList())
                + (more > 0 ? "\n  - and " + more + " more problems" : ""));
    }

    private WantedZone read() {
        checkNames();
        boolean prune = !"false".equals(parameters.text("prune"));
        Integer maxDeletions = maxDeletions();
        Object written = parameters.fields().get(RECORDS);
        List<?> elements = written instanceof List<?> list ? list : List.of();
        if (!(written instanceof List<?>)) {
            problems.add("records is no list. Give a list of maps, each with name, type and content");
        } else if (elements.isEmpty() && prune && !"true".equals(parameters.text("allow_empty"))) {
            problems.add(
                    "records is empty, so that all records of the zone would be deleted. Set allowEmpty=true if that"
                            + " is meant, or prune=false to leave them");
        }
        Map<Integer, WantedRecord> records = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            WantedRecord read = read(i + 1, elements.get(i));
            if (read != null) {
                records.put(i + 1, read);
            }
        }
        problems.addAll(ContradictoryRecords.problems(records));
        KeptNames kept = keptNames();
        records.forEach((position, each) -> {
            if (kept.contain(each.identity().name())) {
                problems.add("record " + position + ": "
                        + each.identity().name().toSend() + " is a name to keep. Remove it from keep, or the record");
            }
        });
        return new WantedZone(List.copyOf(records.values()), prune, kept, maxDeletions);
    }

    /** Refuses a field that is no parameter, because a misspelled prune would delete records. */
    private void checkNames() {
        Set<String> names = parameters.wireNames();
        List<String> options = parameters.operation().parameters().stream()
                .map(Parameter::option)
                .toList();
        for (String name : parameters.fields().keySet()) {
            if (!names.contains(name)) {
                problems.add(name + " is no parameter." + NameSuggestions.sentence(name, options)
                        + " The operation has " + String.join(", ", options));
            }
        }
    }

    private KeptNames keptNames() {
        Object names = parameters.fields().getOrDefault("keep", List.of());
        if (!(names instanceof List<?> list) || !list.stream().allMatch(WantedZoneReader::isText)) {
            problems.add("keep is no list of names. Give a list of texts, or names separated by commas");
            return KeptNames.of(List.of(), zoneName);
        }
        try {
            return KeptNames.of(list, zoneName);
        } catch (IllegalArgumentException e) {
            problems.add("keep: " + e.getMessage());
            return KeptNames.of(List.of(), zoneName);
        }
    }

    private Integer maxDeletions() {
        String text = parameters.text("max_deletions");
        Integer number = null;
        try {
            number = text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            number = -1;
        }
        if (number != null && number < 0) {
            problems.add("maxDeletions=" + text + " is no number of records. Use 0 or more");
        }
        return number;
    }

    /** Returns the record, or null if there is a problem. */
    private WantedRecord read(int position, Object element) {
        String label = "record " + position;
        if (!(element instanceof Map<?, ?> map)) {
            problems.add(label + " is no map. Give a map with name, type and content");
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        label += label(fields);
        int before = problems.size();
        checkFields(label, fields);
        if (problems.size() > before) {
            return null;
        }
        if (!hasTtl) {
            fields.remove(TTL);
        }
        try {
            return new WantedFields(fields, DECLARED, true).read(zoneName);
        } catch (IllegalArgumentException e) {
            problems.add(label + ": " + e.getMessage());
            return null;
        }
    }

    private void checkFields(String label, Map<String, Object> fields) {
        for (String name : REQUIRED) {
            Object value = fields.get(name);
            if (value == null) {
                problems.add(label + ": " + name + " is missing. "
                        + (name.equals("name") ? "Use @ for the zone itself" : "Give it"));
            } else if (!isText(value)) {
                problems.add(label + ": " + name + " is "
                        + (value instanceof Map || value instanceof List ? "no text" : "the value " + value)
                        + ". Give one text, in YAML in quotes");
            }
        }
        for (String name : NUMBERS) {
            if (fields.get(name) != null && !isText(fields.get(name))) {
                problems.add(label + ": " + name + "=" + fields.get(name) + " is no whole number. Correct it");
            }
        }
        for (String name : fields.keySet()) {
            boolean isField = DECLARED.contains(name) || WantedFields.ASSIGNED.contains(name.toLowerCase(Locale.ROOT));
            String suggestion = isField ? "" : NameSuggestions.sentence(name, DECLARED);
            if (!suggestion.isEmpty()) {
                problems.add(label + ": " + name + " is no field of a record." + suggestion);
            }
        }
    }

    /** Whether a value is a text, or a whole number that stands for one. YAML makes other values of words such as no. */
    private static boolean isText(Object value) {
        return value instanceof CharSequence
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger;
    }

    private static String label(Map<String, Object> fields) {
        Object name = fields.get("name");
        Object type = fields.get("type");
        return name == null || type == null ? "" : " (" + LogText.shorten(name + " " + type, MAX_LABEL) + ")";
    }
}
