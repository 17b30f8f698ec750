package io.github.camelportal.internal.dns.zone;

import java.util.Locale;

import io.github.camelportal.model.LogText;

/**
 * A change of one record.
 *
 * @param action change
 * @param target listed record that is updated or deleted, or null for a new one
 * @param wanted record that is created, or that the target becomes, or null for a deletion
 */
public record ZoneStep(Action action, ListedRecord target, WantedRecord wanted) {

    /** Kind of the change. */
    public enum Action {
        CREATE,
        UPDATE,
        DELETE
    }

    public static ZoneStep create(WantedRecord wanted) {
        return new ZoneStep(Action.CREATE, null, wanted);
    }

    public static ZoneStep update(ListedRecord target, WantedRecord wanted) {
        return new ZoneStep(Action.UPDATE, target, wanted);
    }

    public static ZoneStep delete(ListedRecord target) {
        return new ZoneStep(Action.DELETE, target, null);
    }

    /** Returns the identity that the step makes exist, or not exist. */
    public RecordIdentity identity() {
        return wanted == null ? target.identity() : wanted.identity();
    }

    /** Returns the step for messages, such as {@code create www A 192.0.2.1}. */
    public String text() {
        RecordState state = wanted == null ? target.state() : wanted.state();
        return action.name().toLowerCase(Locale.ROOT) + " " + LogText.line(state.text());
    }
}
