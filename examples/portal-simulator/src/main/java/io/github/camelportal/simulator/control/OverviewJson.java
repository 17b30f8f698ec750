package io.github.camelportal.simulator.control;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.billing.SimulatedOrder;
import io.github.camelportal.simulator.certificates.SimulatedCertificate;
import io.github.camelportal.simulator.domains.SimulatedDnsRecord;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.domains.SimulatedZone;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.services.SimulatedVirtualMachine;
import io.github.camelportal.simulator.tickets.SimulatedAttachment;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

/** Elements of the overview. Unlike the portal's own JSON, every field has one type, and an absent value is null. */
final class OverviewJson {

    private OverviewJson() {}

    static ObjectNode ticket(SimulatedTicket ticket) {
        ObjectNode json = Json.object()
                .put("number", ticket.number())
                .put("subject", ticket.subject())
                .put("status", ticket.status())
                .put("department", ticket.departmentName())
                .put("name", ticket.name())
                .put("email", ticket.email())
                .put("date", text(ticket.date()))
                .put("client_read", ticket.clientRead())
                .put("body", ticket.body());
        json.set("attachments", files(ticket.attachments()));
        ArrayNode replies = json.putArray("replies");
        ticket.replies().forEach(reply -> replies.add(ticketReply(reply)));
        return json;
    }

    private static ObjectNode ticketReply(SimulatedTicketReply reply) {
        ObjectNode json = Json.object()
                .put("id", reply.id())
                .put("name", reply.name())
                .put("by_staff", reply.byStaff())
                .put("date", text(reply.date()))
                .put("body", reply.body());
        return json.set("attachments", files(reply.attachments()));
    }

    private static ArrayNode files(List<SimulatedAttachment> attachments) {
        ArrayNode list = Json.array();
        attachments.forEach(attachment -> list.addObject()
                .put("id", attachment.id())
                .put("filename", attachment.fileName())
                .put("content_type", attachment.contentType())
                .put("size", attachment.content().length));
        return list;
    }

    static ObjectNode notification(SimulatedNotification notification) {
        return Json.object()
                .put("id", notification.id())
                .put("subject", notification.subject())
                .put("body", notification.body())
                .put("date_added", text(notification.dateAdded()))
                .put("seen", notification.seen())
                .put("rel_type", notification.relType())
                .put("rel_id", notification.relId());
    }

    static ObjectNode invoice(SimulatedInvoice invoice) {
        ObjectNode json = Json.object()
                .put("id", invoice.id())
                .put("number", invoice.number())
                .put("status", invoice.status())
                .put("date", text(invoice.date()))
                .put("due_date", text(invoice.dueDate()))
                .put("date_paid", text(invoice.datePaid()))
                .put("total", Money.text(invoice.total()))
                .put("due", Money.text(invoice.due()));
        ArrayNode items = json.putArray("items");
        invoice.items().forEach(item -> items.addObject()
                .put("description", item.description())
                .put("amount", Money.text(item.amount())));
        return json;
    }

    static ObjectNode order(SimulatedOrder order) {
        return Json.object()
                .put("number", order.number())
                .put("type", order.type())
                .put("name", order.name())
                .put("item_id", order.itemId())
                .put("invoice_id", order.invoiceId())
                .put("total", Money.text(order.total()))
                .put("placed", text(order.placed()))
                .put("completed", order.completed());
    }

    static ObjectNode domain(SimulatedDomain domain, List<SimulatedDnsRecord> records) {
        ObjectNode json = Json.object()
                .put("id", domain.id())
                .put("name", domain.name())
                .put("status", domain.status())
                .put("expires", text(domain.expires()));
        json.set("nameservers", Json.texts(domain.nameservers()));
        return json.set("records", records(records));
    }

    static ObjectNode zone(SimulatedZone zone, List<SimulatedDnsRecord> records) {
        ObjectNode json =
                Json.object().put("id", zone.id()).put("name", zone.name()).put("service_id", zone.serviceId());
        return json.set("records", records(records));
    }

    private static ArrayNode records(List<SimulatedDnsRecord> records) {
        ArrayNode list = Json.array();
        records.forEach(record -> list.addObject()
                .put("id", record.id())
                .put("name", record.name())
                .put("type", record.type())
                .put("ttl", record.ttl())
                .put("priority", record.priority())
                .put("content", record.content()));
        return list;
    }

    static ObjectNode service(SimulatedService service) {
        return Json.object()
                .put("id", service.id())
                .put("domain", service.domain())
                .put("label", service.settings().label())
                .put("status", service.status())
                .put("product_id", service.plan().productId())
                .put("next_due", text(service.nextDue()));
    }

    static ObjectNode machine(SimulatedVirtualMachine machine) {
        ObjectNode json = Json.object()
                .put("id", machine.id())
                .put("service_id", machine.serviceId())
                .put("name", machine.name())
                .put("state", machine.state().label())
                .put("cpus", machine.hardware().cpus())
                .put("memory", machine.hardware().memory())
                .put("disk", machine.hardware().disk())
                .put("template", machine.hardware().template());
        ArrayNode addresses = json.putArray("addresses");
        machine.interfaces().stream()
                .flatMap(one -> one.addresses().stream())
                .forEach(address -> addresses.add(address.address()));
        return json;
    }

    static ObjectNode certificate(SimulatedCertificate certificate) {
        return Json.object()
                .put("id", certificate.id())
                .put("domain", certificate.domain())
                .put("status", certificate.status());
    }

    private static String text(Object time) {
        return time == null ? null : time.toString();
    }
}
