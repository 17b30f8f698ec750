package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code certificates}. */
final class CertificatesOperations {

    private CertificatesOperations() {}

    static OperationGroup group() {
        return new OperationGroup("certificates", "SSL certificates and orders for them.", List.of(
                listOperation(),
                getOperation(),
                downloadOperation(),
                productsOperation(),
                orderOperation(),
                softwareOperation()));
    }

    private static Operation listOperation() {
        return operation("certificates", "list", "List certificates")
                .request("GET", "/certificate", READ)
                .providers("xtom")
                .returns(list("sslservices", "id", Certificate.class));
    }

    private static Operation getOperation() {
        return operation("certificates", "get", "Certificate details")
                .request("GET", "/certificate/{id}", READ)
                .providers("xtom")
                .parameters(path("certificateId", "id"))
                .returns(single("service", Certificate.class));
    }

    private static Operation downloadOperation() {
        return operation("certificates", "download", "Download a certificate")
                .request("GET", "/certificate/{id}/crt", READ)
                .providers("xtom")
                .parameters(path("certificateId", "id"))
                .returns(file());
    }

    private static Operation productsOperation() {
        return operation("certificates", "products", "Available certificates")
                .request("GET", "/certificate/order", READ)
                .providers("xtom")
                .returns(list("products", "id", CertificateProduct.class));
    }

    private static Operation orderOperation() {
        return operation("certificates", "order", "Order a certificate")
                .request("POST", "/certificate/order", SPENDS)
                .providers("xtom")
                .parameters(
                        body("productId", "product_id", INTEGER),
                        body("csr", "csr", STRING),
                        body("years", "years", INTEGER),
                        body("payMethod", "pay_method", INTEGER),
                        body("approverEmail", "approver_email", STRING),
                        body("admin", "admin", INTEGER),
                        body("tech", "tech", INTEGER),
                        body("billing", "billing", INTEGER),
                        body("organization", "organization", ARRAY),
                        body("software", "software", INTEGER),
                        body("data", "data", ARRAY))
                .returns(single(null, Order.class).confirmedBy("order_num", "order_num_list", "invoice_id", "success", "status", "info"));
    }

    private static Operation softwareOperation() {
        return operation("certificates", "software", "Server software for a certificate")
                .request("GET", "/certificate/order/{product_id}/software", READ)
                .providers("xtom")
                .parameters(path("productId", "product_id"))
                .returns(list("software", null, CertificateSoftware.class));
    }
}
