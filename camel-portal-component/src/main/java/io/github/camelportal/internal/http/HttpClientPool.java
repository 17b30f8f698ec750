package io.github.camelportal.internal.http;

import java.util.HashMap;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.hc.client5.http.classic.HttpClient;

/**
 * A pool of connections. camel-http sets it up, so that TLS, proxies and timeouts work as elsewhere in Camel; but requests
 * do not go through its producer, which would obey headers that anybody set upstream.
 * <p>
 * It is made for the first call, since reading the certificates of Java takes longer than all else that a start of the
 * component does. What can be wrong in the settings is tried when they are started all the same.
 */
public final class HttpClientPool extends ServiceSupport implements Supplier<HttpClient> {

    /** Decides nothing but whether TLS is possible; the host of each request is its own. */
    private static final String ANY_HOST = "https://portal";

    private final CamelContext context;
    private final HttpSettings settings;
    private HttpComponent component;
    private volatile HttpEndpoint endpoint;

    public HttpClientPool(CamelContext context, HttpSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    @Override
    protected void doStart() throws Exception {
        if (settings.mustValidateEagerly()) {
            create();
        }
    }

    @Override
    public HttpClient get() {
        if (endpoint == null) {
            try {
                create();
            } catch (Exception e) {
                throw RuntimeCamelException.wrapRuntimeException(e);
            }
        }
        return endpoint.getHttpClient();
    }

    private synchronized void create() throws Exception {
        if (endpoint != null) {
            return;
        }
        if (isStoppingOrStopped()) {
            throw new IllegalStateException("The component has stopped");
        }
        component = component();
        ServiceHelper.startService(component);
        HttpEndpoint opened = (HttpEndpoint) component.createEndpoint(ANY_HOST, new HashMap<>());
        ServiceHelper.startService(opened);
        opened.getHttpClient();
        endpoint = opened;
    }

    private HttpComponent component() throws Exception {
        HttpComponent http = new HeaderLimitedHttpComponent();
        http.setCamelContext(context);
        // Repeating is the client's own business, and a redirect must never carry credentials to another host.
        http.setAutomaticRetriesDisabled(true);
        http.setRedirectHandlingDisabled(true);
        // A PHP session cookie would make requests of one account depend on each other.
        http.setCookieManagementDisabled(true);
        http.setConnectTimeout(settings.connectTimeout());
        http.setResponseTimeout(settings.responseTimeout());
        http.setSoTimeout(settings.responseTimeout());
        http.setConnectionRequestTimeout(settings.responseTimeout());
        http.setMaxTotalConnections(settings.maxConnections());
        http.setConnectionsPerRoute(settings.maxConnections());
        http.setUseSystemProperties(settings.useSystemProperties());
        http.setSslContextParameters(
                settings.sslContextParameters() == null && !settings.useSystemProperties()
                        ? JdkTrustStore.trusted()
                        : settings.sslContextParameters());
        http.setUserAgent("camel-portal");
        // Not as parameters of the endpoint, whose URI camel-http writes into its log as it is.
        http.setProxyHost(settings.proxyHost());
        http.setProxyPort(settings.proxyPort());
        http.setProxyAuthScheme("http");
        http.setProxyAuthMethod("Basic");
        http.setProxyAuthUsername(settings.proxyAuthUsername());
        http.setProxyAuthPassword(settings.proxyAuthPassword());
        return http;
    }

    @Override
    protected synchronized void doStop() {
        ServiceHelper.stopAndShutdownServices(endpoint, component);
    }
}
