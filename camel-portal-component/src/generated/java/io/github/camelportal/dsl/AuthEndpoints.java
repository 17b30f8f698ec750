package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:auth}. Sessions of the API. The component logs in and out by itself; these operations manage tokens in a route. */
public final class AuthEndpoints {

    AuthEndpoints() {}

    /** Obtains a new access token and, at most installs, a refresh token. */
    public Login login() {
        return new Login();
    }

    /** Invalidates the access token of the request. A personal access token is revoked for good. */
    public Logout logout() {
        return new Logout();
    }

    /** Obtains a new access token for a refresh token. */
    public Refresh refresh() {
        return new Refresh();
    }

    /** Invalidates access and refresh token. The request carries a valid access token or the refresh token. */
    public Revoke revoke() {
        return new Revoke();
    }

    /** {@code portal:auth/login}: Obtains a new access token and, at most installs, a refresh token. */
    public static final class Login extends PortalEndpointBuilder<Login> {

        private Login() {
            super("auth/login");
        }

        /** E-mail address of the account. The default is the username of the endpoint. */
        public Login username(String username) {
            return option("username", username);
        }

        /** Password of the account. The default is the password of the endpoint. */
        public Login password(String password) {
            return option("password", password);
        }
    }

    /** {@code portal:auth/logout}: Invalidates the access token of the request. A personal access token is revoked for good. */
    public static final class Logout extends PortalEndpointBuilder<Logout> {

        private Logout() {
            super("auth/logout");
        }
    }

    /** {@code portal:auth/refresh}: Obtains a new access token for a refresh token. */
    public static final class Refresh extends PortalEndpointBuilder<Refresh> {

        private Refresh() {
            super("auth/refresh");
        }

        /** Refresh token that a login or an earlier refresh returned. */
        public Refresh refreshToken(String refreshToken) {
            return option("refreshToken", refreshToken);
        }
    }

    /** {@code portal:auth/revoke}: Invalidates access and refresh token. The request carries a valid access token or the refresh token. */
    public static final class Revoke extends PortalEndpointBuilder<Revoke> {

        private Revoke() {
            super("auth/revoke");
        }

        /** Refresh token to invalidate. */
        public Revoke refreshToken(String refreshToken) {
            return option("refreshToken", refreshToken);
        }
    }
}
