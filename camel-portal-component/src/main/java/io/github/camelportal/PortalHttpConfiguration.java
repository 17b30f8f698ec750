package io.github.camelportal;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.hc.client5.http.classic.HttpClient;

/** How to connect to a portal. Endpoints with the same settings share their connections. */
@UriParams
public abstract class PortalHttpConfiguration {

    @UriParam(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "How long a connection may take to be made, in milliseconds or as a duration such as 10s.")
    private long connectTimeout = 10_000;

    @UriParam(
            label = "advanced",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description = "How long the portal may be silent, before and within its answer, in milliseconds or as a"
                    + " duration such as 60s. Orders can take long.")
    private long responseTimeout = 60_000;

    @UriParam(
            label = "advanced",
            defaultValue = "20",
            description =
                    "How many connections may be open at once. Further requests wait for a free one, for as long as"
                            + " the responseTimeout.")
    private int maxConnections = 20;

    @UriParam(
            label = "security",
            description = "TLS settings such as trusted certificates or a client certificate. Host names are always"
                    + " verified.")
    private SSLContextParameters sslContextParameters;

    @UriParam(
            label = "security",
            description =
                    "Allows a baseUrl that begins with http:// and is not on this machine. Credentials and answers"
                            + " then go over the network as they are: only where nobody can listen, such as in a network of"
                            + " containers.")
    private boolean allowInsecureHttp;

    @UriParam(
            label = "advanced",
            description =
                    "Obeys the system properties of the JVM that set proxies, certificates and connections, such as"
                            + " https.proxyHost, javax.net.ssl.trustStore and http.keepAlive. Without it they have no influence:"
                            + " proxyHost and sslContextParameters say the same for the portal alone. Where sslContextParameters"
                            + " names no trust managers, those are the JVM's.")
    private boolean useSystemProperties;

    @UriParam(label = "proxy", description = "Host name of an HTTP proxy.")
    private String proxyHost;

    @UriParam(label = "proxy", description = "Port of the HTTP proxy.")
    private Integer proxyPort;

    @UriParam(label = "proxy,security", secret = true, description = "Username for the HTTP proxy.")
    private String proxyAuthUsername;

    @UriParam(label = "proxy,security", secret = true, description = "Password for the HTTP proxy.")
    private String proxyAuthPassword;

    @UriParam(
            label = "advanced",
            description = "An HTTP client of your own instead of the component's; the only one in the registry is taken"
                    + " automatically. It must neither follow redirects nor repeat requests, and the other options of the"
                    + " connection do not touch it.")
    @Metadata(autowired = true)
    private HttpClient httpClient;

    public long getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public boolean isAllowInsecureHttp() {
        return allowInsecureHttp;
    }

    public void setAllowInsecureHttp(boolean allowInsecureHttp) {
        this.allowInsecureHttp = allowInsecureHttp;
    }

    public boolean isUseSystemProperties() {
        return useSystemProperties;
    }

    public void setUseSystemProperties(boolean useSystemProperties) {
        this.useSystemProperties = useSystemProperties;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public HttpClient getHttpClient() {
        return httpClient;
    }

    public void setHttpClient(HttpClient httpClient) {
        this.httpClient = httpClient;
    }
}
