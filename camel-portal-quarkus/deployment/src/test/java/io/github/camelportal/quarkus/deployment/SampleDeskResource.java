package io.github.camelportal.quarkus.deployment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.apache.camel.ProducerTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.NewTicket;

/** A desk in development, over HTTP. */
@Path("/desk")
public class SampleDeskResource {

    private static final String GENERAL_SUPPORT = "1";

    @Inject
    ProducerTemplate camel;

    @Inject
    @ConfigProperty(name = "camel.component.portal.base-url")
    String portal;

    /** Which portal is used. */
    @GET
    @Path("/portal")
    public String portal() {
        return portal;
    }

    /** Opens a ticket and answers its number. */
    @POST
    public String open(String subject) {
        NewTicket ticket = new NewTicket(GENERAL_SUPPORT, subject, "Please help");
        return camel.requestBody("direct:open", ticket, CreatedTicket.class).ticketNumber();
    }

    /** Returns the text that the route makes of a ticket. */
    @GET
    @Path("/{number}")
    public String read(String number) {
        return camel.requestBodyAndHeader("direct:read", null, "CamelPortalTicketNumber", number, String.class);
    }
}
