package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;

/** Generated from the operation table: the options of {@code auth}, read by the Camel plugin that writes the catalog. */
@ApiParams(
        apiName = "auth",
        description = "Sessions of the API. The component logs in and out by itself; these operations manage tokens in a route.",
        apiMethods = {
            @ApiMethod(methodName = "login", description = "Obtains a new access token and, at most installs, a refresh token.",
                    signatures = "Tokens login(String username, String password)"),
            @ApiMethod(methodName = "logout", description = "Invalidates the access token of the request. A personal access token is revoked for good.",
                    signatures = "Acknowledgement logout()"),
            @ApiMethod(methodName = "refresh", description = "Obtains a new access token for a refresh token.",
                    signatures = "Tokens refresh(String refreshToken)"),
            @ApiMethod(methodName = "revoke", description = "Invalidates access and refresh token. The request carries a valid access token or the refresh token.",
                    signatures = "Acknowledgement revoke(String refreshToken)")
        },
        aliases = {})
final class AuthEndpointConfiguration {

    @UriParam
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "login", description = "E-mail address of the account. The default is the username of the endpoint.")
    })
    String username;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "login", description = "Password of the account. The default is the password of the endpoint.")
    })
    String password;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(optional = true, apiMethods = {
        @ApiMethod(methodName = "refresh", description = "Refresh token that a login or an earlier refresh returned."),
        @ApiMethod(methodName = "revoke", description = "Refresh token to invalidate.")
    })
    String refreshToken;
}
