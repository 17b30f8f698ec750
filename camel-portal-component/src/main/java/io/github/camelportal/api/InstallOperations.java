package io.github.camelportal.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations of one install: the operations of the table, and further ones of its specification. */
public final class InstallOperations {

    private final Map<String, OperationGroup> groups = new LinkedHashMap<>();

    /** Creates the operations of an install from their groups, whose names differ. */
    public InstallOperations(List<OperationGroup> groups) {
        groups.forEach(group -> this.groups.put(group.name(), group));
    }

    /** Returns all groups of operations. */
    public List<OperationGroup> groups() {
        return List.copyOf(groups.values());
    }

    /**
     * Returns the group with the given name.
     *
     * @throws IllegalArgumentException if there is none. The message lists the groups
     */
    public OperationGroup group(String name) {
        OperationGroup group = groups.get(name);
        if (group == null) {
            List<String> names = new ArrayList<>(groups.keySet());
            names.add(RawOperations.GROUP);
            throw new IllegalArgumentException("Unknown group of operations '" + name + "'."
                    + NameSuggestions.sentence(name, names) + " The groups are " + String.join(", ", names) + ".");
        }
        return group;
    }

    /**
     * Returns the operation with the given group and name.
     *
     * @throws IllegalArgumentException if there is none. The message suggests similar names and lists the operations
     */
    public Operation operation(String groupName, String name) {
        OperationGroup group = group(groupName);
        String camelCase = CamelCase.camelCase(name);
        return group.operations().stream()
                .filter(operation -> operation.name().equals(camelCase))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names =
                            group.operations().stream().map(Operation::name).toList();
                    return new IllegalArgumentException("Unknown operation '" + groupName + "/" + name + "'."
                            + NameSuggestions.sentence(camelCase, names) + " The operations of " + groupName + " are "
                            + String.join(", ", names) + ".");
                });
    }
}
