package io.github.camelportal.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds operations by name. Names are in camelCase; dashes are accepted too. */
public final class OperationTable {

    private static final Map<String, OperationGroup> GROUPS = new LinkedHashMap<>();

    static {
        PortalOperations.groups().forEach(group -> GROUPS.put(group.name(), group));
    }

    private OperationTable() {}

    /** All groups of operations. */
    public static List<OperationGroup> groups() {
        return List.copyOf(GROUPS.values());
    }

    /**
     * The group with the given name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static OperationGroup group(String name) {
        OperationGroup group = GROUPS.get(name);
        if (group == null) {
            List<String> names = new ArrayList<>(GROUPS.keySet());
            names.add("raw");
            throw new IllegalArgumentException("Unknown group of operations '" + name + "'." + closest(name, names)
                    + " The groups are " + String.join(", ", names) + ".");
        }
        return group;
    }

    /**
     * The operation with the given group and name.
     *
     * @throws IllegalArgumentException if there is none; the message gives the closest names and the group's list
     */
    public static Operation operation(String groupName, String name) {
        OperationGroup group = group(groupName);
        String camelCase = CamelCase.camelCase(name);
        return group.operations().stream()
                .filter(operation -> operation.name().equals(camelCase))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names =
                            group.operations().stream().map(Operation::name).toList();
                    return new IllegalArgumentException("Unknown operation '" + groupName + "/" + name + "'."
                            + closest(camelCase, names) + " The operations of " + groupName + " are "
                            + String.join(", ", names) + ".");
                });
    }

    private static String closest(String name, Collection<String> names) {
        List<String> closest = NameSuggestions.of(name, names);
        return closest.isEmpty() ? "" : " Did you mean " + String.join(" or ", closest) + "?";
    }
}
