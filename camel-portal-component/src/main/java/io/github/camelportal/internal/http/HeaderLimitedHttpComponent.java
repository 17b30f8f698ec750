package io.github.camelportal.internal.http;

import org.apache.camel.component.http.HttpComponent;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Registry;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;

/**
 * Trusts what stands before the body of an answer no more than the body. Left alone, the HTTP client would hold headers
 * without any limit, and pass over what an earlier answer left on the connection, in search of something that looks like the
 * beginning of an answer.
 */
final class HeaderLimitedHttpComponent extends HttpComponent {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_HEADERS = 1000;

    @Override
    @SuppressWarnings("deprecation") // Camel's own method has these types.
    protected HttpClientConnectionManager createConnectionManager(
            Registry<org.apache.hc.client5.http.socket.ConnectionSocketFactory> sockets,
            int maxTotal,
            int perRoute,
            SocketConfig socketConfig) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        PoolingHttpClientConnectionManager connections = new PoolingHttpClientConnectionManager(
                sockets,
                PoolConcurrencyPolicy.STRICT,
                TimeValue.ofMilliseconds(getConnectionTimeToLive()),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .responseParserFactory(new DefaultHttpResponseParserFactory(limits))
                        .build());
        connections.setMaxTotal(maxTotal > 0 ? maxTotal : getMaxTotalConnections());
        connections.setDefaultMaxPerRoute(perRoute > 0 ? perRoute : getConnectionsPerRoute());
        connections.setDefaultSocketConfig(socketConfig);
        return connections;
    }
}
