package io.github.camelportal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.StreamCache;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.util.ObjectHelper;
import org.apache.hc.client5.http.classic.HttpClient;

import io.github.camelportal.api.Provider;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.http.HttpSettings;
import io.github.camelportal.internal.specification.SpecificationSettings;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.options.OutputType;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Settings of a portal account: address, credentials, limits and connections. The settings of the component are the defaults
 * of its endpoints. A bean of this type replaces them for an endpoint with {@code configuration=#bean}, so that one context
 * can call several portals. Endpoints with equal connection settings share their connections.
 */
@UriParams
public class PortalConfiguration implements Cloneable {

    @UriParam(
            label = "common",
            defaultValue = "custom",
            description =
                    "The hosting provider, which sets the base URL and the documented operations. Use custom for any"
                            + " other install of the portal software, which is HostBill. hostbill means the same as custom.")
    private Provider provider = Provider.custom;

    @UriParam(
            label = "common",
            defaultValueNote = "the base URL of the provider",
            description =
                    "Base URL of the API, such as https://console.example.com/api. Required with provider=custom and hostbill.")
    private String baseUrl;

    @UriParam(
            label = "common",
            description = "Whether to allow operations that the provider does not document. An install may have more"
                    + " operations than its documentation.")
    private boolean allowUndocumented;

    @UriParam(
            label = "common",
            description =
                    "Swagger 2.0 or OpenAPI 3 document of the install, whose operations become endpoints: file:, classpath:"
                            + " or https:. The portal publishes its own at its address, with the query cmd=userapi&action=swagger. It"
                            + " is read once, when the context starts, without credentials. Requires the library swagger-parser-v3.")
    private String specification;

    @UriParam(
            label = "common,advanced",
            defaultValueNote = "the file beside the document, with the ending .properties, if there is one",
            description =
                    "Properties that correct the specification: file: or classpath:. They rename operations, and set their"
                            + " effect, payload, key, evidence and secret parameters, as in vpn/createTunnel.effect=spends.")
    private String specificationMapping;

    @UriParam(
            label = "common,advanced",
            description =
                    "Directory that keeps the specification of an https: address, which a later start uses if the portal"
                            + " cannot be reached. It may be a file, to whose name a hash of the address is added.")
    private String specificationCache;

    @UriParam(
            label = "common",
            defaultValueNote = "the time zone of the JVM",
            description =
                    "Time zone of the portal, such as Europe/Berlin. The portal writes dates without a zone, and the"
                            + " consumer sets the header CamelMessageTimestamp from them.")
    @Metadata(displayName = "Time Zone")
    private String zoneId;

    @UriParam(
            label = "producer",
            defaultValue = "typed",
            description =
                    "Type of the message body. typed: records, lists of records, or maps. iterator: an iterator that"
                            + " reads a list from the connection while the route uses it. json: the portal's JSON as text. stream:"
                            + " the bytes as a stream cache. Files are always a stream.")
    private OutputType outputType = OutputType.typed;

    @UriParam(
            label = "common",
            description =
                    "Whether to refuse, when a route starts, each operation that is not read-only, and each consumer"
                            + " that acknowledges notifications. Logins and logouts are allowed.")
    private boolean readOnly;

    @UriParam(
            label = "common",
            description =
                    "Whether to send read-only requests only. For any other operation, the message body becomes a Map"
                            + " of the request (operation, method, path, body) with masked secrets, and the header CamelPortalDryRun"
                            + " is true. Operations that compare first (ensureRecord, removeRecord, apply) read, and the body"
                            + " is the result that the change would have. Notifications are not acknowledged. Logins and logouts are sent.")
    private boolean dryRun;

    @UriParam(
            label = "security",
            secret = true,
            description = "E-mail address of the account or of one of its contacts, for authMethod basic and token.")
    private String username;

    @UriParam(label = "security", secret = true, description = "Password for authMethod basic and token.")
    private String password;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "Secret of the second factor for authMethod=token: the base32 text that the portal displays for the setup"
                            + " of an authenticator app. A login that asks for a second factor is completed with a code (TOTP).")
    private String totpSecret;

    @UriParam(
            label = "security",
            description =
                    "Bean that returns the current username and password, in place of the options of these names. It"
                            + " is called for each login, or with authMethod=basic for each request, so that a changed password needs"
                            + " no restart.")
    private PortalCredentials credentials;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "Access token for authMethod=bearer, such as a personal access token of the portal. It is sent"
                            + " unchanged and never revoked.")
    private String accessToken;

    @UriParam(
            label = "security",
            defaultValueNote = "bearer with an accessToken, else basic",
            description = "Authentication method. Installs have HTTP Basic, tokens or both enabled.")
    private AuthMethod authMethod;

    @UriParam(
            label = "security",
            description = "Whether to allow a baseUrl that starts with http:// and is not on this machine. It sends"
                    + " credentials unencrypted, so use it in a trusted network only, such as a network of containers.")
    private boolean allowInsecureHttp;

    @UriParam(
            label = "security",
            description = "TLS settings, such as trusted certificates or a client certificate. Host names are always"
                    + " verified.")
    private SSLContextParameters sslContextParameters;

    @UriParam(
            label = "common",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description =
                    "Maximum time of a call with all its retries and waits, in milliseconds or as a duration such as"
                            + " 60s. For a streamed list (outputType=iterator, feeds) it limits the time to wait for each page; the"
                            + " time that the route uses does not count. Operations that compare first (ensureRecord, removeRecord,"
                            + " apply) have it for each of their requests, and for the wait for another change of the zone. Increase it for large downloads"
                            + " and slow orders.")
    private long requestDeadline = CallOptions.DEFAULTS.deadline().toMillis();

    @UriParam(
            label = "common",
            defaultValue = "2",
            description =
                    "Maximum number of retries after a transient failure. A read-only operation is retried after any"
                            + " such failure, another one only if the portal surely did not execute the request. 0 disables"
                            + " retries.")
    private int maxRetries = CallOptions.DEFAULTS.maxRetries();

    @UriParam(
            label = "advanced",
            defaultValue = "500",
            javaType = "java.time.Duration",
            description =
                    "Maximum backoff before the first retry, in milliseconds or as a duration. It doubles with each"
                            + " further retry. The actual backoff is a random part of it, so that clients do not retry at the same"
                            + " moment.")
    private long retryDelay = CallOptions.DEFAULTS.retryDelay().toMillis();

    @UriParam(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description =
                    "Maximum Retry-After to wait for, in milliseconds or as a duration. If the portal requires more,"
                            + " the call fails at once with a PortalRateLimitException that contains the time.")
    private long maxRetryAfter = CallOptions.DEFAULTS.maxRetryAfter().toMillis();

    @UriParam(
            label = "advanced",
            description =
                    "Whether a write succeeds although its response has no evidence of that, such as {} or 204, because"
                            + " the install confirms nothing. A response that reports a failure, or is no JSON, still"
                            + " fails.")
    private boolean acceptUnconfirmed;

    @UriParam(
            label = "common",
            defaultValueNote = "no limit",
            description =
                    "Maximum number of requests of the account per second, such as 5 or 0.5. Further requests wait."
                            + " All endpoints and consumers of the account share the limit.")
    private Double requestsPerSecond;

    @UriParam(
            label = "advanced",
            defaultValue = "16777216",
            description = "Maximum number of bytes of a response in memory, after decompression. Streamed responses"
                    + " (outputType=iterator and stream, files, feeds) have no limit.")
    private long maxResponseSize = CallOptions.DEFAULTS.maxResponseSize();

    @UriParam(
            label = "producer,advanced",
            defaultValue = "131072",
            description =
                    "Maximum number of bytes of a streamed response (outputType=stream, files) in memory. A longer one is"
                            + " stored in a temporary file until the exchange ends. 0 stores every one in a file, and -1 none."
                            + " If spooling is enabled in the stream caching of Camel, its settings apply instead.")
    private long spoolThreshold = StreamCache.DEFAULT_SPOOL_THRESHOLD;

    @UriParam(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "Connect timeout, in milliseconds or as a duration such as 10s.")
    private long connectTimeout = 10_000;

    @UriParam(
            label = "advanced",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description = "Socket timeout: maximum time without data from the portal, before or within a response, in"
                    + " milliseconds or as a duration such as 60s. Orders can take long.")
    private long responseTimeout = 60_000;

    @UriParam(
            label = "advanced",
            defaultValue = "20",
            description = "Maximum number of open connections. Further requests wait for a free connection, up to the"
                    + " responseTimeout.")
    private int maxConnections = 20;

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
            description =
                    "Whether to use the system properties of the JVM for proxies, certificates and connections, such"
                            + " as https.proxyHost, javax.net.ssl.trustStore and http.keepAlive. Use proxyHost and"
                            + " sslContextParameters to configure the portal only. The JVM's trust managers apply if"
                            + " sslContextParameters has none.")
    private boolean useSystemProperties;

    @UriParam(
            label = "advanced",
            description =
                    "HTTP client to use instead of the component's, as in #bean:name. It is never autowired. It follows no"
                            + " redirects here, and sends no request again that is not a GET, whatever its own retry strategy."
                            + " The other connection options do not apply to it.")
    private HttpClient httpClient;

    private List<String> textProblems = List.of();

    CallOptions callOptions() {
        return new CallOptions(
                Duration.ofMillis(requestDeadline),
                maxRetries,
                Duration.ofMillis(retryDelay),
                Duration.ofMillis(maxRetryAfter),
                maxResponseSize,
                acceptUnconfirmed);
    }

    /** Returns the time zone of the portal. The validator reports one that does not exist. */
    ZoneId zone() {
        try {
            return zoneId == null || zoneId.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zoneId);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }

    /**
     * Returns the settings of the specification, or null if there is none.
     *
     * @param options options of an endpoint, which take precedence
     */
    SpecificationSettings specificationSettings(UnaryOperator<String> options) {
        String location = first(options.apply("specification"), specification);
        return location == null
                ? null
                : new SpecificationSettings(
                        location,
                        first(options.apply("specificationMapping"), specificationMapping),
                        first(options.apply("specificationCache"), specificationCache),
                        maxResponseSize,
                        requestDeadline);
    }

    /** Returns the credentials as defaults for the parameters of a login. */
    Map<String, Object> loginDefaults() {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("username", credentials == null ? username : (Supplier<Object>) credentials::getUsername);
        defaults.put("password", credentials == null ? password : (Supplier<Object>) credentials::getPassword);
        defaults.values().removeIf(Objects::isNull);
        return defaults;
    }

    private static String first(String given, String otherwise) {
        String text = ObjectHelper.isEmpty(given) ? otherwise : given;
        return ObjectHelper.isEmpty(text) ? null : text;
    }

    HttpSettings httpSettings() {
        return new HttpSettings(
                connectTimeout,
                responseTimeout,
                maxConnections,
                sslContextParameters,
                proxyHost,
                proxyPort,
                proxyAuthUsername,
                proxyAuthPassword,
                useSystemProperties);
    }

    /** Adds a problem with the text of an option, which endpoints report when they start. */
    void addTextProblem(String problem) {
        // Copies share the list.
        textProblems = Stream.concat(textProblems.stream(), Stream.of(problem)).toList();
    }

    /** Returns the problems with the texts of options. */
    List<String> textProblems() {
        return textProblems;
    }

    /** Returns a copy that can be changed independently. */
    public PortalConfiguration copy() {
        try {
            return (PortalConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /** Omits the credentials. */
    @Override
    public String toString() {
        return "PortalConfiguration[provider=" + provider + ", baseUrl="
                + (baseUrl == null ? null : Redactor.redactUrl(baseUrl)) + ", authMethod=" + authMethod
                + "]";
    }

    public Provider getProvider() {
        return provider;
    }

    public void setProvider(Provider provider) {
        this.provider = provider;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public boolean isAllowUndocumented() {
        return allowUndocumented;
    }

    public void setAllowUndocumented(boolean allowUndocumented) {
        this.allowUndocumented = allowUndocumented;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getSpecificationMapping() {
        return specificationMapping;
    }

    public void setSpecificationMapping(String specificationMapping) {
        this.specificationMapping = specificationMapping;
    }

    public String getSpecificationCache() {
        return specificationCache;
    }

    public void setSpecificationCache(String specificationCache) {
        this.specificationCache = specificationCache;
    }

    public String getZoneId() {
        return zoneId;
    }

    public void setZoneId(String zoneId) {
        this.zoneId = zoneId;
    }

    public OutputType getOutputType() {
        return outputType;
    }

    public void setOutputType(OutputType outputType) {
        this.outputType = outputType;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTotpSecret() {
        return totpSecret;
    }

    public void setTotpSecret(String totpSecret) {
        this.totpSecret = totpSecret;
    }

    public PortalCredentials getCredentials() {
        return credentials;
    }

    public void setCredentials(PortalCredentials credentials) {
        this.credentials = credentials;
    }

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = accessToken;
    }

    public AuthMethod getAuthMethod() {
        return authMethod;
    }

    public void setAuthMethod(AuthMethod authMethod) {
        this.authMethod = authMethod;
    }

    public boolean isAllowInsecureHttp() {
        return allowInsecureHttp;
    }

    public void setAllowInsecureHttp(boolean allowInsecureHttp) {
        this.allowInsecureHttp = allowInsecureHttp;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public long getRequestDeadline() {
        return requestDeadline;
    }

    public void setRequestDeadline(long requestDeadline) {
        this.requestDeadline = requestDeadline;
    }

    public int getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public long getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(long retryDelay) {
        this.retryDelay = retryDelay;
    }

    public long getMaxRetryAfter() {
        return maxRetryAfter;
    }

    public void setMaxRetryAfter(long maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public Double getRequestsPerSecond() {
        return requestsPerSecond;
    }

    public void setRequestsPerSecond(Double requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    public boolean isAcceptUnconfirmed() {
        return acceptUnconfirmed;
    }

    public void setAcceptUnconfirmed(boolean acceptUnconfirmed) {
        this.acceptUnconfirmed = acceptUnconfirmed;
    }

    public long getMaxResponseSize() {
        return maxResponseSize;
    }

    public void setMaxResponseSize(long maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public long getSpoolThreshold() {
        return spoolThreshold;
    }

    public void setSpoolThreshold(long spoolThreshold) {
        this.spoolThreshold = spoolThreshold;
    }

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

    public boolean isUseSystemProperties() {
        return useSystemProperties;
    }

    public void setUseSystemProperties(boolean useSystemProperties) {
        this.useSystemProperties = useSystemProperties;
    }

    public HttpClient getHttpClient() {
        return httpClient;
    }

    public void setHttpClient(HttpClient httpClient) {
        this.httpClient = httpClient;
    }
}
