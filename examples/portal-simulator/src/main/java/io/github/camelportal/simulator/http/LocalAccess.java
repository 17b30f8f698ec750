package io.github.camelportal.simulator.http;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps foreign web pages away from handlers that need no credentials. A page of another site can send requests to this machine, and
 * a name of another site can be made to point to it (DNS rebinding).
 */
public final class LocalAccess {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private LocalAccess() {}

    /** Returns the reason to refuse a request for another host's name. */
    public static Optional<String> foreignHost(Request request) {
        String host = request.header("Host").orElse("");
        String name = PORT.matcher(host).replaceFirst("");
        return NAMES.contains(name)
                ? Optional.empty()
                : Optional.of("The host '" + host + "' is not this machine. Use localhost, 127.0.0.1 or [::1].");
    }

    /** Returns the reason to refuse a request that a page of another site sent. A page on another port is another site. */
    public static Optional<String> foreignSite(Request request) {
        String own = "http://" + request.header("Host").orElse("");
        boolean foreign =
                request.header("Origin").filter(origin -> !origin.equals(own)).isPresent()
                        || request.header("Sec-Fetch-Site")
                                .filter(site -> !OWN_SITES.contains(site))
                                .isPresent();
        return foreign ? Optional.of("The request comes from a page of another site.") : Optional.empty();
    }
}
