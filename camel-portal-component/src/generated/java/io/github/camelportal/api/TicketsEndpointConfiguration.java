package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code tickets}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "tickets",
        description = "Support tickets and their replies.",
        apiMethods = {
            @ApiMethod(methodName = "list", description = "Returns the support tickets of the account, without their texts and replies.",
                    signatures = "List<Ticket> list()"),
            @ApiMethod(methodName = "replies", description = "Emits each new reply to any ticket, oldest first. Reads the list of tickets, each ticket that has changed, and from time to time each unchanged open ticket.",
                    signatures = "List<TicketReply> replies()"),
            @ApiMethod(methodName = "create", description = "Submits a new ticket.",
                    signatures = "CreatedTicket create(Long deptId, String subject, String body)"),
            @ApiMethod(methodName = "get", description = "Returns one ticket with its text and all replies.",
                    signatures = "Ticket get(String ticketNumber)"),
            @ApiMethod(methodName = "reply", description = "Adds a reply of the client to a ticket.",
                    signatures = "Acknowledgement reply(String ticketNumber, String body)"),
            @ApiMethod(methodName = "reopen", description = "Tries to open a closed ticket again.",
                    signatures = "Acknowledgement reopen(String ticketNumber)"),
            @ApiMethod(methodName = "close", description = "Asks the portal to close a ticket.",
                    signatures = "Acknowledgement close(String ticketNumber)"),
            @ApiMethod(methodName = "attachment", description = "Returns a file that is attached to a ticket or a reply, always as a stream.",
                    signatures = "StreamCache attachment(String ticketNumber, String attachmentId)"),
            @ApiMethod(methodName = "departments", description = "Returns the departments to which a ticket can go.",
                    signatures = "List<Map> departments()")
        },
        aliases = {})
final class TicketsEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Id of the department, as tickets/departments lists them.")
    })
    Long deptId;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Subject of the ticket.")
    })
    String subject;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "create", description = "Text of the ticket."),
        @ApiMethod(methodName = "reply", description = "Text of the reply.")
    })
    String body;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "get", description = "Number of the ticket."),
        @ApiMethod(methodName = "reply", description = "Number of the ticket."),
        @ApiMethod(methodName = "reopen", description = "Number of the ticket."),
        @ApiMethod(methodName = "close", description = "Number of the ticket."),
        @ApiMethod(methodName = "attachment", description = "Number of the ticket that the file belongs to.")
    })
    String ticketNumber;

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "attachment", description = "Id of the attachment.")
    })
    String attachmentId;
}
