package io.github.camelportal.simulator.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.http.AttachmentResponse;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's certificates, and those that can be ordered. */
public final class CertificateRoutes implements RouteGroup {

    private final PortalState state;

    public CertificateRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/certificate", this::list).in(SimulatedProvider.XTOM),
                Route.get("/certificate/@id", this::get).in(SimulatedProvider.XTOM),
                Route.get("/certificate/@id/crt", this::download).in(SimulatedProvider.XTOM),
                Route.get("/certificate/order", this::products).in(SimulatedProvider.XTOM),
                Route.get("/certificate/order/@product_id/software", this::software)
                        .in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call) {
        return SimulatedResponse.list(
                "sslservices",
                state.certificates().of(call.accountId()),
                certificate -> CertificateJson.summary(certificate, product(certificate)));
    }

    private SimulatedResponse get(Call call) {
        SimulatedCertificate certificate = certificate(call);
        ObjectNode details = CertificateJson.details(certificate, product(certificate), state);
        return SimulatedResponse.json(Json.object().set("service", details));
    }

    /** The file is the same for every certificate: nobody can check a certificate for a name that is made up. */
    private SimulatedResponse download(Call call) {
        SimulatedCertificate certificate = certificate(call);
        if (!certificate.isIssued()) {
            throw Refusal.because("certificate_not_issued");
        }
        return AttachmentResponse.of(certificate.domain() + ".crt", "application/x-x509-ca-cert", file());
    }

    private static byte[] file() {
        String name = "certificate.crt";
        try (InputStream file = Objects.requireNonNull(CertificateRoutes.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SimulatedResponse products(Call call) {
        return SimulatedResponse.list("products", state.catalog().certificates(), CertificateJson::product);
    }

    private SimulatedResponse software(Call call) {
        state.catalog().certificate(call.path("product_id"));
        ArrayNode list = Json.array();
        for (int id = 0; id < CertificateOrders.SOFTWARE.size(); id++) {
            list.addObject().put("id", id).put("name", CertificateOrders.SOFTWARE.get(id));
        }
        return SimulatedResponse.json(Json.object().set("software", list));
    }

    private SimulatedCertificateProduct product(SimulatedCertificate certificate) {
        return state.catalog().certificate(certificate.productId());
    }

    private SimulatedCertificate certificate(Call call) {
        return state.certificates().require(call, "id");
    }
}
