package io.github.camelportal.quarkus.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

/** Invoices over HTTP, and what the database knows of their feed. */
@Path("/billing")
@Produces(MediaType.APPLICATION_JSON)
public class BillingResource {

    @Inject
    CamelContext context;

    @Inject
    ProducerTemplate camel;

    @Inject
    DataSource database;

    /** Returns the sum that the account owes, as JSON. */
    @GET
    @Path("/balance")
    public String balance() {
        return camel.requestBody("direct:balance", null, String.class);
    }

    /** An invoice as JSON. */
    @GET
    @Path("/invoices/{id}")
    public String invoice(String id) {
        return camel.requestBodyAndHeader("direct:readInvoice", null, "CamelPortalInvoiceId", id, String.class);
    }

    /** The invoices whose state is in the database. */
    @GET
    @Path("/feed")
    public List<String> storedInvoices() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT element FROM portal_state WHERE feed = 'invoices'");
                ResultSet rows = statement.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    /** Stops the feed and starts it again. */
    @POST
    @Path("/feed/restart")
    public void restart() throws Exception {
        context.getRouteController().stopRoute(BillingTestRoutes.FEED);
        context.getRouteController().startRoute(BillingTestRoutes.FEED);
    }
}
