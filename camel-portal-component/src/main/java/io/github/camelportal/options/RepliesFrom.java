package io.github.camelportal.options;

import io.github.camelportal.model.TicketReply;

/** Whose replies. */
public enum RepliesFrom {

    /** The provider's; the portal marks them with the type {@code Admin}. */
    staff,
    /** The client's: all that are not the provider's. */
    client,
    /** Everyone's. */
    all;

    private static final String STAFF_TYPE = "Admin";

    public boolean includes(TicketReply reply) {
        boolean byStaff = STAFF_TYPE.equalsIgnoreCase(reply.type());
        return this == all || (this == staff) == byStaff;
    }
}
