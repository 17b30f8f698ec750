package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code tickets}. */
final class TicketsOperations {

    private TicketsOperations() {}

    static OperationGroup group() {
        return new OperationGroup("tickets", "Support tickets and their replies.", List.of(
                listOperation(),
                repliesOperation(),
                createOperation(),
                getOperation(),
                replyOperation(),
                reopenOperation(),
                closeOperation(),
                attachmentOperation(),
                departmentsOperation()));
    }

    private static Operation listOperation() {
        return operation("tickets", "list", "List tickets")
                .request("GET", "/tickets", READ)
                .providers("xsserver", "xtom")
                .returns(list("tickets", "ticket_number", Ticket.class));
    }

    private static Operation repliesOperation() {
        return operation("tickets", "replies", "Replies to all tickets")
                .request("GET", "/tickets", READ)
                .providers("xsserver", "xtom")
                .feed()
                .returns(list("replies", "id", TicketReply.class));
    }

    private static Operation createOperation() {
        return operation("tickets", "create", "Create a ticket")
                .request("POST", "/tickets", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        body("deptId", "dept_id", INTEGER),
                        body("subject", "subject", STRING),
                        body("body", "body", STRING))
                .returns(single(null, CreatedTicket.class).confirmedBy("ticket", "ticket_number", "success", "status", "info"));
    }

    private static Operation getOperation() {
        return operation("tickets", "get", "Ticket details")
                .request("GET", "/tickets/{number}", READ)
                .providers("xsserver", "xtom")
                .parameters(path("ticketNumber", "number"))
                .returns(single("ticket", Ticket.class, "replies"));
    }

    private static Operation replyOperation() {
        return operation("tickets", "reply", "Reply to a ticket")
                .request("POST", "/tickets/{number}", WRITES)
                .providers("xsserver", "xtom")
                .parameters(
                        path("ticketNumber", "number"),
                        body("body", "body", STRING))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation reopenOperation() {
        return operation("tickets", "reopen", "Re-open a ticket")
                .request("PUT", "/tickets/{number}/open", WRITES)
                .providers("xsserver", "xtom")
                .goal(GoalState.statusExcept("tickets/get", "closed"))
                .parameters(path("ticketNumber", "number"))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation closeOperation() {
        return operation("tickets", "close", "Close a ticket")
                .request("PUT", "/tickets/{number}/close", WRITES)
                .providers("xsserver", "xtom")
                .goal(GoalState.status("tickets/get", "closed"))
                .parameters(path("ticketNumber", "number"))
                .returns(acknowledgement().confirmedBy("success", "status", "info"));
    }

    private static Operation attachmentOperation() {
        return operation("tickets", "attachment", "Ticket attachment")
                .request("GET", "/ticket/attachment/{file}", READ)
                .providers("xtom")
                .parameters(
                        query("ticketNumber", "number", STRING),
                        path("attachmentId", "file"))
                .returns(file());
    }

    private static Operation departmentsOperation() {
        return operation("tickets", "departments", "List departments")
                .request("GET", "/ticket/departments", READ)
                .providers("xsserver", "xtom")
                .returns(list("departments", "id", Object.class));
    }
}
