package io.github.camelportal.quarkus.it;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.camel.ProducerTemplate;

/** Domains and DNS over HTTP. */
@Path("/domains")
@Produces(MediaType.APPLICATION_JSON)
public class DomainResource {

    private static final String DOMAIN = "CamelPortalDomainId";

    @Inject
    ProducerTemplate camel;

    /** A domain as JSON. */
    @GET
    @Path("/{id}")
    public String domain(String id) {
        return camel.requestBodyAndHeader("direct:readDomain", null, DOMAIN, id, String.class);
    }

    /** Returns the portal's response with the DNS records of a domain. */
    @GET
    @Path("/{id}/records")
    public String records(String id) {
        return camel.requestBodyAndHeader("direct:listRecords", null, DOMAIN, id, String.class);
    }

    /** Adds a DNS record, given as JSON. */
    @POST
    @Path("/{id}/records")
    @Consumes(MediaType.APPLICATION_JSON)
    public String createRecord(String id, String dnsRecord) {
        return camel.requestBodyAndHeader("direct:createRecord", dnsRecord, DOMAIN, id, String.class);
    }

    /** A zone of a hosting service as JSON. */
    @GET
    @Path("/zones/{service}/{zone}")
    public String zone(String service, String zone) {
        Map<String, Object> headers = Map.of("CamelPortalServiceId", service, "CamelPortalZoneId", zone);
        return camel.requestBodyAndHeaders("direct:readZone", null, headers, String.class);
    }
}
