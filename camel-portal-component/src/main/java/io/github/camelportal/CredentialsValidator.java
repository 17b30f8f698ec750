package io.github.camelportal;

import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.options.AuthMethod;

/** Finds what is missing or contradictory in the credentials of an endpoint. */
final class CredentialsValidator {

    private final PortalConfiguration settings;
    private final Operation operation;
    private final List<String> problems;

    /**
     * For one endpoint.
     *
     * @param problems takes what is found
     */
    CredentialsValidator(PortalConfiguration settings, Operation operation, List<String> problems) {
        this.settings = settings;
        this.operation = operation;
        this.problems = problems;
    }

    /** How to authenticate. */
    AuthMethod method() {
        boolean hasToken = !isEmpty(settings.getAccessToken());
        AuthMethod method = settings.getAuthMethod();
        if (method == null) {
            method = hasToken ? AuthMethod.bearer : AuthMethod.basic;
        }
        contradictions(method);
        if (!operation.authenticated()) {
            // The call carries its own credentials or needs none.
            return hasToken ? method : AuthMethod.basic;
        }
        if (method == AuthMethod.bearer) {
            require("accessToken", settings.getAccessToken(), method);
            token();
        } else if (settings.getCredentials() == null) {
            require("username", settings.getUsername(), method);
            require("password", settings.getPassword(), method);
            colon(method);
        }
        if (method != AuthMethod.bearer && hasToken) {
            problems.add("accessToken contradicts authMethod=" + method + ": leave one of them out");
        }
        return method;
    }

    private void contradictions(AuthMethod method) {
        if (settings.getCredentials() == null) {
            return;
        }
        if (!isEmpty(settings.getUsername()) || !isEmpty(settings.getPassword())) {
            problems.add(
                    "credentials contradicts username and password: leave the bean or the two of them out; what the"
                            + " component has, username=&password= takes away for one endpoint");
        }
        if (method == AuthMethod.bearer) {
            problems.add(
                    "credentials contradicts authMethod=bearer, which needs an accessToken: leave one of them out");
        }
    }

    private void require(String option, String value, AuthMethod method) {
        if (isEmpty(value)) {
            problems.add(option + " is missing: authMethod=" + method + " needs it");
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            problems.add(option + " has a line break or another control character in it");
        }
    }

    /** Sent in a header as it is, it would arrive as something else. */
    private void token() {
        String token = settings.getAccessToken();
        if (!isEmpty(token) && !PortalAccount.isToken(token)) {
            problems.add(
                    "accessToken has a character in it that no token can have, such as a blank or an umlaut: give what"
                            + " the portal shows, without the word Bearer before it and whatever was copied along");
        }
    }

    private void colon(AuthMethod method) {
        if (method == AuthMethod.basic
                && !isEmpty(settings.getUsername())
                && settings.getUsername().contains(":")) {
            problems.add(
                    "username has a colon in it, where HTTP Basic takes the password to begin: use authMethod=token");
        }
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }
}
