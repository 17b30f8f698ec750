package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.NameSuggestions;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.RawOperations;

/**
 * The corrections of a specification: properties such as {@code vpn/createTunnel.effect=spends}. Each names an operation as it is
 * named without the mapping.
 */
final class SpecificationMapping {

    private static final List<String> SETTINGS =
            List.of("name", "effect", "payload", "key", "secret", "evidence", "query");

    /** Stands behind the field of a list. */
    static final String LIST_MARK = "[]";

    private final Map<String, OperationSettings> operations = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private SpecificationMapping() {}

    static SpecificationMapping of(Properties properties) {
        SpecificationMapping mapping = new SpecificationMapping();
        Map<String, Map<String, String>> byOperation = new LinkedHashMap<>();
        for (String property :
                new TreeMap<>(properties).keySet().stream().map(String::valueOf).toList()) {
            int dot = property.lastIndexOf('.');
            String setting = property.substring(dot + 1);
            if (dot < 1 || !SETTINGS.contains(setting)) {
                mapping.problems.add("mapping: " + property + " is no group/operation.setting."
                        + NameSuggestions.sentence(setting, SETTINGS) + " The settings are "
                        + String.join(", ", SETTINGS));
            } else {
                byOperation
                        .computeIfAbsent(property.substring(0, dot), id -> new LinkedHashMap<>())
                        .put(setting, properties.getProperty(property).strip());
            }
        }
        byOperation.forEach((id, settings) -> mapping.operations.put(id, mapping.settings(id, settings)));
        return mapping;
    }

    private OperationSettings settings(String id, Map<String, String> settings) {
        String effect = settings.get("effect");
        return new OperationSettings(
                name(id, settings.get("name")),
                effect == null ? null : effect(id, effect),
                settings.get("payload"),
                names(settings.get("key")),
                names(settings.get("secret")),
                names(settings.get("evidence")),
                names(settings.get("query")));
    }

    private @Nullable String name(String id, @Nullable String name) {
        if (name != null && name.startsWith(RawOperations.GROUP + "/")) {
            problems.add("mapping: " + id + ".name=" + name
                    + " is in the group raw, whose operations take any path. Choose another group");
            return null;
        }
        if (name == null || name.matches("([a-z0-9][A-Za-z0-9]*/)?[a-z][A-Za-z0-9]*")) {
            return name;
        }
        problems.add("mapping: " + id + ".name=" + name + " is no name. Write it in camelCase, as in vpn/open or open");
        return null;
    }

    private @Nullable OperationEffect effect(String id, String effect) {
        List<String> effects = Arrays.stream(OperationEffect.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (effects.contains(effect.toLowerCase(Locale.ROOT))) {
            return OperationEffect.valueOf(effect.toUpperCase(Locale.ROOT));
        }
        problems.add("mapping: " + id + ".effect=" + effect + " is none of " + String.join(", ", effects));
        return null;
    }

    private static List<String> names(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Returns the settings of an operation, which may be empty. */
    OperationSettings of(String id) {
        return operations.getOrDefault(id, OperationSettings.NONE);
    }

    /** Returns the problems with the mapping: mistakes in it, and operations that do not exist. */
    List<String> problems(Collection<String> ids) {
        List<String> all = new ArrayList<>(problems);
        operations.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> all.add(
                        "mapping: the specification has no operation " + id + "." + NameSuggestions.sentence(id, ids)));
        return all;
    }

    /**
     * The settings of one operation.
     *
     * @param name     other name, with or without its group, or null
     * @param effect   other effect, or null
     * @param payload  field of the response that becomes the body, with [] behind the field of a list, or null
     * @param key      fields that identify an element of a list
     * @param secret   parameters whose values are masked
     * @param evidence fields of the response that show the success of a write
     * @param query    parameters that are sent in the query
     */
    record OperationSettings(
            @Nullable String name,
            @Nullable OperationEffect effect,
            @Nullable String payload,
            List<String> key,
            List<String> secret,
            List<String> evidence,
            List<String> query) {

        private static final OperationSettings NONE =
                new OperationSettings(null, null, null, List.of(), List.of(), List.of(), List.of());

        /** Returns whether the settings change how a response is read. */
        boolean changeResponse() {
            return payload != null || !key.isEmpty();
        }

        /** Returns the settings that change an operation without a trace in it, in words. */
        List<String> corrections(String id) {
            List<String> corrections = new ArrayList<>();
            if (name != null) {
                corrections.add("renames " + id);
            }
            if (payload != null) {
                corrections.add("payload " + payload);
            }
            evidence.forEach(field -> corrections.add("evidence " + field));
            secret.forEach(parameter -> corrections.add("secret " + parameter));
            query.forEach(parameter -> corrections.add("query " + parameter));
            return List.copyOf(corrections);
        }

        /** Returns whether the settings make the response a list. */
        boolean readsList() {
            return !key.isEmpty() || (payload != null && payload.endsWith(LIST_MARK));
        }
    }
}
