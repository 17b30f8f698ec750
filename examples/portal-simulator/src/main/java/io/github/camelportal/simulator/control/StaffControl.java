package io.github.camelportal.simulator.control;

import java.util.Base64;
import java.util.List;

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
                new ControlRoute("POST", "/tickets/@number/quiet-replies", this::replyQuietly),
                new ControlRoute("POST", "/tickets/@number/status", this::setStatus),
                new ControlRoute("POST", "/tickets/@number/close", this::close),
                new ControlRoute("DELETE", "/tickets/@number", this::delete),
                new ControlRoute("POST", "/notifications", this::raiseNotification),
                new ControlRoute("DELETE", "/notifications/@id", this::deleteNotification));
    }

    private SimulatedResponse openTicket(ControlCall call) {
        call.allow("dept_id", "subject", "body");
        String number =
                staff.openTicket(call.requiredNumber("dept_id"), call.required("subject"), call.required("body"));
        return SimulatedResponse.json(Json.object().put("ticket", number));
    }

    private SimulatedResponse reply(ControlCall call) {
        call.allow("body", "attachment");
        String body = call.required("body");
        if (call.value("attachment").isEmpty()) {
            return written(staff.reply(call.path("number"), body));
        }
        if (!(call.value("attachment").get() instanceof ObjectNode attachment)) {
            throw new ControlException(400, "The field 'attachment' is not an object");
        }
        String id = staff.reply(
                call.path("number"),
                body,
                part(attachment, "filename"),
                part(attachment, "content_type"),
                decode(part(attachment, "content")));
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
