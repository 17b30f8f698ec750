package io.github.camelportal;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.camel.util.ObjectHelper;

import io.github.camelportal.api.Provider;
import io.github.camelportal.internal.client.message.Redactor;

/** Validates the address of the portal and the connection options. */
final class ConnectionValidator {

    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}");

    /** Parts of a URL, or a port after a name; an IPv6 address has several colons. */
    private static final Pattern NO_HOST = Pattern.compile("[/@\\s?#]|^[^:]*:[^:]*$");

    private static final int MAX_PORT = 65535;

    private final PortalConfiguration settings;
    private final List<String> problems;
    private final List<String> missing;

    /**
     * Creates a validator for an endpoint.
     *
     * @param problems receives the problems
     * @param missing  receives the address if it is missing
     */
    ConnectionValidator(PortalConfiguration settings, List<String> problems, List<String> missing) {
        this.settings = settings;
        this.problems = problems;
        this.missing = missing;
    }

    /** Validates the base URL and returns it without a trailing slash, or null if it is missing. */
    String baseUrl() {
        Provider provider = settings.getProvider();
        String configured = ObjectHelper.isEmpty(settings.getBaseUrl())
                ? provider.baseUrl()
                : settings.getBaseUrl().strip();
        if (configured == null) {
            missing.add("baseUrl is missing. Set it to the address of the API, as in"
                    + " baseUrl=https://console.example.com/api, or set the provider (xtom, xsserver)");
            return null;
        }
        try {
            URI url = new URI(configured);
            if (!"http".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(url.getScheme())) {
                problems.add("baseUrl must start with https:// (or http://): " + Redactor.redactUrl(configured));
            } else if (ObjectHelper.isEmpty(url.getHost())) {
                problems.add("baseUrl has no host: " + Redactor.redactUrl(configured));
            } else if ("http".equalsIgnoreCase(url.getScheme())
                    && !isLoopback(url.getHost())
                    && !settings.isAllowInsecureHttp()) {
                problems.add("baseUrl=" + Redactor.redactUrl(configured)
                        + " would send the credentials unencrypted. Use https,"
                        + " or set allowInsecureHttp=true in a trusted network");
            }
            if (url.getPort() != -1 && !isPort(url.getPort())) {
                problems.add(
                        "baseUrl has a port that is not from 1 to " + MAX_PORT + ": " + Redactor.redactUrl(configured));
            }
            if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
                problems.add("baseUrl must not contain a user, query or fragment: " + Redactor.redactUrl(configured));
            }
        } catch (URISyntaxException e) {
            problems.add("baseUrl is not a URL: " + Redactor.redactUrl(configured));
        }
        return configured.replaceAll("/+$", "");
    }

    /** Accepts addresses and localhost only, because any other name could resolve to another host. */
    private static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost") || LOOPBACK.matcher(host).matches()) {
            return true;
        }
        try {
            // Java does not resolve an address in brackets.
            return host.startsWith("[") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Validates timeouts, limits and the proxy. */
    void validateConnection() {
        if (settings.getConnectTimeout() <= 0 || settings.getResponseTimeout() <= 0) {
            problems.add(
                    "connectTimeout and responseTimeout must be more than 0, because a route could hang without them");
        }
        if (settings.getRequestDeadline() <= 0 || settings.getMaxResponseSize() <= 0) {
            problems.add(
                    "requestDeadline and maxResponseSize must be more than 0, because a route could hang or run out of"
                            + " memory without them");
        }
        if (settings.getSpoolThreshold() < -1) {
            problems.add("spoolThreshold must be a number of bytes, or -1 to store no response in a file");
        }
        if (settings.getMaxRetries() < 0 || settings.getRetryDelay() < 0 || settings.getMaxRetryAfter() < 0) {
            problems.add("maxRetries, retryDelay and maxRetryAfter must not be negative");
        }
        if (settings.getRequestsPerSecond() != null && !(settings.getRequestsPerSecond() > 0)) {
            problems.add("requestsPerSecond must be more than 0. Remove it for no limit");
        }
        if (settings.getMaxConnections() <= 0) {
            problems.add("maxConnections must be more than 0");
        }
        if (ObjectHelper.isEmpty(settings.getProxyHost()) != (settings.getProxyPort() == null)) {
            problems.add("proxyHost and proxyPort must be set together");
        }
        if (settings.getProxyPort() != null && !isPort(settings.getProxyPort())) {
            problems.add("proxyPort=" + settings.getProxyPort() + " is no port. Use a number from 1 to " + MAX_PORT);
        }
        // The value may have credentials in it.
        if (ObjectHelper.isNotEmpty(settings.getProxyHost())
                && NO_HOST.matcher(settings.getProxyHost()).find()) {
            problems.add("proxyHost is no host name. Write it without a scheme, a user, a port or a path, as in"
                    + " proxyHost=proxy.example.com");
        }
    }

    private static boolean isPort(int port) {
        return port >= 1 && port <= MAX_PORT;
    }
}
