package io.github.camelportal.quarkus.it;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The messages that routes have received, over HTTP. */
@Path("/inbox")
public class InboxResource {

    @Inject
    Inbox inbox;

    /** The texts of a box. */
    @GET
    @Path("/{box}")
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> texts(String box) {
        return inbox.texts(box);
    }
}
