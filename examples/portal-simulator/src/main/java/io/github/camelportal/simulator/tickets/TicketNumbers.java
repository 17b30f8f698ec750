package io.github.camelportal.simulator.tickets;

/** Ticket numbers: six digits that look random, and none twice. */
final class TicketNumbers {

    private static final int COUNT = 900_000;
    private static final int FIRST = 100_000;

    /** Shares no divisor with the count, so that the steps reach every number before they repeat. */
    private static final int STEP = 556_271;

    private int offset = 636_633;

    String next() {
        String number = Integer.toString(FIRST + offset);
        offset = (offset + STEP) % COUNT;
        return number;
    }
}
