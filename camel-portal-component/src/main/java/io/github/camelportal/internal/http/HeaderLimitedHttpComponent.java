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
 * A component that limits the head of a response. By default, the HTTP client would hold headers without a limit. It would also
 * skip the leftovers of a previous response on the connection until a line looks like the start of a response.
 */
final class HeaderLimitedHttpComponent extends HttpComponent {

    private static final int MAX_LINE_LENGTH = 64 * 1024;
    private static final int MAX_HEADER_COUNT = 1000;

    @Override
    @SuppressWarnings("deprecation") // The method of Camel has these types.
    protected HttpClientConnectionManager createConnectionManager(
            Registry<org.apache.hc.client5.http.socket.ConnectionSocketFactory> sockets,
            int maxTotal,
            int perRoute,
            SocketConfig socketConfig) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(MAX_LINE_LENGTH)
                .setMaxHeaderCount(MAX_HEADER_COUNT)
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
