package io.github.camelportal.faults;

/**
 * What is to happen to a route: a cell of the table.
 *
 * @param seen  what the route sees
 * @param calls how often the portal is called
 * @param bound how long it takes at most
 */
record Cell(Seen seen, Calls calls, Bound bound) {

    /** What comes of it for the route. */
    enum Seen {
        WORKS("works"),
        OPERATION("Operation"),
        AUTHENTICATION("Authentication"),
        RATE_LIMIT("RateLimit"),
        UNREACHABLE("Unreachable"),
        UNREADABLE("UnreadableResponse"),
        OUTCOME_UNKNOWN("**OutcomeUnknown**");

        private final String text;

        Seen(String text) {
            this.text = text;
        }

        /** That of an exception, or of none. */
        static Seen of(Throwable failure) {
            if (failure == null) {
                return WORKS;
            }
            String name = failure.getClass().getSimpleName();
            for (Seen seen : values()) {
                if (name.equals("Portal" + seen.text.replace("*", "") + "Exception")) {
                    return seen;
                }
            }
            throw new AssertionError("an exception that is not documented", failure);
        }
    }

    /** How often the portal is called for the operation. */
    enum Calls {
        /** The request does not arrive. */
        NONE("0 calls", 0),
        ONE("1 call", 1),
        /** The second one is with a new token. */
        TWO("2 calls", 2),
        ALL("1 + maxRetries calls", 1 + Faulty.MAX_RETRIES),
        /** Connections that come to nothing. */
        ALL_VAIN("1 + maxRetries tries", 0);

        private final String text;
        private final int count;

        Calls(String text, int count) {
            this.text = text;
            this.count = count;
        }

        int count() {
            return count;
        }
    }

    /** How long it takes at most; requestDeadline ends each of them. */
    enum Bound {
        AT_ONCE("at once"),
        CONNECT("connectTimeout and retryDelay"),
        DELAY("retryDelay"),
        RETRY_AFTER("Retry-After"),
        SILENCE("responseTimeout"),
        DEADLINE("requestDeadline");

        private final String text;

        Bound(String text) {
            this.text = text;
        }
    }

    /** As it stands in the table, in a column. */
    String shown(Column column) {
        String what = seen.text;
        if (column.isConsumer() && seen != Seen.WORKS) {
            what = column == Column.POLL ? seen.text + " to the exceptionHandler" : "next poll acknowledges";
        }
        return what + "; " + calls.text + "; " + bound.text;
    }
}
