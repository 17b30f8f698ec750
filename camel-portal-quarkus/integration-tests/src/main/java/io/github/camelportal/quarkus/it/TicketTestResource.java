package io.github.camelportal.quarkus.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.ProducerTemplate;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.NewTicket;

/** Tickets over HTTP. */
@Path("/tickets")
public class TicketTestResource {

    private static final String GENERAL_SUPPORT = "1";
    private static final String NUMBER = "CamelPortalTicketNumber";

    @Inject
    ProducerTemplate camel;

    /** Opens a ticket and returns its number. */
    @POST
    @Produces(MediaType.TEXT_PLAIN)
    public String open(String subject) {
        NewTicket ticket = new NewTicket(GENERAL_SUPPORT, subject, "Text of " + subject);
        return camel.requestBody("direct:openTicket", ticket, CreatedTicket.class)
                .ticketNumber();
    }

    /** A ticket as JSON. */
    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public String read(String number) {
        return camel.requestBodyAndHeader("direct:readTicket", null, NUMBER, number, String.class);
    }

    /** Closes a ticket by a route that is written in YAML, and returns the result. */
    @PUT
    @Path("/{number}/close")
    @Produces(MediaType.TEXT_PLAIN)
    public String close(String number) {
        return camel.requestBodyAndHeader("direct:closeTicket", null, NUMBER, number, String.class);
    }
}
