package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code tickets}. */
final class TicketsOperations {

    private TicketsOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "tickets",
                "Support tickets and their replies.",
                TicketsEndpointConfiguration::new,
                List.of(listOperation(), repliesOperation(), createOperation(), getOperation(), replyOperation(), reopenOperation(), closeOperation(), attachmentOperation(), departmentsOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "tickets",
                "list",
                "List tickets",
                "GET",
                "/tickets",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.list("tickets", "ticket_number", Ticket.class),
                false);
    }

    private static Operation repliesOperation() {
        return new Operation(
                "tickets",
                "replies",
                "Replies to all tickets",
                "GET",
                "/tickets",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.list("replies", "id", TicketReply.class),
                true);
    }

    private static Operation createOperation() {
        return new Operation(
                "tickets",
                "create",
                "Create a ticket",
                "POST",
                "/tickets",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "deptId",
                                "dept_id",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "subject",
                                "subject",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "body",
                                "body",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single(null, CreatedTicket.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "tickets",
                "get",
                "Ticket details",
                "GET",
                "/tickets/{number}",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "ticketNumber",
                                "number",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("ticket", Ticket.class, "replies"),
                false);
    }

    private static Operation replyOperation() {
        return new Operation(
                "tickets",
                "reply",
                "Reply to a ticket",
                "POST",
                "/tickets/{number}",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "ticketNumber",
                                "number",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "body",
                                "body",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation reopenOperation() {
        return new Operation(
                "tickets",
                "reopen",
                "Re-open a ticket",
                "PUT",
                "/tickets/{number}/open",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "ticketNumber",
                                "number",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation closeOperation() {
        return new Operation(
                "tickets",
                "close",
                "Close a ticket",
                "PUT",
                "/tickets/{number}/close",
                OperationEffect.WRITES,
                List.of("xsserver", "xtom"),
                true,
                List.of(
                        new Parameter(
                                "ticketNumber",
                                "number",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation attachmentOperation() {
        return new Operation(
                "tickets",
                "attachment",
                "Ticket attachment",
                "GET",
                "/ticket/attachment/{file}",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "ticketNumber",
                                "number",
                                Parameter.Place.QUERY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "attachmentId",
                                "file",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.file(),
                false);
    }

    private static Operation departmentsOperation() {
        return new Operation(
                "tickets",
                "departments",
                "List departments",
                "GET",
                "/ticket/departments",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.list("departments", "id", Object.class),
                false);
    }
}
