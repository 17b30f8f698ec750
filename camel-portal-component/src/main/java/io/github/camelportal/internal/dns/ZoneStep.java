package io.github.camelportal.internal.dns;

/**
 * A change of one record.
 *
 * @param action change
 * @param target listed record that is updated or deleted, or null for a new one
 * @param wanted record that is created, or that the target becomes, or null for a deletion
 */
record ZoneStep(Action action, ListedRecord target, WantedRecord wanted) {

    enum Action {
        CREATE,
        UPDATE,
        DELETE
    }

    static ZoneStep create(WantedRecord wanted) {
        return new ZoneStep(Action.CREATE, null, wanted);
    }

    static ZoneStep update(ListedRecord target, WantedRecord wanted) {
        return new ZoneStep(Action.UPDATE, target, wanted);
    }

    static ZoneStep delete(ListedRecord target) {
        return new ZoneStep(Action.DELETE, target, null);
    }

    /** Returns the identity that the step makes exist, or not exist. */
    RecordIdentity identity() {
        return wanted == null ? target.identity() : wanted.identity();
    }
}
