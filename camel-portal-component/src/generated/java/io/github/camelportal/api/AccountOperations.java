package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code account}. */
final class AccountOperations {

    private AccountOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "account",
                "The client account that the credentials belong to.",
                AccountEndpointConfiguration::new,
                List.of(detailsOperation(), updateOperation(), logsOperation(), signupOperation()));
    }

    private static Operation detailsOperation() {
        return new Operation(
                "account",
                "details",
                "Account details",
                "GET",
                "/details",
                OperationEffect.READ,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.single("client", Client.class),
                false);
    }

    private static Operation updateOperation() {
        return new Operation(
                "account",
                "update",
                "Update the account details",
                "PUT",
                "/details",
                OperationEffect.WRITES,
                List.of("xtom"),
                true,
                List.of(
                        new Parameter(
                                "email",
                                "email",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "firstname",
                                "firstname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "lastname",
                                "lastname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "companyname",
                                "companyname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "vateu",
                                "vateu",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address1",
                                "address1",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address2",
                                "address2",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "city",
                                "city",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "state",
                                "state",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "postcode",
                                "postcode",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "country",
                                "country",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "phonenumber",
                                "phonenumber",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.single("client", Client.class),
                false);
    }

    private static Operation logsOperation() {
        return new Operation(
                "account",
                "logs",
                "Account logs",
                "GET",
                "/logs",
                OperationEffect.READ,
                List.of("xsserver"),
                true,
                List.of(),
                ResponseSpec.unknown(null),
                false);
    }

    private static Operation signupOperation() {
        return new Operation(
                "account",
                "signup",
                "Sign up",
                "POST",
                "/signup",
                OperationEffect.WRITES,
                List.of("hostbill"),
                false,
                List.of(
                        new Parameter(
                                "type",
                                "type",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "firstname",
                                "firstname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "lastname",
                                "lastname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "email",
                                "email",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "contactPassword",
                                "password",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true),
                        new Parameter(
                                "companyname",
                                "companyname",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address1",
                                "address1",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "address2",
                                "address2",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "postcode",
                                "postcode",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "state",
                                "state",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "city",
                                "city",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "country",
                                "country",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "phonenumber",
                                "phonenumber",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "currency",
                                "currency",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false)),
                ResponseSpec.unknown(null),
                false);
    }
}
