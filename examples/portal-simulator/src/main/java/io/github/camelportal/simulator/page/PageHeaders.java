package io.github.camelportal.simulator.page;

import java.util.Map;

import io.github.camelportal.simulator.http.SimulatedResponse;

/** Headers that limit what the page may do, because it displays texts of strangers beside buttons that need no password. */
final class PageHeaders {

    /** Scripts, styles and requests of the own origin alone; no inline script, no markup from text, no frame around the page. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-cache");

    private PageHeaders() {}

    /** Returns the response with the headers. */
    static SimulatedResponse addTo(SimulatedResponse response) {
        SimulatedResponse result = response;
        for (Map.Entry<String, String> header : HEADERS.entrySet()) {
            result = result.withHeader(header.getKey(), header.getValue());
        }
        return result;
    }
}
