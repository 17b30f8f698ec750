package io.github.camelportal.faults;

import io.github.camelportal.faults.Cell.Bound;
import io.github.camelportal.faults.Cell.Calls;
import io.github.camelportal.faults.Cell.Seen;

/**
 * The policy: what kind of fault it is, and whether the operation does nothing that matters twice, decide what happens. The
 * table is nothing but this, for each fault and each operation.
 */
enum FaultKind {
    NOT_CONNECTED("No trusted connection: the request surely did not leave. Anything is repeated.") {
        @Override
        Cell cell(Column column) {
            return new Cell(Seen.UNREACHABLE, Calls.ALL_VAIN, Bound.CONNECT);
        }
    },
    LOST("The answer was lost. What only reads is repeated; of anything else the outcome is unknown.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? repeated(Seen.UNREACHABLE) : unknown(Bound.AT_ONCE);
        }
    },
    SILENT("A silence of responseTimeout, before or within the answer: the answer is lost.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? new Cell(Seen.UNREACHABLE, Calls.ALL, Bound.SILENCE) : unknown(Bound.SILENCE);
        }
    },
    TOO_LATE("There was an answer under way when the deadline came. There is no time to repeat anything.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless()
                    ? new Cell(Seen.UNREACHABLE, Calls.ONE, Bound.DEADLINE)
                    : unknown(Bound.DEADLINE);
        }
    },
    STALE("The connection had ended before the request. A read goes out again; a write may have been read.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless()
                    ? new Cell(Seen.WORKS, Calls.ONE, Bound.DELAY)
                    : new Cell(Seen.OUTCOME_UNKNOWN, Calls.NONE, Bound.AT_ONCE);
        }
    },
    EMPTY("Something answered, and says nothing. What only reads is repeated.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? repeated(Seen.UNREADABLE) : unknown(Bound.AT_ONCE);
        }
    },
    NOTHING("An empty answer that is meant to be empty: a success that tells nothing, and no token.") {
        @Override
        Cell cell(Column column) {
            return column == Column.LOGIN ? refused(Seen.AUTHENTICATION) : works();
        }
    },
    NOT_UNDERSTOOD("An answer that says success and is not understood. It would be no better the next time.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? refused(Seen.UNREADABLE) : unknown(Bound.AT_ONCE);
        }
    },
    WRONG_SHAPE("Not understood either; but an acknowledgement needs no more than that nothing says no.") {
        @Override
        Cell cell(Column column) {
            return column == Column.ACKNOWLEDGEMENT ? works() : NOT_UNDERSTOOD.cell(column);
        }
    },
    TOO_LONG("More than maxResponseSize, once unpacked; but what a consumer reads as a stream is not limited.") {
        @Override
        Cell cell(Column column) {
            return column == Column.POLL ? works() : NOT_UNDERSTOOD.cell(column);
        }
    },
    STRANGE("Strange, but nothing is missing.") {
        @Override
        Cell cell(Column column) {
            return works();
        }
    },
    REFUSED("The portal says no. It did not do it, and would say no again.") {
        @Override
        Cell cell(Column column) {
            return refused(Seen.OPERATION);
        }
    },
    FALSE_STATUS("The portal says no where the documented success is `\"status\": true`, as of the write here, which is"
            + " tickets/close; elsewhere it is a value like others.") {
        @Override
        Cell cell(Column column) {
            return switch (column) {
                case CLOSE -> refused(Seen.OPERATION);
                case LOGIN -> refused(Seen.AUTHENTICATION);
                default -> works();
            };
        }
    },
    CREDENTIALS("The portal does not accept the credentials, and there are no others.") {
        @Override
        Cell cell(Column column) {
            return refused(Seen.AUTHENTICATION);
        }
    },
    TOKEN("The portal does not accept the token: one new one is fetched, and the request made again with it.") {
        @Override
        Cell cell(Column column) {
            return column == Column.LOGIN
                    ? refused(Seen.AUTHENTICATION)
                    : new Cell(Seen.AUTHENTICATION, Calls.TWO, Bound.AT_ONCE);
        }
    },
    OLD_TOKEN("The portal does not accept the token, but accepts the new one.") {
        @Override
        Cell cell(Column column) {
            return column == Column.LOGIN
                    ? refused(Seen.AUTHENTICATION)
                    : new Cell(Seen.WORKS, Calls.TWO, Bound.AT_ONCE);
        }
    },
    NO_TOKEN("The login gives no token; nothing else is asked.") {
        @Override
        Cell cell(Column column) {
            return column == Column.LOGIN
                    ? refused(Seen.AUTHENTICATION)
                    : new Cell(Seen.AUTHENTICATION, Calls.NONE, Bound.AT_ONCE);
        }
    },
    TOO_MANY("Too many requests: the portal has not carried it out. Anything is repeated.") {
        @Override
        Cell cell(Column column) {
            return repeated(Seen.RATE_LIMIT);
        }
    },
    TOO_MANY_WAIT("Too many too, and the portal says how long to wait.") {
        @Override
        Cell cell(Column column) {
            return new Cell(Seen.RATE_LIMIT, Calls.ALL, Bound.RETRY_AFTER);
        }
    },
    TOO_MANY_LONG("The portal wants more than maxRetryAfter: the exception carries it, and consumers skip polls.") {
        @Override
        Cell cell(Column column) {
            return refused(Seen.RATE_LIMIT);
        }
    },
    TROUBLE("The portal is in trouble and says nothing about the request. What only reads is repeated.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? repeated(Seen.OPERATION) : unknown(Bound.AT_ONCE);
        }
    },
    TROUBLE_WAIT("In trouble too, and the portal says how long to wait.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? TOO_MANY_WAIT.cell(column) : unknown(Bound.AT_ONCE);
        }
    },
    TROUBLE_LONG("The portal wants more than maxRetryAfter too.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? refused(Seen.RATE_LIMIT) : unknown(Bound.AT_ONCE);
        }
    },
    TROUBLE_TOLD("The portal is in trouble, and says what it did not do. What only reads is repeated.") {
        @Override
        Cell cell(Column column) {
            return column.isHarmless() ? repeated(Seen.OPERATION) : refused(Seen.OPERATION);
        }
    };

    private final String policy;

    FaultKind(String policy) {
        this.policy = policy;
    }

    /** What is to happen. */
    abstract Cell cell(Column column);

    /** Why, for the reader. */
    String policy() {
        return policy;
    }

    private static Cell works() {
        return new Cell(Seen.WORKS, Calls.ONE, Bound.AT_ONCE);
    }

    private static Cell refused(Seen seen) {
        return new Cell(seen, Calls.ONE, Bound.AT_ONCE);
    }

    private static Cell repeated(Seen seen) {
        return new Cell(seen, Calls.ALL, Bound.DELAY);
    }

    private static Cell unknown(Bound bound) {
        return new Cell(Seen.OUTCOME_UNKNOWN, Calls.ONE, bound);
    }
}
