package io.github.camelportal.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds operations by name. Names are in camelCase. Dashes are accepted too. */
public final class OperationTable {

    private static final Map<String, OperationGroup> GROUPS = new LinkedHashMap<>();

    static {
        PortalOperations.groups().forEach(group -> GROUPS.put(group.name(), group));
    }

    private OperationTable() {}

    /** Returns all groups of operations. */
    public static List<OperationGroup> groups() {
        return List.copyOf(GROUPS.values());
    }

    /**
     * Returns the group with the given name.
     *
     * @throws IllegalArgumentException if there is none. The message lists the groups
     */
    public static OperationGroup group(String name) {
        OperationGroup group = GROUPS.get(name);
        if (group == null) {
            List<String> names = new ArrayList<>(GROUPS.keySet());
            names.add("raw");
            throw new IllegalArgumentException("Unknown group of operations '" + name + "'." + suggestions(name, names)
                    + " The groups are " + String.join(", ", names) + ".");
        }
        return group;
    }

    /**
     * Returns the operation with the given group and name.
     *
     * @throws IllegalArgumentException if there is none. The message suggests similar names and lists the operations
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
                            + suggestions(camelCase, names) + " The operations of " + groupName + " are "
                            + String.join(", ", names) + ".");
                });
    }

    private static String suggestions(String name, Collection<String> names) {
        List<String> similar = NameSuggestions.of(name, names);
        return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
    }
}
