package io.github.camelportal;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelportal.api.Provider;
import io.github.camelportal.internal.client.message.Redactor;

/** Finds what is wrong with the way to the portal. */
final class ConnectionValidator {

    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}");

    private final PortalConfiguration settings;
    private final List<String> problems;

    /**
     * For one endpoint.
     *
     * @param problems takes what is found
     */
    ConnectionValidator(PortalConfiguration settings, List<String> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** The base URL without a slash at its end; null where there is none. */
    String baseUrl() {
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
            } else if ("http".equalsIgnoreCase(url.getScheme())
                    && !isLoopback(url.getHost())
                    && !settings.isAllowInsecureHttp()) {
                problems.add(
                        "baseUrl=" + withoutUserInfo(configured) + " would send the credentials unencrypted: use https,"
                                + " or set allowInsecureHttp=true where nobody can listen");
            }
            if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
                problems.add("baseUrl must have no user, query or fragment: " + withoutUserInfo(configured));
            }
        } catch (URISyntaxException e) {
            problems.add("baseUrl is no URL: " + withoutUserInfo(configured));
        }
        return configured.replaceAll("/+$", "");
    }

    /** By the address alone: a name could stand for any host, except this one. */
    private static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost") || LOOPBACK.matcher(host).matches()) {
            return true;
        }
        try {
            // An address in brackets is never looked up.
            return host.startsWith("[") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** For messages: a URL may hold a password. */
    static String withoutUserInfo(String url) {
        return Redactor.redactUrl(url);
    }

    /** Times, limits and the proxy. */
    void connection() {
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
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }
}
