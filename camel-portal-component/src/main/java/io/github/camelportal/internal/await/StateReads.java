package io.github.camelportal.internal.await;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.Operation;

/**
 * The operations of an install that read the state of a machine.
 *
 * @param command operation that is awaited, such as {@code vms/start}
 * @param reader  operation that reads one machine
 * @param listing operation that lists machines, or null if none does
 */
record StateReads(String command, Operation reader, Operation listing) {

    /** Returns the operations that read the state after a command. */
    static StateReads of(AwaitableOperation command, InstallOperations install) {
        return new StateReads(
                command.id(),
                operation(install, command.reader()),
                command.isForServers() ? null : operation(install, "vms/list"));
    }

    private static Operation operation(InstallOperations install, String id) {
        String[] names = id.split("/");
        return install.operation(names[0], names[1]);
    }
}
