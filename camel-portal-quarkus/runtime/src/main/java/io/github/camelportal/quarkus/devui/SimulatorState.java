package io.github.camelportal.quarkus.devui;

import java.util.List;

/**
 * The state of the simulated portal as the Dev UI displays it.
 *
 * @param running             whether there is one
 * @param tickets             those that are not closed
 * @param unseenNotifications how many notifications were raised and not acknowledged
 */
public record SimulatorState(boolean running, List<OpenTicket> tickets, int unseenNotifications) {

    /** The state if no portal is simulated. */
    static final SimulatorState NONE = new SimulatorState(false, List.of(), 0);

    /**
     * A ticket that can be answered.
     *
     * @param number  its number
     * @param subject what it is about
     * @param status  such as {@code Open} or {@code Answered}
     * @param replies how many replies it has
     */
    public record OpenTicket(String number, String subject, String status, int replies) {}
}
