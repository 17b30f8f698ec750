package io.github.camelportal.internal.client.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.spi.PortalCredentials;

/**
 * An account of a portal.
 *
 * @param baseUrl     base URL of the API, without a slash at its end
 * @param method      authentication method
 * @param credentials credentials for basic and token, else null; a bean is asked each time they are needed
 * @param accessToken token for bearer, else null
 */
public record PortalAccount(String baseUrl, Method method, PortalCredentials credentials, String accessToken) {

    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    /** The authentication methods. */
    public enum Method {
        /** Username and password with every request. */
        BASIC,
        /** Username and password for a login, and its token with every request. */
        TOKEN,
        /** A ready-made token with every request. */
        BEARER
    }

    /** Wraps a bean, so that accounts with the same bean are equal. */
    public PortalAccount {
        boolean wrapped = credentials == null
                || credentials instanceof UsernamePassword
                || credentials instanceof BeanCredentials;
        credentials = wrapped ? credentials : new BeanCredentials(credentials);
    }

    /** Creates an account with credentials that do not change. */
    public PortalAccount(String baseUrl, Method method, String username, String password, String accessToken) {
        this(baseUrl, method, new UsernamePassword(username, password), accessToken);
    }

    /** Whether a text can be a token: visible ASCII characters, since others are not the same at both ends of a header. */
    public static boolean isToken(String text) {
        return text != null && TOKEN.matcher(text).matches();
    }

    /** Returns the current username for basic and token, else null. */
    public String username() {
        return credentials == null ? null : credentials.getUsername();
    }

    /**
     * Returns the current username and password.
     *
     * @throws PortalAuthenticationException if a bean has none that can be sent
     */
    public UsernamePassword login() {
        return UsernamePassword.of(credentials);
    }

    /** Returns a redactor of the secrets of the account. */
    public Redactor redactor() {
        List<String> secrets = new ArrayList<>();
        secrets.add(accessToken);
        if (credentials instanceof BeanCredentials bean) {
            secrets.addAll(bean.recentPasswords());
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
