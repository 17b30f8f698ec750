package io.github.camelportal.api;

import org.apache.camel.spi.ApiMethod;
import org.apache.camel.spi.ApiParam;
import org.apache.camel.spi.ApiParams;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Generated from the operation table: the options of the operations of {@code auth}. */
@ApiParams(
        apiName = "auth",
        description = "Sessions of the API, that is, tokens. The component logs in and out by itself; these are for those who do it on their own.",
        apiMethods = {
            @ApiMethod(
                    methodName = "login",
                    description = "Obtains a new access token and, at most installs, a refresh token.",
                    signatures = {"Tokens login(String username, String password)"}),
            @ApiMethod(
                    methodName = "logout",
                    description = "Invalidates the access token that the call is made with. A personal access token is revoked for good.",
                    signatures = {"Acknowledgement logout()"}),
            @ApiMethod(
                    methodName = "refresh",
                    description = "Obtains a new access token for a refresh token.",
                    signatures = {"Tokens refresh(String refreshToken)"}),
            @ApiMethod(
                    methodName = "revoke",
                    description = "Invalidates access and refresh token. The call is made with a valid access token or gives the refresh token.",
                    signatures = {"Acknowledgement revoke(String refreshToken)"})
        },
        aliases = {})
@UriParams
@Configurer(extended = true)
public final class AuthEndpointConfiguration {

    @UriParam
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "login", description = "E-mail address of the account. The username of the endpoint is taken if it is not given.")
            })
    private String username;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "login", description = "Password of the account. The password of the endpoint is taken if it is not given.")
            })
    private String password;

    @UriParam(label = "security")
    @Metadata(secret = true)
    @ApiParam(
            optional = true,
            apiMethods = {
                @ApiMethod(methodName = "refresh", description = "Refresh token that a login or an earlier refresh answered."),
                @ApiMethod(methodName = "revoke", description = "Refresh token to invalidate.")
            })
    private String refreshToken;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRefreshToken() {
        return refreshToken;
    }

    public void setRefreshToken(String refreshToken) {
        this.refreshToken = refreshToken;
    }
}
