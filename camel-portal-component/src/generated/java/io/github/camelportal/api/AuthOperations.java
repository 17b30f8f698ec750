package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

import static io.github.camelportal.api.OperationBuilder.operation;
import static io.github.camelportal.api.OperationEffect.*;
import static io.github.camelportal.api.Parameter.*;
import static io.github.camelportal.api.Parameter.Type.*;
import static io.github.camelportal.api.ResponseSpec.*;

/** Generated from the operation table: the operations of {@code auth}. */
final class AuthOperations {

    private AuthOperations() {}

    static OperationGroup group() {
        return new OperationGroup("auth", "Sessions of the API. The component logs in and out by itself; these operations manage tokens in a route.", List.of(
                loginOperation(),
                logoutOperation(),
                refreshOperation(),
                revokeOperation()));
    }

    private static Operation loginOperation() {
        return operation("auth", "login", "Log in")
                .request("POST", "/login", SESSION)
                .providers("xsserver", "xtom")
                .unauthenticated()
                .parameters(
                        body("username", "username", STRING),
                        body("password", "password", STRING).asSecret())
                .returns(single(null, Tokens.class));
    }

    private static Operation logoutOperation() {
        return operation("auth", "logout", "Log out")
                .request("POST", "/logout", SESSION)
                .providers("xsserver", "xtom")
                .returns(acknowledgement());
    }

    private static Operation refreshOperation() {
        return operation("auth", "refresh", "Refresh the token")
                .request("POST", "/token", SESSION)
                .providers("xsserver")
                .unauthenticated()
                .parameters(body("refreshToken", "refresh_token", STRING).asSecret())
                .returns(single(null, Tokens.class));
    }

    private static Operation revokeOperation() {
        return operation("auth", "revoke", "Revoke the tokens")
                .request("POST", "/revoke", SESSION)
                .providers("xsserver")
                .parameters(body("refreshToken", "refresh_token", STRING).asSecret())
                .returns(acknowledgement());
    }
}
