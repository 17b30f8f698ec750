package io.github.camelportal.client;

import java.util.Arrays;

/**
 * Which portal, and as whom.
 *
 * @param baseUrl     base URL of the API, without a slash at its end
 * @param method      how to authenticate
 * @param username    for basic and token, else null
 * @param password    for basic and token, else null
 * @param accessToken for bearer, else null
 */
public record PortalAccount(String baseUrl, Method method, String username, String password, String accessToken) {

    /** The ways to authenticate. */
    public enum Method {
        /** Username and password with every request. */
        BASIC,
        /** Username and password for a login, and its token with every request. */
        TOKEN,
        /** A ready-made token with every request. */
        BEARER
    }

    Secrets secrets() {
        return new Secrets(Arrays.asList(password, accessToken));
    }

    @Override
    public String toString() {
        return "PortalAccount[" + baseUrl + ", " + method + ", username=" + username + "]";
    }
}
