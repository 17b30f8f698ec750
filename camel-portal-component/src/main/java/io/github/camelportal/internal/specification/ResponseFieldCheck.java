package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.internal.specification.SpecificationMapping.OperationSettings;
import io.github.camelportal.internal.specification.document.DocumentedOperation;

/** Compares the fields of responses that a mapping names with the response in the document. */
final class ResponseFieldCheck {

    private static final String ID = "id";

    private ResponseFieldCheck() {}

    /** Returns a warning for each field that this response lacks, or nothing if the document shows no fields. */
    static List<String> warnings(String id, DocumentedOperation documented, OperationSettings settings) {
        Set<String> fields = new TreeSet<>();
        addNames(documented.sample(), fields);
        List<String> warnings = new ArrayList<>();
        if (fields.isEmpty()) {
            return warnings;
        }
        String payload = settings.payload();
        if (payload != null) {
            check(
                    id,
                    "payload",
                    payload.replace(SpecificationMapping.LIST_MARK, "").strip(),
                    fields,
                    warnings);
        }
        // The key of a list that is an object becomes the id of each element.
        boolean hasKeys = fields.stream().anyMatch(field -> field.chars().allMatch(Character::isDigit));
        settings.key().stream()
                .filter(field -> !hasKeys || !field.equals(ID))
                .forEach(field -> check(id, "key", field, fields, warnings));
        settings.evidence().forEach(field -> check(id, "evidence", field, fields, warnings));
        return warnings;
    }

    private static void check(String id, String setting, String field, Set<String> fields, List<String> warnings) {
        if (!field.isEmpty() && !fields.contains(field)) {
            String suggestion = NameSuggestions.sentence(field, fields);
            warnings.add("expects the field " + field + " because of the mapping " + id + "." + setting
                    + ", and the response in the document has no such field"
                    + suggestion.replaceFirst("^ ", ". "));
        }
    }

    private static void addNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> addNames(child, names));
    }
}
