package io.github.camelportal.internal.client.decode;

import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.RawOperations;
import io.github.camelportal.internal.client.message.RawResponse;

/** Hints for the person on call: what to do about a failure. */
final class ErrorHints {

    static final String NOT_THE_PORTAL =
            "A proxy or web firewall may have responded in place of the portal, or baseUrl is not the one of the API.";
    static final String CHECK_CONNECTION = "Check baseUrl, the network and the portal's state.";
    static final String CHECK_BEFORE_RETRY =
            "The portal may have processed the request. Check there before you send it again.";
    static final String PARTLY_DONE =
            "A part of the request may have been carried out. getPayload() has what came beside the error.";
    static final String EMPTY_RESPONSE = "The portal may have failed midway. Check its state.";
    static final String CACHE = "A cache may stand before the portal. Exclude the API from it.";
    static final String REDIRECT = "Redirects are not followed, because the credentials would be sent along."
            + " Set baseUrl to the address of the API.";

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_]{1,40}");

    static final String UNCONFIRMED =
            "If this install confirms nothing, acceptUnconfirmed=true accepts such responses.";
    static final String ABSENT = "The portal may be in maintenance. Nothing is known about its data. Try again later.";
    static final String USE_JSON = "Use outputType=json to get the response as the portal wrote it.";
    static final String SKIPPED_ELEMENT = "Only this element is skipped.";
    static final String RAISE_RESPONSE_SIZE =
            "Raise maxResponseSize, or use outputType=stream or iterator, which hold less in memory.";
    static final String WRONG_CREDENTIALS =
            "The username or the password is wrong. Correct them before the portal locks the account.";
    static final String REFUSED_CREDENTIALS = "The portal does not accept the credentials. Check them, and whether this"
            + " install has the authMethod enabled.";
    static final String RATE_LIMIT =
            "The request was not processed. Poll less often, or ask the provider for a higher limit.";
    static final String NOT_SENT = "The request was not sent.";

    private static final String UNKNOWN_ROUTE = "invalid method";

    private ErrorHints() {}

    /** Returns the hint to raise the option that limits the time. */
    static String raise(String option) {
        return "Raise " + option + " if the portal needs more time.";
    }

    /** Returns the hint for a refusal that is about neither credentials nor a rate limit. */
    static String hint(Operation operation, RawResponse response, ErrorCodes codes) {
        int status = response.status();
        if (operation.id().equals("auth/login")) {
            return "Tokens may be disabled at this install. Try authMethod=basic.";
        }
        if (codes.contains(UNKNOWN_ROUTE)) {
            return "This install does not have the operation, or has it disabled. Ask the provider.";
        }
        if (!response.prefix().isEmpty() && !response.prefix().mayBeJson()) {
            return NOT_THE_PORTAL + (status >= 500 && !operation.isSafe() ? " " + CHECK_BEFORE_RETRY : "");
        }
        if (status == 403) {
            return "The account is not allowed to do this. Check its privileges in the portal.";
        }
        if (status == 404) {
            return "Check the ids in the request, and whether baseUrl is the one of the API.";
        }
        if (status >= 500) {
            return "The portal has an internal error. "
                    + (operation.isSafe() ? "Try again later, or ask the provider." : CHECK_BEFORE_RETRY);
        }
        return "Check the parameters of the operation against what the portal says.";
    }

    /** Returns the advice for a write without evidence. Only the mapping of a specification can declare evidence. */
    static String unconfirmed(Operation operation, JsonNode body) {
        boolean declarable = !operation.group().equals(RawOperations.GROUP)
                && OperationTable.groups().stream()
                        .flatMap(group -> group.operations().stream())
                        .noneMatch(declared -> declared.id().equals(operation.id()));
        if (!declarable) {
            return UNCONFIRMED;
        }
        String field = body.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> FIELD.matcher(name).matches())
                .findFirst()
                .orElse("the name of the field");
        return "If a field of the response shows success, set " + operation.id() + ".evidence = " + field
                + " in the mapping of the specification. " + UNCONFIRMED;
    }
}
