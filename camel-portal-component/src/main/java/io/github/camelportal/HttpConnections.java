package io.github.camelportal;

import java.util.HashMap;

import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * A pool of connections. camel-http sets it up, so that TLS, proxies and timeouts work as elsewhere in Camel; but requests
 * do not go through its producer, which would obey headers that anybody set upstream.
 */
final class HttpConnections extends ServiceSupport {

    /** Decides nothing but whether TLS is possible; the host of each request is its own. */
    private static final String ANY_HOST = "https://portal";

    private final HttpComponent component;
    private final HttpEndpoint endpoint;

    private HttpConnections(HttpComponent component, HttpEndpoint endpoint) {
        this.component = component;
        this.endpoint = endpoint;
    }

    static HttpConnections open(CamelContext context, HttpSettings settings) throws Exception {
        HttpComponent component = new CarefulHttpComponent();
        component.setCamelContext(context);
        // Repeating is the client's own business, and a redirect must never carry credentials to another host.
        component.setAutomaticRetriesDisabled(true);
        component.setRedirectHandlingDisabled(true);
        // A PHP session cookie would make requests of one account depend on each other.
        component.setCookieManagementDisabled(true);
        component.setConnectTimeout(settings.connectTimeout());
        component.setResponseTimeout(settings.responseTimeout());
        component.setSoTimeout(settings.responseTimeout());
        component.setConnectionRequestTimeout(settings.responseTimeout());
        component.setMaxTotalConnections(settings.maxConnections());
        component.setConnectionsPerRoute(settings.maxConnections());
        component.setUseSystemProperties(settings.useSystemProperties());
        component.setSslContextParameters(
                settings.sslContextParameters() == null && !settings.useSystemProperties()
                        ? JavaCertificates.trusted()
                        : settings.sslContextParameters());
        component.setUserAgent("camel-portal");
        // Not as parameters of the endpoint, whose URI camel-http writes into its log as it is.
        component.setProxyHost(settings.proxyHost());
        component.setProxyPort(settings.proxyPort());
        component.setProxyAuthScheme("http");
        component.setProxyAuthMethod("Basic");
        component.setProxyAuthUsername(settings.proxyAuthUsername());
        component.setProxyAuthPassword(settings.proxyAuthPassword());
        ServiceHelper.startService(component);
        HttpEndpoint endpoint = (HttpEndpoint) component.createEndpoint(ANY_HOST, new HashMap<>());
        HttpConnections connections = new HttpConnections(component, endpoint);
        connections.start();
        return connections;
    }

    HttpClient client() {
        return endpoint.getHttpClient();
    }

    @Override
    protected void doStart() {
        ServiceHelper.startService(endpoint);
    }

    @Override
    protected void doStop() {
        ServiceHelper.stopAndShutdownServices(endpoint, component);
    }
}
