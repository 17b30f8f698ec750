package io.github.camelportal.internal.dns.zone;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.Operation;

/**
 * The operations of an install on the records of domains or zones.
 *
 * @param composite operation that a route calls
 * @param list      operation that lists the records
 * @param create    operation that adds a record
 * @param update    operation that changes a record
 * @param delete    operation that removes a record
 */
public record ZoneOperations(
        Operation composite, Operation list, Operation create, Operation update, Operation delete) {

    /** Returns the operations of the group of a composite operation. */
    public static ZoneOperations of(Operation composite, InstallOperations install) {
        String group = composite.group();
        return new ZoneOperations(
                composite,
                install.operation(group, "records"),
                install.operation(group, "createRecord"),
                install.operation(group, "updateRecord"),
                install.operation(group, "deleteRecord"));
    }
}
