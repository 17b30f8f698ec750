package io.github.camelportal.internal.http;

import org.apache.camel.support.jsse.SSLContextParameters;

/** A way to connect; endpoints with equal ones share their connections. */
public record HttpSettings(
        long connectTimeout,
        long responseTimeout,
        int maxConnections,
        SSLContextParameters sslContextParameters,
        String proxyHost,
        Integer proxyPort,
        String proxyAuthUsername,
        String proxyAuthPassword,
        boolean useSystemProperties) {

    /** Whether a file or a password that they name may not be what it should be. */
    boolean mustValidateEagerly() {
        return sslContextParameters != null || useSystemProperties;
    }

    /** Shows no credentials. */
    @Override
    public String toString() {
        return "HttpSettings[proxyHost=" + proxyHost + ", maxConnections=" + maxConnections + "]";
    }
}
