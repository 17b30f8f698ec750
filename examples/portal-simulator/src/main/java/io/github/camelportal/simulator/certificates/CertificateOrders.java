package io.github.camelportal.simulator.certificates;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.billing.OrderLine;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.services.SimulatedService;

/** Orders of certificates. */
public final class CertificateOrders {

    static final List<String> SOFTWARE =
            List.of("AOL", "Apache-SSL (Ben-SSL, not Stronghold)", "Apache/ModSSL", "Nginx", "Other");

    private final PortalState state;

    public CertificateOrders(PortalState state) {
        this.state = state;
    }

    public OrderLine line(String accountId, Fields fields) {
        fields.require("product_id", "csr", "years", "approver_email");
        SimulatedCertificateProduct product = state.catalog().certificate(fields.required("product_id"));
        int years = fields.number("years").orElseThrow();
        BigDecimal price = product.prices().get(years);
        if (price == null) {
            throw Refusal.because("invalid_years");
        }
        CertificateRequest request = request(fields);
        // Without parsing the CSR, its subject can only be guessed.
        String email = request.approverEmail();
        String domain = email.substring(email.indexOf('@') + 1);
        return new OrderLine("Hosting", domain, product.id(), price, () -> {
            SimulatedCertificate certificate = add(accountId, product, domain, years, price, request);
            return new OrderLine.Booking(certificate.id(), () -> issue(certificate.id()));
        });
    }

    public SimulatedCertificate add(
            String accountId,
            SimulatedCertificateProduct product,
            String domain,
            int years,
            BigDecimal price,
            CertificateRequest request) {
        return state.certificates()
                .keep(new SimulatedCertificate(
                        state.certificates().nextId(),
                        accountId,
                        product.id(),
                        domain,
                        SimulatedService.PENDING,
                        "",
                        state.clock().today(),
                        null,
                        years,
                        price,
                        request));
    }

    public void issue(String id) {
        state.certificates()
                .changeIfThere(
                        id, certificate -> certificate.issue(state.clock().now()));
    }

    private static CertificateRequest request(Fields fields) {
        if (!fields.required("csr").contains("CERTIFICATE REQUEST")) {
            throw Refusal.because("invalid_csr");
        }
        Map<String, String> contacts = new LinkedHashMap<>();
        List.of("admin", "tech", "billing").forEach(role -> fields.text(role).ifPresent(id -> contacts.put(role, id)));
        Map<String, Object> organization = new LinkedHashMap<>();
        fields.value("organization")
                .map(JsonNode::properties)
                .ifPresent(given ->
                        given.forEach(entry -> organization.put(entry.getKey(), Json.toJava(entry.getValue()))));
        return new CertificateRequest(
                fields.required("csr"),
                fields.required("approver_email"),
                fields.text("software").orElse(""),
                contacts,
                organization);
    }
}
