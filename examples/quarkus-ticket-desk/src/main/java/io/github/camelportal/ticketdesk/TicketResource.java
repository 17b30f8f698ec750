package io.github.camelportal.ticketdesk;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.NewTicket;

/** The HTTP API that the page calls. */
@Path("/tickets")
public class TicketResource {

    @Inject
    ProducerTemplate camel;

    @Inject
    TicketTable table;

    /** Opens a ticket in the portal. */
    @POST
    @ResponseStatus(201)
    public DeskTicket open(Question question) throws SQLException {
        // The route has the department.
        NewTicket ticket = new NewTicket(null, question.subject(), question.text());
        String number =
                camel.requestBody("direct:open", ticket, CreatedTicket.class).ticketNumber();
        table.addTicket(number, question.subject());
        return new DeskTicket(number, question.subject(), List.of());
    }

    /** All tickets with what the staff answered. */
    @GET
    public List<DeskTicket> list() throws SQLException {
        return table.tickets();
    }

    /** Tells in a sentence why the portal opened no ticket, or that nobody knows whether it did. */
    @ServerExceptionMapper
    public RestResponse<String> notOpened(CamelExecutionException failure) {
        return failure.getCause() instanceof PortalOperationException cause
                ? RestResponse.ResponseBuilder.create(Status.BAD_GATEWAY, cause.getMessage())
                        .type(MediaType.TEXT_PLAIN_TYPE)
                        .build()
                : RestResponse.serverError();
    }
}
