package io.github.camelportal.internal.client.decode;

import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.message.RawResponse;

/** What a person can do about a failure that is neither one of credentials nor one of too many requests. */
final class ErrorHints {

    static final String NOT_THE_PORTAL =
            "A proxy or web firewall may have answered in the portal's place, or baseUrl is not that of the API.";
    static final String CHECK_CONNECTION = "Check baseUrl, the network and the portal's state.";
    static final String CHECK_BEFORE_RETRY =
            "The portal may have done it all the same: look there before you repeat it.";

    private static final String UNKNOWN_ROUTE = "invalid method";

    private ErrorHints() {}

    /** What a person can do, a sentence. */
    static String hint(Operation operation, RawResponse response, List<String> codes) {
        int status = response.status();
        if (operation.id().equals("auth/login")) {
            return "Tokens may be switched off at this install: try authMethod=basic.";
        }
        if (codes.contains(UNKNOWN_ROUTE)) {
            return "This install does not have the operation, or has it switched off: ask the provider.";
        }
        boolean writes = !operation.method().equals("GET");
        if (!response.isEmpty() && !response.looksLikeJson()) {
            return NOT_THE_PORTAL + (status >= 500 && writes ? " " + CHECK_BEFORE_RETRY : "");
        }
        if (status == 403) {
            return "The account may not do this: look at its privileges in the portal.";
        }
        if (status == 404) {
            return "Check the ids that were given, and whether baseUrl is that of the API.";
        }
        if (status >= 500) {
            return writes
                    ? "The portal is in trouble. " + CHECK_BEFORE_RETRY
                    : "The portal is in trouble: try again later, or ask the provider.";
        }
        return "Check the parameters of the operation against what the portal says.";
    }
}
