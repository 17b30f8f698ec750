package io.github.camelportal.api;

/** What an operation does to the world, which decides how careful one must be with it. */
public enum OperationEffect {
    /** Reads only; it can be repeated at will. */
    READ,
    /** Changes something. */
    WRITES,
    /** Costs money: an order, a renewal, an upgrade, or credit applied to an invoice. */
    SPENDS,
    /** Takes something away for good. */
    DESTROYS,
    /** Begins or ends a session of the API. */
    SESSION;

    /** What it would do, in words that follow "it". */
    public String description() {
        return switch (this) {
            case READ -> "reads";
            case WRITES -> "changes something in the portal";
            case SPENDS -> "costs money";
            case DESTROYS -> "takes something away for good";
            case SESSION -> "begins or ends a session of the API";
        };
    }
}
