package io.github.camelportal.faults;

import java.io.IOException;

/**
 * A row of the table.
 *
 * @param name     what goes wrong
 * @param kind     decides what is to happen
 * @param place    where the portal should be
 * @param settings of the endpoint, such as {@code &responseTimeout=100ms}
 * @param access   what goes with requests
 * @param closes   whether it is met by a write whose documented answer is nothing but success
 * @param script   what the portal does with the request that meets the fault
 */
record FaultCase(
        String name, FaultKind kind, FaultHost place, String settings, Access access, boolean closes, Script script) {

    /** The credentials that requests carry. */
    enum Access {
        /** The password, but for the column of the login. */
        PASSWORD,
        /** A token. */
        TOKEN,
        /** A token too, and the login meets the fault whatever the column is. */
        FAULTY_LOGIN
    }

    /** The behaviour of the portal at a request. */
    @FunctionalInterface
    interface Script {
        void answer(Wire wire) throws IOException;
    }

    /** Where the portal should be. */
    enum FaultHost {
        /** At a server of the tests. */
        SERVER,
        /** There too; it ends each connection after its answer, without a word. */
        CLOSING_SERVER,
        /** There too; what it leaves on the connection spoils that for the next request. */
        SPOILING_SERVER,
        /** At a port where nobody listens. */
        NOWHERE,
        /** At a host without an address. */
        UNKNOWN_HOST,
        /** At a host that takes no connection, and does not refuse it either. */
        BLACK_HOLE,
        TLS_EXPIRED,
        TLS_SELF_SIGNED,
        TLS_OTHER_HOST,
        TLS_CUT_OFF,
        TLS_RESET,
        TLS_PLAIN
    }

    /** Returns a fault of the response. */
    static FaultCase of(FaultKind kind, String name, Script script) {
        return new FaultCase(name, kind, FaultHost.SERVER, "", Access.PASSWORD, false, script);
    }

    /** Returns a fault of the connection to the portal. */
    static FaultCase at(FaultHost place, FaultKind kind, String name) {
        return new FaultCase(name, kind, place, "", Access.PASSWORD, false, wire -> wire.json("200 OK", wire.good()));
    }

    FaultCase with(String option) {
        return new FaultCase(name, kind, place, settings + "&" + option, access, closes, script);
    }

    FaultCase at(FaultHost other) {
        return new FaultCase(name, kind, other, settings, access, closes, script);
    }

    FaultCase with(Access other) {
        return new FaultCase(name, kind, place, settings, other, closes, script);
    }

    FaultCase closing() {
        return new FaultCase(name, kind, place, settings, access, true, script);
    }

    /** Returns the column whose request meets the fault. */
    Column met(Column column) {
        return closes && column == Column.WRITE ? Column.CLOSE : column;
    }

    /** Returns the expected behaviour in a column. */
    Cell cell(Column column) {
        return kind.cell(met(column));
    }

    /** Whether the portal is there, so that it can recover. */
    boolean canPass() {
        return place == FaultHost.SERVER || place == FaultHost.CLOSING_SERVER || place == FaultHost.SPOILING_SERVER;
    }

    /** Whether the consumer skips its next poll, since the portal asks for no requests for a while, or has refused the credentials. */
    boolean skipsPoll(Column column) {
        return kind == FaultKind.TOO_MANY_WAIT
                || kind == FaultKind.TOO_MANY_LONG
                || waitsWithCredentials(column)
                || ((kind == FaultKind.TROUBLE_WAIT || kind == FaultKind.TROUBLE_LONG) && column.isHarmless());
    }

    /** Whether the poll itself meets the fault, so that nothing is delivered while polls are skipped. */
    boolean stopsPoll(Column column) {
        return column == Column.POLL || kind == FaultKind.NO_TOKEN;
    }

    /** An acknowledgement is refused after the list was not: then only the code for a wrong login is certain. */
    private boolean waitsWithCredentials(Column column) {
        return kind == FaultKind.NO_TOKEN
                || (kind == FaultKind.CREDENTIALS && (column == Column.POLL || name.contains("wronglogin")));
    }

    @Override
    public String toString() {
        return name;
    }
}
