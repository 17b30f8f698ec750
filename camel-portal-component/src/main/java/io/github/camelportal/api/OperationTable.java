package io.github.camelportal.api;

import java.util.List;

/**
 * Finds operations of the table by name. Names are in camelCase, and dashes are accepted too. {@link InstallOperations} finds the
 * operations of one install, whose specification may extend the table.
 */
public final class OperationTable {

    private static final InstallOperations TABLE = new InstallOperations(PortalOperations.groups());

    private OperationTable() {}

    /** Returns the operations of the table, for an install without a specification. */
    public static InstallOperations operations() {
        return TABLE;
    }

    /** Returns all groups of operations. */
    public static List<OperationGroup> groups() {
        return TABLE.groups();
    }

    /**
     * Returns the group with the given name.
     *
     * @throws IllegalArgumentException if there is none. The message lists the groups
     */
    public static OperationGroup group(String name) {
        return TABLE.group(name);
    }

    /**
     * Returns the operation with the given group and name.
     *
     * @throws IllegalArgumentException if there is none. The message suggests similar names and lists the operations
     */
    public static Operation operation(String groupName, String name) {
        return TABLE.operation(groupName, name);
    }
}
