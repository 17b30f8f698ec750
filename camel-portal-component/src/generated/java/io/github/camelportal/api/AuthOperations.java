package io.github.camelportal.api;

import java.util.List;
import java.util.Map;

import io.github.camelportal.model.*;

/** Generated from the operation table: the operations of {@code auth}. */
final class AuthOperations {

    private AuthOperations() {}

    static OperationGroup group() {
        return new OperationGroup(
                "auth",
                "Sessions of the API, that is, tokens. The component logs in and out by itself; these are for those who do it on their own.",
                AuthEndpointConfiguration::new,
                List.of(loginOperation(), logoutOperation(), refreshOperation(), revokeOperation()));
    }

    private static Operation loginOperation() {
        return new Operation(
                "auth",
                "login",
                "Log in",
                "POST",
                "/login",
                OperationEffect.SESSION,
                List.of("xsserver", "xtom"),
                false,
                List.of(
                        new Parameter(
                                "username",
                                "username",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                false),
                        new Parameter(
                                "password",
                                "password",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true)),
                ResponseSpec.single(null, Tokens.class),
                false);
    }

    private static Operation logoutOperation() {
        return new Operation(
                "auth",
                "logout",
                "Log out",
                "POST",
                "/logout",
                OperationEffect.SESSION,
                List.of("xsserver", "xtom"),
                true,
                List.of(),
                ResponseSpec.acknowledgement(),
                false);
    }

    private static Operation refreshOperation() {
        return new Operation(
                "auth",
                "refresh",
                "Refresh the token",
                "POST",
                "/token",
                OperationEffect.SESSION,
                List.of("xsserver"),
                false,
                List.of(
                        new Parameter(
                                "refreshToken",
                                "refresh_token",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true)),
                ResponseSpec.single(null, Tokens.class),
                false);
    }

    private static Operation revokeOperation() {
        return new Operation(
                "auth",
                "revoke",
                "Revoke the tokens",
                "POST",
                "/revoke",
                OperationEffect.SESSION,
                List.of("xsserver"),
                true,
                List.of(
                        new Parameter(
                                "refreshToken",
                                "refresh_token",
                                Parameter.Place.BODY,
                                Parameter.Type.STRING,
                                true)),
                ResponseSpec.acknowledgement(),
                false);
    }
}
