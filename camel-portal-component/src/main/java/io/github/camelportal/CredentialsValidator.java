package io.github.camelportal;

import java.util.List;

import org.apache.camel.util.ObjectHelper;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.auth.TotpSecret;
import io.github.camelportal.options.AuthMethod;

/** Validates the credentials of an endpoint. */
final class CredentialsValidator {

    private final PortalConfiguration settings;
    private final Operation operation;
    private final List<String> problems;
    private final List<String> missing;

    /**
     * Creates a validator for an endpoint.
     *
     * @param problems receives the problems
     * @param missing  receives the credentials that are missing
     */
    CredentialsValidator(
            PortalConfiguration settings, Operation operation, List<String> problems, List<String> missing) {
        this.settings = settings;
        this.operation = operation;
        this.problems = problems;
        this.missing = missing;
    }

    /** Validates the credentials and returns the method to authenticate with. */
    AuthMethod method() {
        boolean hasToken = ObjectHelper.isNotEmpty(settings.getAccessToken());
        AuthMethod method = settings.getAuthMethod();
        if (method == null) {
            method = hasToken ? AuthMethod.bearer : AuthMethod.basic;
        }
        validateBean(method);
        if (!operation.authenticated()) {
            // The request carries its own credentials or needs none.
            return hasToken ? method : AuthMethod.basic;
        }
        if (method == AuthMethod.bearer) {
            require("accessToken", settings.getAccessToken(), method);
            validateToken();
        } else if (settings.getCredentials() == null) {
            require("username", settings.getUsername(), method);
            require("password", settings.getPassword(), method);
            validateUsername(method);
        }
        validateTotpSecret(method);
        if (method != AuthMethod.bearer && hasToken) {
            problems.add("accessToken contradicts authMethod=" + method + ". Remove one of them");
        }
        return method;
    }

    private void validateBean(AuthMethod method) {
        if (settings.getCredentials() == null) {
            return;
        }
        if (ObjectHelper.isNotEmpty(settings.getUsername()) || !ObjectHelper.isEmpty(settings.getPassword())) {
            problems.add(
                    "credentials contradicts username and password. Remove the bean or the two options; username=&password="
                            + " removes the component's for one endpoint");
        }
        if (method == AuthMethod.bearer) {
            problems.add(
                    "credentials contradicts authMethod=bearer, which requires an accessToken. Remove one of them");
        }
    }

    /** Refuses a secret that no login uses, because it would be ignored silently. */
    private void validateTotpSecret(AuthMethod method) {
        String secret = settings.getTotpSecret();
        if (ObjectHelper.isEmpty(secret)) {
            return;
        }
        if (settings.getCredentials() != null) {
            problems.add("totpSecret contradicts credentials, whose bean returns the secret. Remove one of them");
        }
        if (method != AuthMethod.token) {
            problems.add("totpSecret contradicts authMethod=" + method
                    + ", which has no login that asks for a second factor. Use authMethod=token");
        }
        try {
            TotpSecret.parse(secret);
        } catch (IllegalArgumentException e) {
            problems.add("totpSecret " + e.getMessage());
        }
    }

    private void require(String option, String value, AuthMethod method) {
        if (ObjectHelper.isEmpty(value)) {
            missing.add(option + " is missing. authMethod=" + method + " requires it");
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            problems.add(option + " contains a line break or another control character");
        }
    }

    /** Rejects characters that a header cannot carry unchanged. */
    private void validateToken() {
        String token = settings.getAccessToken();
        if (ObjectHelper.isNotEmpty(token) && !PortalAccount.isToken(token)) {
            problems.add(
                    "accessToken contains a character that a token cannot have, such as a space or an umlaut. Set only the"
                            + " token, without the word Bearer and other copied text");
        }
    }

    private void validateUsername(AuthMethod method) {
        if (method == AuthMethod.basic
                && ObjectHelper.isNotEmpty(settings.getUsername())
                && settings.getUsername().contains(":")) {
            problems.add(
                    "username contains a colon, which separates it from the password in HTTP Basic. Use authMethod=token");
        }
    }
}
