package io.github.camelportal.client;

import java.util.List;

import io.github.camelportal.api.Operation;

/** What a person can do about a failure that is neither one of credentials nor one of too many requests. */
final class Advice {

    private static final String UNKNOWN_ROUTE = "invalid method";

    private Advice() {}

    static String on(Operation operation, int status, List<String> codes) {
        if (operation.id().equals("auth/login")) {
            return "Tokens may be switched off at this install: try authMethod=basic.";
        }
        if (codes.contains(UNKNOWN_ROUTE)) {
            return "This install does not have the operation, or has it switched off: ask the provider.";
        }
        if (status == 403) {
            return "The account may not do this: look at its privileges in the portal.";
        }
        if (status == 404) {
            return "Check the ids that were given, and whether baseUrl is that of the API.";
        }
        if (status >= 500) {
            return operation.method().equals("GET")
                    ? "The portal is in trouble: try again later, or ask the provider."
                    : "The portal is in trouble: look there whether it did what it was asked before you repeat it.";
        }
        return "Check the parameters of the operation against what the portal says.";
    }
}
