package io.github.camelportal.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The account's certificates, and those that can be ordered. */
final class CertificateRoutes implements RouteGroup {

    private final PortalState state;

    CertificateRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/certificate", this::list).in(Provider.XTOM),
                Route.get("/certificate/@id", this::get).in(Provider.XTOM),
                Route.get("/certificate/@id/crt", this::download).in(Provider.XTOM),
                Route.get("/certificate/order", this::products).in(Provider.XTOM),
                Route.get("/certificate/order/@product_id/software", this::software)
                        .in(Provider.XTOM));
    }

    private Reply list(Call call) {
        return Reply.list(
                "sslservices",
                state.certificates().of(call.accountId()),
                certificate -> CertificateJson.summary(certificate, product(certificate)));
    }

    private Reply get(Call call) {
        Certificate certificate = certificate(call);
        ObjectNode details = CertificateJson.details(certificate, product(certificate), state);
        return Reply.json(Json.object().set("service", details));
    }

    /** The file is the same for every certificate: nobody can check a certificate for a name that is made up. */
    private Reply download(Call call) {
        Certificate certificate = certificate(call);
        if (!certificate.isIssued()) {
            throw Refusal.because("certificate_not_issued");
        }
        return AttachmentReply.of(certificate.domain() + ".crt", "application/x-x509-ca-cert", file());
    }

    private static byte[] file() {
        String name = "certificate.crt";
        try (InputStream file = Objects.requireNonNull(CertificateRoutes.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply products(Call call) {
        return Reply.list("products", state.catalog().certificates(), CertificateJson::product);
    }

    private Reply software(Call call) {
        state.catalog().certificate(call.path("product_id"));
        ArrayNode list = Json.array();
        for (int id = 0; id < CertificateOrders.SOFTWARE.size(); id++) {
            list.addObject().put("id", id).put("name", CertificateOrders.SOFTWARE.get(id));
        }
        return Reply.json(Json.object().set("software", list));
    }

    private CertificateProduct product(Certificate certificate) {
        return state.catalog().certificate(certificate.productId());
    }

    private Certificate certificate(Call call) {
        return state.certificates().require(call, "id");
    }
}
