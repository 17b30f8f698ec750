package io.github.camelportal.random;

import java.math.BigDecimal;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.model.Notification;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;

/**
 * An element of a feed, as both the sink and the portal can tell it.
 *
 * @param key   tells it apart from the others of its feed
 * @param shown what can change of it
 */
record Element(String key, String shown) {

    /** The content of a removed element. */
    static final String GONE = "gone";

    /** The element that the body of an exchange is, which is only a key where it is gone. */
    static Element of(Object body) {
        if (body instanceof Invoice invoice) {
            return invoice(invoice.id(), invoice.status(), invoice.total());
        } else if (body instanceof DnsRecord entry) {
            return dnsRecord(entry.id(), entry.name(), entry.content());
        } else if (body instanceof Ticket ticket) {
            return ticket(ticket.ticketNumber(), ticket.status(), ticket.clientRead());
        } else if (body instanceof TicketReply reply) {
            return reply(reply.id(), reply.ticketNumber(), reply.body());
        } else if (body instanceof Notification notification) {
            return notification(notification.id(), notification.subject());
        }
        return new Element((String) body, GONE);
    }

    static Element invoice(String id, String status, BigDecimal total) {
        return new Element(id, status + " " + total.setScale(2).toPlainString());
    }

    static Element dnsRecord(String id, String name, String content) {
        return new Element(id, name.strip() + " " + content);
    }

    static Element ticket(String number, String status, boolean read) {
        return new Element(number, status + (read ? " read" : " unread"));
    }

    static Element reply(String id, String ticket, String body) {
        return new Element(id, ticket + " " + body);
    }

    static Element notification(String id, String subject) {
        return new Element(id, subject.strip());
    }
}
