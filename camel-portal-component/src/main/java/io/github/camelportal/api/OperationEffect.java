package io.github.camelportal.api;

/** Effect of an operation on the portal. It decides about retries, read-only mode and dry runs. */
public enum OperationEffect {
    /** Reads only, so it can be retried after any failure. */
    READ,
    /** Changes something. */
    WRITES,
    /** Costs money: an order, a renewal, an upgrade, or credit applied to an invoice. */
    SPENDS,
    /** Deletes or ends something for good. */
    DESTROYS,
    /** Begins or ends a session of the API. */
    SESSION;

    /** Describes the effect in words that follow "it". */
    public String description() {
        return switch (this) {
            case READ -> "reads";
            case WRITES -> "changes something in the portal";
            case SPENDS -> "costs money";
            case DESTROYS -> "deletes or ends something for good";
            case SESSION -> "begins or ends a session of the API";
        };
    }
}
