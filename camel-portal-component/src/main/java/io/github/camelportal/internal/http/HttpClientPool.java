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
 * A pool of HTTP connections. It is configured by camel-http, so that TLS, proxies and timeouts work as elsewhere in Camel. The
 * requests do not pass its producer, which would obey headers from anywhere upstream.
 * <p>
 * The pool is created for the first request, because reading the certificates of Java takes longer than all else at the start of
 * the component. It is created at the start if its settings can be wrong.
 */
public final class HttpClientPool extends ServiceSupport implements Supplier<HttpClient> {

    /** Enables TLS, and nothing else: each request has a host of its own. */
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
            } catch (IllegalStateException e) {
                throw e;
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
        HttpEndpoint created = (HttpEndpoint) component.createEndpoint(ANY_HOST, new HashMap<>());
        ServiceHelper.startService(created);
        created.getHttpClient();
        endpoint = created;
    }

    private HttpComponent component() throws Exception {
        HttpComponent http = new HeaderLimitedHttpComponent();
        http.setCamelContext(context);
        // Retries are decided by RetryPolicy, and a redirect would send the credentials to another host.
        http.setAutomaticRetriesDisabled(true);
        http.setRedirectHandlingDisabled(true);
        // A PHP session cookie would make the requests of an account depend on each other.
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
        // Not as parameters of the endpoint, because camel-http logs its URI without masking it.
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
