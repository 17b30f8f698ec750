package io.github.camelportal.api;

import java.util.List;

/** Generated from the operation table: all groups of operations. */
final class PortalOperations {

    private PortalOperations() {}

    static List<OperationGroup> groups() {
        return List.of(
                AuthOperations.group(),
                AccountOperations.group(),
                ContactsOperations.group(),
                NotificationsOperations.group(),
                TicketsOperations.group()
        );
    }
}
