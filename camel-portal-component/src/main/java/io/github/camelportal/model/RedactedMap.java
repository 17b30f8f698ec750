package io.github.camelportal.model;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fields of a record, which cannot be changed, and whose text hides what sounds secret. */
final class RedactedMap extends AbstractMap<String, Object> {

    private final Map<String, Object> fields;

    /** With a copy; values may be null, so {@code Map.copyOf} will not do. */
    RedactedMap(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }

    @Override
    public Object get(Object name) {
        return fields.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return fields.containsKey(name);
    }

    @Override
    public String toString() {
        return shown(fields);
    }

    private static String shown(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> field.getKey() + "=" + shown(String.valueOf(field.getKey()), field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(RedactedMap::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    private static String shown(String name, Object value) {
        return value != null && SecretFields.isSecret(name) ? "***" : shown(value);
    }
}
