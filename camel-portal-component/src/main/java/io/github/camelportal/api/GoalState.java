package io.github.camelportal.api;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The state that an operation brings about. By it, a call recognises that its target has the state already.
 *
 * @param codes    codes by which a response says that the target has the state already
 * @param reader   operation that reads the state, as in {@code tickets/get}. It has the same parameters in its path
 * @param statuses statuses in lower case
 * @param negated  false if the statuses are the state, true if every other status is
 */
public record GoalState(List<String> codes, String reader, List<String> statuses, boolean negated) {

    /** Creates a state of the given statuses. */
    static GoalState status(String reader, String... statuses) {
        return new GoalState(List.of(), reader, List.of(statuses), false);
    }

    /** Creates a state of all statuses but the given ones. */
    static GoalState statusExcept(String reader, String... statuses) {
        return new GoalState(List.of(), reader, List.of(statuses), true);
    }

    /** Returns the same state with codes by which a response says that the target has it. */
    GoalState orCode(String... responseCodes) {
        return new GoalState(List.of(responseCodes), reader, statuses, negated);
    }

    /** Returns whether a response says by one of its codes that the target has the state already. */
    public boolean isStatedBy(List<String> responseCodes) {
        return responseCodes.stream()
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .anyMatch(codes::contains);
    }

    /** Returns whether a status is the state. A missing status is none. */
    public boolean includes(@Nullable String status) {
        return status != null
                && !status.isBlank()
                && statuses.contains(status.strip().toLowerCase(Locale.ROOT)) != negated;
    }
}
