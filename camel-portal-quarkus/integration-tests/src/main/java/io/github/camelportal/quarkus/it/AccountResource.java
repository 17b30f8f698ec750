package io.github.camelportal.quarkus.it;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.ProducerTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account of the application, over HTTP. */
@Path("/accounts")
@Produces(MediaType.TEXT_PLAIN)
public class AccountResource {

    @Inject
    ProducerTemplate camel;

    @Inject
    @ConfigProperty(name = "portal.simulator.control-url")
    Optional<String> controlUrl;

    /** The details that the portal shows to the one who logs in, or that it refuses them. */
    @GET
    @Path("/{name}")
    public String details(String name) {
        return camel.requestBody("direct:" + name, null, String.class);
    }

    /** Lets somebody else log in. */
    @POST
    @Path("/contacts/{email}")
    public String addContact(String email, String password) {
        Map<String, Object> contact =
                Map.of("email", email, "firstname", "Mary", "lastname", "Sue", "password", password);
        return camel.requestBody("direct:addContact", contact, String.class);
    }

    /** Returns the address of the control API. */
    @GET
    @Path("/staff")
    public String staff() {
        return controlUrl.orElse("");
    }
}
