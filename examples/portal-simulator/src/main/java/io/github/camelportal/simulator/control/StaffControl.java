package io.github.camelportal.simulator.control;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;
import io.github.camelportal.simulator.tickets.TicketJson;

/** The staff's work over HTTP. */
final class StaffControl {

    private final Staff staff;

    StaffControl(Staff staff) {
        this.staff = staff;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/tickets", this::openTicket),
                new ControlRoute("POST", "/tickets/@number/replies", this::reply),
                new ControlRoute("DELETE", "/tickets/@number/replies/@id", this::deleteReply),
                new ControlRoute("POST", "/tickets/@number/quiet-replies", this::replyQuietly),
                new ControlRoute("POST", "/tickets/@number/status", this::setStatus),
                new ControlRoute("POST", "/tickets/@number/close", this::close),
                new ControlRoute("DELETE", "/tickets/@number", this::delete),
                new ControlRoute("POST", "/notifications", this::raiseNotification),
                new ControlRoute("DELETE", "/notifications/@id", this::deleteNotification));
    }

    private SimulatedResponse openTicket(ControlCall call) {
        call.allow("dept_id", "subject", "body", "attachment");
        int department = call.requiredNumber("dept_id");
        String subject = call.required("subject");
        String body = call.required("body");
        String number = attachment(call)
                .map(file -> staff.openTicket(
                        department,
                        subject,
                        body,
                        part(file, "filename"),
                        part(file, "content_type"),
                        decode(part(file, "content"))))
                .orElseGet(() -> staff.openTicket(department, subject, body));
        return SimulatedResponse.json(Json.object().put("ticket", number));
    }

    private SimulatedResponse reply(ControlCall call) {
        call.allow("body", "attachment");
        String body = call.required("body");
        Optional<ObjectNode> attachment = attachment(call);
        if (attachment.isEmpty()) {
            return written(staff.reply(call.path("number"), body));
        }
        String id = staff.reply(
                call.path("number"),
                body,
                part(attachment.get(), "filename"),
                part(attachment.get(), "content_type"),
                decode(part(attachment.get(), "content")));
        return SimulatedResponse.json(Json.object().put("attachment", id));
    }

    private SimulatedResponse replyQuietly(ControlCall call) {
        call.allow("body");
        return written(staff.replyQuietly(call.path("number"), call.required("body")));
    }

    private static SimulatedResponse written(SimulatedTicketReply reply) {
        return SimulatedResponse.json(TicketJson.posting(reply));
    }

    private SimulatedResponse setStatus(ControlCall call) {
        call.allow("status");
        staff.setTicketStatus(call.path("number"), call.required("status"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse close(ControlCall call) {
        call.allow();
        staff.closeTicket(call.path("number"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse delete(ControlCall call) {
        call.allow();
        staff.deleteTicket(call.path("number"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse deleteNotification(ControlCall call) {
        call.allow();
        staff.deleteNotification(call.path("id"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse raiseNotification(ControlCall call) {
        call.allow("subject", "body", "rel_type", "rel_id");
        String id = staff.raiseNotification(
                call.required("subject"),
                call.text("body").orElse(""),
                call.text("rel_type").orElse(""),
                call.text("rel_id").orElse(""));
        return SimulatedResponse.json(Json.object().put("notification", id));
    }

    private SimulatedResponse deleteReply(ControlCall call) {
        call.allow();
        staff.deleteReply(call.path("number"), call.path("id"));
        return SimulatedResponse.json(Json.object());
    }

    private static Optional<ObjectNode> attachment(ControlCall call) {
        return call.value("attachment").map(value -> {
            if (value instanceof ObjectNode attachment) {
                return attachment;
            }
            throw new ControlException(400, "The field 'attachment' is not an object");
        });
    }

    private static String part(ObjectNode attachment, String name) {
        JsonNode value = attachment.path(name);
        if (!value.isTextual()) {
            throw new ControlException(400, "The attachment has no text '" + name + "'");
        }
        return value.asText();
    }

    private static byte[] decode(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new ControlException(400, "The attachment's content is not Base64");
        }
    }
}
