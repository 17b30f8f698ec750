package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code certificates}. */
final class CertificatesOperations {

    private CertificatesOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "certificates",
                "SSL certificates and orders for them.",
                CertificatesEndpointConfiguration::new,
                List.of(listOperation(), getOperation(), downloadOperation(), productsOperation(), orderOperation(), softwareOperation()));
    }

    private static Operation listOperation() {
        return new Operation(
                "certificates",
                "list",
                "List certificates",
                "GET",
                "/certificate",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("sslservices", "id", Certificate.class),
                false);
    }

    private static Operation getOperation() {
        return new Operation(
                "certificates",
                "get",
                "Certificate details",
                "GET",
                "/certificate/{id}",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "certificateId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("service", Certificate.class),
                false);
    }

    private static Operation downloadOperation() {
        return new Operation(
                "certificates",
                "download",
                "Download a certificate",
                "GET",
                "/certificate/{id}/crt",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "certificateId",
                                "id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.file(),
                false);
    }

    private static Operation productsOperation() {
        return new Operation(
                "certificates",
                "products",
                "Available certificates",
                "GET",
                "/certificate/order",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(),
                ResponseSpec.list("products", "id", CertificateProduct.class),
                false);
    }

    private static Operation orderOperation() {
        return new Operation(
                "certificates",
                "order",
                "Order a certificate",
                "POST",
                "/certificate/order",
                OperationEffect.SPENDS,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "productId",
                                "product_id",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "csr",
                                "csr",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "years",
                                "years",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "payMethod",
                                "pay_method",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "approverEmail",
                                "approver_email",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "admin",
                                "admin",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "tech",
                                "tech",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "billing",
                                "billing",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "organization",
                                "organization",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false),
                        new Parameter(
                                "software",
                                "software",
                                Parameter.Place.BODY,
                                Parameter.Type.INTEGER,
                                false),
                        new Parameter(
                                "data",
                                "data",
                                Parameter.Place.BODY,
                                Parameter.Type.ARRAY,
                                false)),
                ResponseSpec.single(null, Order.class),
                false);
    }

    private static Operation softwareOperation() {
        return new Operation(
                "certificates",
                "software",
                "Server software for a certificate",
                "GET",
                "/certificate/order/{product_id}/software",
                OperationEffect.READ,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "productId",
                                "product_id",
                                Parameter.Place.PATH,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.list("software", null, CertificateSoftware.class),
                false);
    }
}
