package io.github.camelportal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Provider;
import io.github.camelportal.client.PortalAccount;

/** Finds everything that is missing or contradictory in the settings of an endpoint, before its route starts. */
final class SettingsCheck {

    private final PortalConfiguration settings;
    private final Operation operation;
    private final List<String> problems = new ArrayList<>();

    private SettingsCheck(PortalConfiguration settings, Operation operation) {
        this.settings = settings;
        this.operation = operation;
    }

    /**
     * The account to use.
     *
     * @throws IllegalArgumentException if anything is wrong; the message names all of it at once
     */
    static PortalAccount account(PortalConfiguration settings, Operation operation, String inBody, String endpoint) {
        SettingsCheck check = new SettingsCheck(settings, operation);
        String baseUrl = check.baseUrl();
        AuthMethod method = check.authMethod();
        check.documented();
        check.inBody(inBody);
        check.outputType();
        check.connection();
        if (!check.problems.isEmpty()) {
            throw new IllegalArgumentException(
                    endpoint + " cannot start:\n  - " + String.join("\n  - ", check.problems));
        }
        return switch (method) {
            case basic ->
                new PortalAccount(
                        baseUrl, PortalAccount.Method.BASIC, settings.getUsername(), settings.getPassword(), null);
            case token ->
                new PortalAccount(
                        baseUrl, PortalAccount.Method.TOKEN, settings.getUsername(), settings.getPassword(), null);
            case bearer ->
                new PortalAccount(baseUrl, PortalAccount.Method.BEARER, null, null, settings.getAccessToken());
        };
    }

    private String baseUrl() {
        Provider provider = settings.getProvider();
        String configured = isEmpty(settings.getBaseUrl())
                ? provider.baseUrl()
                : settings.getBaseUrl().strip();
        if (configured == null) {
            problems.add("baseUrl is missing: give the address of the API, such as"
                    + " baseUrl=https://console.example.com/api, or a provider (xtom, xsserver)");
            return null;
        }
        try {
            URI url = new URI(configured);
            if (!"http".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(url.getScheme())) {
                problems.add("baseUrl must begin with https:// (or http://): " + withoutUserInfo(configured));
            } else if (isEmpty(url.getHost())) {
                problems.add("baseUrl has no host: " + withoutUserInfo(configured));
            }
            if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
                problems.add("baseUrl must have no user, query or fragment: " + withoutUserInfo(configured));
            }
        } catch (URISyntaxException e) {
            problems.add("baseUrl is no URL: " + withoutUserInfo(configured));
        }
        return configured.replaceAll("/+$", "");
    }

    static String withoutUserInfo(String url) {
        return url.replaceAll("//[^/@]*@", "//***@").replaceAll("[?#].*", "");
    }

    private AuthMethod authMethod() {
        boolean hasToken = !isEmpty(settings.getAccessToken());
        AuthMethod method = settings.getAuthMethod();
        if (method == null) {
            method = hasToken ? AuthMethod.bearer : AuthMethod.basic;
        }
        if (!operation.authenticated()) {
            // The call carries its own credentials or needs none.
            return hasToken ? method : AuthMethod.basic;
        }
        if (method == AuthMethod.bearer) {
            require("accessToken", settings.getAccessToken(), method);
        } else {
            require("username", settings.getUsername(), method);
            require("password", settings.getPassword(), method);
            if (hasToken) {
                problems.add("accessToken contradicts authMethod=" + method + ": leave one of them out");
            }
        }
        return method;
    }

    private void require(String option, String value, AuthMethod method) {
        if (isEmpty(value)) {
            problems.add(option + " is missing: authMethod=" + method + " needs it");
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            problems.add(option + " has a line break or another control character in it");
        }
    }

    private void documented() {
        Provider provider = settings.getProvider();
        if (!provider.documents(operation) && !settings.isAllowUndocumented()) {
            problems.add("the documents of provider=" + provider + " do not list " + operation.id() + ", those of "
                    + String.join(", ", operation.providers())
                    + " do; installs differ, so if this one has it set allowUndocumented=true");
        }
    }

    private void inBody(String inBody) {
        if (!isEmpty(inBody) && operation.parameter(inBody).isEmpty()) {
            problems.add("inBody=" + inBody + " is no parameter of " + operation.id() + "; it has "
                    + (operation.parameters().isEmpty()
                            ? "none"
                            : String.join(
                                    ", ",
                                    operation.parameters().stream()
                                            .map(parameter -> parameter.option())
                                            .toList())));
        }
    }

    private void outputType() {
        if (settings.getOutputType() == OutputType.iterator
                && operation.answer().kind() != Answer.Kind.LIST) {
            problems.add("outputType=iterator is for operations that answer a list, and " + operation.id()
                    + " does not: leave it out, or use json");
        }
    }

    private void connection() {
        if (settings.getConnectTimeout() <= 0 || settings.getResponseTimeout() <= 0) {
            problems.add("connectTimeout and responseTimeout must be more than 0: without them a route can hang");
        }
        if (settings.getRequestDeadline() <= 0 || settings.getMaxResponseSize() <= 0) {
            problems.add(
                    "requestDeadline and maxResponseSize must be more than 0: without them a route can hang or fill the"
                            + " memory");
        }
        if (settings.getMaxRetries() < 0 || settings.getRetryDelay() < 0 || settings.getMaxRetryAfter() < 0) {
            problems.add("maxRetries, retryDelay and maxRetryAfter must not be below 0");
        }
        if (settings.getRequestsPerSecond() != null && !(settings.getRequestsPerSecond() > 0)) {
            problems.add("requestsPerSecond must be more than 0; leave it out for no limit");
        }
        if (settings.getMaxConnections() <= 0) {
            problems.add("maxConnections must be more than 0");
        }
        if (isEmpty(settings.getProxyHost()) != (settings.getProxyPort() == null)) {
            problems.add("proxyHost and proxyPort must be given together");
        }
        try {
            if (!isEmpty(settings.getZoneId())) {
                ZoneId.of(settings.getZoneId());
            }
        } catch (DateTimeException e) {
            problems.add("zoneId=" + settings.getZoneId() + " is no time zone; write one as in Europe/Berlin");
        }
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }
}
