package io.github.camelportal.internal.feed;

import java.util.HashSet;
import java.util.Set;

import io.github.camelportal.api.CamelCase;

/**
 * Selects the fields of an element whose change counts.
 *
 * @param names   names of fields, as the portal writes them or in camelCase
 * @param watched whether only these fields count, or all but these
 */
public record FieldFilter(Set<String> names, boolean watched) {

    /** Selects all fields. */
    public static final FieldFilter ALL = ignoring(Set.of());

    /** Selects all fields but these. */
    public static FieldFilter ignoring(Set<String> names) {
        return new FieldFilter(Set.copyOf(names), false);
    }

    /** Selects these fields only. */
    public static FieldFilter watching(Set<String> names) {
        return new FieldFilter(Set.copyOf(names), true);
    }

    /** Returns a filter that does not select this field either. */
    public FieldFilter without(String name) {
        Set<String> others = new HashSet<>(names);
        if (watched) {
            others.remove(name);
        } else {
            others.add(name);
        }
        return new FieldFilter(others, watched);
    }

    /** Returns whether the change of a field counts. */
    boolean selects(String name) {
        boolean isNamed = !names.isEmpty() && (names.contains(name) || names.contains(CamelCase.camelCase(name)));
        return isNamed == watched;
    }
}
