package io.github.camelportal.quarkus.it;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** Routes with Kamelets, over HTTP. */
@Path("/kamelets")
public class KameletResource {

    @Inject
    ProducerTemplate camel;

    /** Opens a ticket with this text, and returns its number. */
    @POST
    @Path("/tickets")
    @Produces(MediaType.TEXT_PLAIN)
    public String open(String text) {
        return camel.requestBody("direct:kameletTicket", text, String.class);
    }

    /** Places a guarded order, and returns its outcome. */
    @POST
    @Path("/orders/{number}")
    @Produces(MediaType.TEXT_PLAIN)
    public String order(String number, String maxTotal) {
        String hostname = number + ".example.com";
        String items = "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\","
                + " \"domain\": \"" + hostname + "\"}]}";
        Map<String, Object> headers = Map.of("OrderNumber", number, "MaxTotal", maxTotal, "Hostname", hostname);
        return camel.requestBodyAndHeaders("direct:kameletOrder", items, headers, String.class);
    }

    /** Sends a text to a sink or an action, and returns the body behind it or the failure. */
    @POST
    @Path("/{kamelet}")
    @Produces(MediaType.TEXT_PLAIN)
    public String send(String kamelet, @QueryParam("parameters") String parameters, String text) {
        Exchange exchange = camel.request("kamelet:" + kamelet + "?" + parameters, each -> each.getMessage()
                .setBody(text));
        return exchange.isFailed()
                ? exchange.getException().getMessage()
                : exchange.getMessage().getBody(String.class);
    }

    /** Returns whether the route of a source runs. */
    @GET
    @Path("/{source}/status")
    @Produces(MediaType.TEXT_PLAIN)
    public String status(String source) {
        return camel.getCamelContext()
                .getRouteController()
                .getRouteStatus(source)
                .name();
    }
}
