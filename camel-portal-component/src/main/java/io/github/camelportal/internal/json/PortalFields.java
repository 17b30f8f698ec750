package io.github.camelportal.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelportal.model.SecretFields;

/** The fields of an object from a portal. Their text masks the secret ones, because routes log message bodies. */
final class PortalFields extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    private PortalFields(int size) {
        super(size * 2);
    }

    /** Returns a copy of fields, whose nested maps are such copies too. */
    static Map<String, Object> of(Map<?, ?> fields) {
        PortalFields copy = new PortalFields(fields.size());
        fields.forEach((name, value) -> copy.put(String.valueOf(name), copy(value)));
        return copy;
    }

    /** Returns a value in which all maps are such copies. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copies = new ArrayList<>(list.size());
            list.forEach(element -> copies.add(copy(element)));
            return copies;
        }
        return value;
    }

    @Override
    public String toString() {
        return SecretFields.redactedText(this);
    }
}
