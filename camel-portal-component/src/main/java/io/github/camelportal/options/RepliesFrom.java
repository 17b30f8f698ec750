package io.github.camelportal.options;

import io.github.camelportal.model.TicketReply;

/** The authors whose replies to tickets become exchanges. */
public enum RepliesFrom {

    /** The provider's staff. The portal marks their replies with the type {@code Admin}. */
    staff,
    /** The client: all replies that are not of the staff. */
    client,
    /** All authors. */
    all;

    private static final String STAFF_TYPE = "Admin";

    /** Returns whether a reply is of one of these authors. */
    public boolean includes(TicketReply reply) {
        boolean byStaff = STAFF_TYPE.equalsIgnoreCase(reply.type());
        return this == all || (this == staff) == byStaff;
    }
}
