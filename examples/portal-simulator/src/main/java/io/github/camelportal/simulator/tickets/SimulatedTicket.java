package io.github.camelportal.simulator.tickets;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A support ticket as it stands.
 *
 * @param number six digits
 * @param name who opened it
 * @param status such as {@link #OPEN}; staff can give a ticket any other
 * @param clientRead whether the client has read it since the last staff reply
 * @param attachments files that came with the opening
 */
public record SimulatedTicket(
        String number,
        String accountId,
        String departmentName,
        String name,
        String email,
        LocalDateTime date,
        String subject,
        String body,
        String status,
        boolean clientRead,
        List<SimulatedAttachment> attachments,
        List<SimulatedTicketReply> replies) {

    /** The status of a new and of a reopened ticket. */
    public static final String OPEN = "Open";

    /** The status after a reply of the staff. */
    public static final String ANSWERED = "Answered";

    /** The status after a reply of the client. */
    public static final String CLIENT_REPLY = "Client-Reply";

    /** The status of a closed ticket. */
    public static final String CLOSED = "Closed";

    /** Returns the files of the opening and of all replies. */
    List<SimulatedAttachment> allAttachments() {
        return Stream.concat(attachments.stream(), replies.stream().flatMap(reply -> reply.attachments().stream()))
                .toList();
    }

    /** Returns the time of the last reply, or of the opening if there is none. */
    LocalDateTime lastActivity() {
        return replies.isEmpty() ? date : replies.get(replies.size() - 1).date();
    }

    boolean isClosed() {
        return status.equals(CLOSED);
    }

    public SimulatedTicket withStatus(String newStatus) {
        return with(newStatus, clientRead, replies);
    }

    SimulatedTicket readByClient() {
        return with(status, true, replies);
    }

    SimulatedTicket withReply(SimulatedTicketReply reply) {
        List<SimulatedTicketReply> more =
                Stream.concat(replies.stream(), Stream.of(reply)).toList();
        return with(reply.byStaff() ? ANSWERED : CLIENT_REPLY, !reply.byStaff(), more);
    }

    /** Returns a copy with a reply that only the ticket itself reports, and no list. */
    SimulatedTicket withQuietReply(SimulatedTicketReply reply) {
        return with(status, clientRead, withReply(reply).replies());
    }

    /** Returns a copy without one of the replies. */
    SimulatedTicket withoutReply(String replyId) {
        return with(
                status,
                clientRead,
                replies.stream().filter(reply -> !reply.id().equals(replyId)).toList());
    }

    private SimulatedTicket with(String newStatus, boolean read, List<SimulatedTicketReply> newReplies) {
        return new SimulatedTicket(
                number,
                accountId,
                departmentName,
                name,
                email,
                date,
                subject,
                body,
                newStatus,
                read,
                attachments,
                newReplies);
    }
}
