package io.github.camelportal.internal.http;

import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * Settings of a connection pool. Endpoints with equal settings share their pool.
 *
 * @param connectTimeout  maximum time to connect, in milliseconds
 * @param responseTimeout maximum time between two packets, and for a free connection of the pool, in milliseconds
 * @param maxConnections  maximum number of connections
 */
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

    /** Whether the pool must be created at the start, because a file or a password in the settings may be wrong. */
    boolean mustValidateEagerly() {
        return sslContextParameters != null || useSystemProperties;
    }

    /** Contains no credentials. */
    @Override
    public String toString() {
        return "HttpSettings[proxyHost=" + proxyHost + ", maxConnections=" + maxConnections + "]";
    }
}
