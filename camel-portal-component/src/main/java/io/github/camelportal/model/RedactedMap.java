package io.github.camelportal.model;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** An unmodifiable copy of the fields of a record, whose text masks the secret ones. */
final class RedactedMap extends AbstractMap<String, Object> {

    private final Map<String, Object> fields;

    /** Returns the fields as such a copy. */
    static RedactedMap of(Map<String, Object> fields) {
        return fields instanceof RedactedMap copy ? copy : new RedactedMap(fields);
    }

    /** Returns a value of any kind. Maps and lists become copies whose text masks the secret fields. */
    @SuppressWarnings("unchecked")
    static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return of((Map<String, Object>) map);
        }
        return value instanceof List<?> list ? SecretFields.redactedList((List<Object>) list) : value;
    }

    /** Copies the fields. Values may be null, which {@code Map.copyOf} would refuse. */
    private RedactedMap(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return fields.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return fields.containsKey(name);
    }

    @Override
    public String toString() {
        return redact(fields);
    }

    /** Returns the text of a value with masked secret fields, however deep they are. */
    static String redact(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            boolean isPair = SecretFields.isSecretPair(map);
            return map.entrySet().stream()
                    .map(field -> {
                        String name = String.valueOf(field.getKey());
                        boolean secret = isPair && SecretFields.isPairValue(name);
                        return name + "="
                                + (secret && field.getValue() != null
                                        ? SecretFields.MASK
                                        : redact(name, field.getValue()));
                    })
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list && isSecretPair(list)) {
            return "[" + list.get(0) + ", " + SecretFields.MASK + "]";
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(RedactedMap::redact).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Object[] elements) {
            return redact(Arrays.asList(elements));
        }
        return SecretFields.redactText(String.valueOf(value));
    }

    private static boolean isSecretPair(List<?> list) {
        return list.size() == 2
                && list.get(0) instanceof String name
                && list.get(1) instanceof CharSequence
                && SecretFields.isSecret(name);
    }

    private static String redact(String name, @Nullable Object value) {
        return value != null && SecretFields.isSecret(name) ? SecretFields.MASK : redact(value);
    }
}
