package io.github.camelportal.simulator.tickets;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.http.Json;

/** Tickets as the portal writes them. */
public final class TicketJson {

    private TicketJson() {}

    static ObjectNode list(List<SimulatedTicket> tickets, boolean recorded) {
        ObjectNode response = Json.object();
        ArrayNode list = response.putArray("tickets");
        for (SimulatedTicket ticket : tickets) {
            ObjectNode entry = list.addObject()
                    .put("client_read", flag(ticket.clientRead()))
                    .put("ticket_number", ticket.number())
                    .put("date", PortalClock.text(ticket.date()))
                    .put("deptname", ticket.departmentName())
                    .put("subject", ticket.subject())
                    .put("status", ticket.status());
            if (recorded) {
                entry.put("lastreply", PortalClock.text(ticket.lastActivity()));
            }
        }
        return response;
    }

    public static ObjectNode details(SimulatedTicket ticket) {
        return details(ticket, false);
    }

    static ObjectNode details(SimulatedTicket ticket, boolean recorded) {
        ObjectNode response = Json.object();
        ObjectNode details = response.putObject("ticket")
                .put("date", PortalClock.text(ticket.date()))
                .put("ticket_number", ticket.number())
                .put("name", ticket.name())
                .put("email", ticket.email())
                .put("subject", ticket.subject())
                .put("body", ticket.body())
                .put("status", ticket.status())
                .put("client_read", flag(ticket.clientRead()))
                .put("deptname", ticket.departmentName());
        addAttachments(details, ticket.attachments(), recorded);
        ArrayNode replies = response.putArray("replies");
        ticket.replies().forEach(reply -> addReply(replies.addObject(), reply, recorded));
        return response;
    }

    /** Which reply it is, as the control API shows it. */
    public static ObjectNode posting(SimulatedTicketReply reply) {
        return Json.object()
                .put("reply", reply.id())
                .put("ticket", reply.ticketNumber())
                .put("type", reply.type())
                .put("date", PortalClock.text(reply.date()));
    }

    private static void addReply(ObjectNode target, SimulatedTicketReply reply, boolean recorded) {
        target.put("id", reply.id())
                .put("name", reply.name())
                .put("date", PortalClock.text(reply.date()))
                .put("body", reply.body())
                .put("status", "Sent")
                .put("type", reply.type());
        addAttachments(target, reply.attachments(), recorded);
    }

    /**
     * Adds nothing without files, because the documents list no attachments. In the recorded profile, several files are an object by
     * their ids, and a single one is in a list.
     */
    private static void addAttachments(ObjectNode target, List<SimulatedAttachment> attachments, boolean recorded) {
        if (recorded && attachments.size() > 1) {
            ObjectNode byId = target.putObject("attachments");
            attachments.forEach(attachment -> byId.putObject(attachment.id())
                    .put("id", attachment.id())
                    .put("filename", attachment.fileName())
                    .put("size", Integer.toString(attachment.content().length)));
        } else if (!attachments.isEmpty()) {
            ArrayNode list = target.putArray("attachments");
            attachments.forEach(
                    attachment -> list.addObject().put("id", attachment.id()).put("filename", attachment.fileName()));
        }
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }
}
