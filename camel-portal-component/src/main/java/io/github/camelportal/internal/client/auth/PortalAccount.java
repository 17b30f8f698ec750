package io.github.camelportal.internal.client.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Which portal, and as whom.
 *
 * @param baseUrl     base URL of the API, without a slash at its end
 * @param method      how to authenticate
 * @param credentials for basic and token; those of a bean are asked each time they are needed
 * @param accessToken for bearer, else null
 */
public record PortalAccount(String baseUrl, Method method, PortalCredentials credentials, String accessToken) {

    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    /** The ways to authenticate. */
    public enum Method {
        /** Username and password with every request. */
        BASIC,
        /** Username and password for a login, and its token with every request. */
        TOKEN,
        /** A ready-made token with every request. */
        BEARER
    }

    /** Knows a bean again by being the same one. */
    public PortalAccount {
        boolean fixed = credentials == null
                || credentials instanceof UsernamePassword
                || credentials instanceof BeanCredentials;
        credentials = fixed ? credentials : new BeanCredentials(credentials);
    }

    /** With credentials that do not change. */
    public PortalAccount(String baseUrl, Method method, String username, String password, String accessToken) {
        this(baseUrl, method, PortalCredentials.of(username, password), accessToken);
    }

    /** Whether a text can be a token: visible characters of ASCII, which mean the same at both ends of a header. */
    public static boolean isToken(String text) {
        return text != null && TOKEN.matcher(text).matches();
    }

    /** The username for basic and token, else null; that of a bean as it is now. */
    public String username() {
        return credentials == null ? null : credentials.getUsername();
    }

    /** Username and password as they are now. */
    UsernamePassword login() {
        return UsernamePassword.ask(credentials);
    }

    public Redactor secrets() {
        List<String> secrets = new ArrayList<>();
        secrets.add(accessToken);
        if (credentials instanceof BeanCredentials asked) {
            secrets.addAll(asked.recentPasswords());
        } else if (credentials != null) {
            secrets.add(credentials.getPassword());
        }
        return new Redactor(secrets);
    }

    @Override
    public String toString() {
        return "PortalAccount[" + baseUrl + ", " + method + ", " + (credentials == null ? "accessToken" : credentials)
                + "]";
    }
}
