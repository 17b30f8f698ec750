package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code account}. */
final class AccountOperations {

    private AccountOperations() {}

    static OperationGroup group() {
        return new OperationGroup("account", "The client account that the credentials belong to.", List.of(
                detailsOperation(),
                updateOperation(),
                logsOperation(),
                signupOperation()));
    }

    private static Operation detailsOperation() {
        return operation("account", "details", "Account details")
                .request("GET", "/details", READ)
                .providers("xsserver", "xtom")
                .returns(single("client", Client.class));
    }

    private static Operation updateOperation() {
        return operation("account", "update", "Update the account details")
                .request("PUT", "/details", WRITES)
                .providers("xtom")
                .parameters(
                        body("email", "email", STRING),
                        body("type", "type", STRING),
                        body("firstname", "firstname", STRING),
                        body("lastname", "lastname", STRING),
                        body("companyname", "companyname", STRING),
                        body("vateu", "vateu", STRING),
                        body("address1", "address1", STRING),
                        body("address2", "address2", STRING),
                        body("city", "city", STRING),
                        body("state", "state", STRING),
                        body("postcode", "postcode", STRING),
                        body("country", "country", STRING),
                        body("phonenumber", "phonenumber", STRING))
                .returns(single("client", Client.class).confirmedBy("client", "success", "status", "info"));
    }

    private static Operation logsOperation() {
        return operation("account", "logs", "Account logs")
                .request("GET", "/logs", READ)
                .providers("xsserver")
                .returns(unknown(null));
    }

    private static Operation signupOperation() {
        return operation("account", "signup", "Sign up")
                .request("POST", "/signup", WRITES)
                .providers("hostbill")
                .unauthenticated()
                .parameters(
                        body("type", "type", STRING),
                        body("firstname", "firstname", STRING),
                        body("lastname", "lastname", STRING),
                        body("email", "email", STRING),
                        body("contactPassword", "password", STRING).asSecret(),
                        body("companyname", "companyname", STRING),
                        body("address1", "address1", STRING),
                        body("address2", "address2", STRING),
                        body("postcode", "postcode", STRING),
                        body("state", "state", STRING),
                        body("city", "city", STRING),
                        body("country", "country", STRING),
                        body("phonenumber", "phonenumber", STRING),
                        body("currency", "currency", STRING))
                .returns(unknown(null).confirmedBy("client_id", "success", "status", "info"));
    }
}
