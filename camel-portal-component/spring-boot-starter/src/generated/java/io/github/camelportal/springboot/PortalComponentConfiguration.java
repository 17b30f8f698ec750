package io.github.camelportal.springboot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Generated from the catalog of the component: its options, each null unless it is set. */
@ConfigurationProperties(prefix = "camel.component.portal")
public class PortalComponentConfiguration extends ComponentConfigurationPropertiesCommon {

    /** Names of the options whose values are references to beans, such as {@code #name}. */
    static final Set<String> REFERENCES = Set.of(
            "configuration",
            "httpClient",
            "credentials",
            "sslContextParameters"
    );

    /** Whether to allow operations that the provider does not document. An install may have more operations than its documentation. */
    private Boolean allowUndocumented;

    /** Base URL of the API, such as https://console.example.com/api. Required with provider=custom and hostbill. Default value notice: the base URL of the provider */
    private String baseUrl;

    /** Default settings of the endpoints. */
    private String configuration;

    /** Whether to send read-only requests only. For any other operation, the message body becomes a Map of the request (operation, method, path, body) with masked secrets, and the header CamelPortalDryRun is true. Operations that compare first (ensureRecord, removeRecord, apply) read, and the body is the result that the change would have. Notifications are not acknowledged. Logins and logouts are sent. */
    private Boolean dryRun;

    /** Maximum number of retries after a transient failure. A read-only operation is retried after any such failure, another one only if the portal surely did not execute the request. 0 disables retries. */
    private Integer maxRetries;

    /** The hosting provider, which sets the base URL and the documented operations. Use custom for any other install of the portal software, which is HostBill. hostbill means the same as custom. */
    private io.github.camelportal.api.Provider provider;

    /** Whether to refuse, when a route starts, each operation that is not read-only, and each consumer that acknowledges notifications. Logins and logouts are allowed. */
    private Boolean readOnly;

    /** Maximum time of a call with all its retries and waits, in milliseconds or as a duration such as 60s. For a streamed list (outputType=iterator, feeds) it limits the time to wait for each page; the time that the route uses does not count. Operations that compare first (ensureRecord, removeRecord, apply) have it for each of their requests, and for the wait for another change of the zone. Increase it for large downloads and slow orders. */
    private java.time.Duration requestDeadline;

    /** Maximum number of requests of the account per second, such as 5 or 0.5. Further requests wait. All endpoints and consumers of the account share the limit. Default value notice: no limit */
    private Double requestsPerSecond;

    /** Swagger 2.0 or OpenAPI 3 document of the install, whose operations become endpoints: file:, classpath: or https:. The portal publishes its own at its address, with the query cmd=userapi&amp;action=swagger. It is read once, when the context starts, without credentials. Requires the library swagger-parser-v3. */
    private String specification;

    /** Time zone of the portal, such as Europe/Berlin. The portal writes dates without a zone, and the consumer sets the header CamelMessageTimestamp from them. Default value notice: the time zone of the JVM */
    private String zoneId;

    /** Directory that keeps the specification of an https: address, which a later start uses if the portal cannot be reached. It may be a file, to whose name a hash of the address is added. */
    private String specificationCache;

    /** Properties that correct the specification: file: or classpath:. They rename operations, and set their effect, payload, key, evidence and secret parameters, as in vpn/createTunnel.effect=spends. Default value notice: the file beside the document, with the ending .properties, if there is one */
    private String specificationMapping;

    /** Allows for bridging the consumer to the Camel routing Error Handler, which mean any exceptions (if possible) occurred while the Camel consumer is trying to pickup incoming messages, or the likes, will now be processed as a message and handled by the routing Error Handler. Important: This is only possible if the 3rd party component allows Camel to be alerted if an exception was thrown. Some components handle this internally only, and therefore bridgeErrorHandler is not possible. In other situations we may improve the Camel component to hook into the 3rd party component and make this possible for future releases. By default the consumer will use the org.apache.camel.spi.ExceptionHandler to deal with exceptions, that will be logged at WARN or ERROR level and ignored. */
    private Boolean bridgeErrorHandler;

    /** Whether the producer should be started lazy (on the first message). By starting lazy you can use this to allow CamelContext and routes to startup in situations where a producer may otherwise fail during starting and cause the route to fail being started. By deferring this startup to be lazy then the startup failure can be handled during routing messages via Camel's routing error handlers. Beware that when the first message is processed then creating and starting the producer may take a little time and prolong the total processing time of the processing. */
    private Boolean lazyStartProducer;

    /** Type of the message body. typed: records, lists of records, or maps. iterator: an iterator that reads a list from the connection while the route uses it. json: the portal's JSON as text. stream: the bytes as a stream cache. Files are always a stream. */
    private io.github.camelportal.options.OutputType outputType;

    /** Maximum number of bytes of a streamed response (outputType=stream, files) in memory. A longer one is stored in a temporary file until the exchange ends. 0 stores every one in a file, and -1 none. If spooling is enabled in the stream caching of Camel, its settings apply instead. */
    private Long spoolThreshold;

    /** Whether a write succeeds although its response has no evidence of that, such as {} or 204, because the install confirms nothing. A response that reports a failure, or is no JSON, still fails. */
    private Boolean acceptUnconfirmed;

    /** Whether autowiring is enabled. This is used for automatic autowiring options (the option must be marked as autowired) by looking up in the registry to find if there is a single instance of matching type, which then gets configured on the component. This can be used for automatic configuring JDBC data sources, JMS connection factories, AWS Clients, etc. */
    private Boolean autowiredEnabled;

    /** Connect timeout, in milliseconds or as a duration such as 10s. */
    private java.time.Duration connectTimeout;

    /** HTTP client to use instead of the component's, as in #bean:name. It is never autowired. It follows no redirects here, and sends no request again that is not a GET, whatever its own retry strategy. The other connection options do not apply to it. */
    private String httpClient;

    /** Maximum number of open connections. Further requests wait for a free connection, up to the responseTimeout. */
    private Integer maxConnections;

    /** Maximum number of bytes of a response in memory, after decompression. Streamed responses (outputType=iterator and stream, files, feeds) have no limit. */
    private Long maxResponseSize;

    /** Maximum Retry-After to wait for, in milliseconds or as a duration. If the portal requires more, the call fails at once with a PortalRateLimitException that contains the time. */
    private java.time.Duration maxRetryAfter;

    /** Socket timeout: maximum time without data from the portal, before or within a response, in milliseconds or as a duration such as 60s. Orders can take long. */
    private java.time.Duration responseTimeout;

    /** Maximum backoff before the first retry, in milliseconds or as a duration. It doubles with each further retry. The actual backoff is a random part of it, so that clients do not retry at the same moment. */
    private java.time.Duration retryDelay;

    /** Whether to use the system properties of the JVM for proxies, certificates and connections, such as https.proxyHost, javax.net.ssl.trustStore and http.keepAlive. Use proxyHost and sslContextParameters to configure the portal only. The JVM's trust managers apply if sslContextParameters has none. */
    private Boolean useSystemProperties;

    /** Used for enabling or disabling all consumer based health checks from this component */
    private Boolean healthCheckConsumerEnabled;

    /** Used for enabling or disabling all producer based health checks from this component. Notice: Camel has by default disabled all producer based health-checks. You can turn on producer checks globally by setting camel.health.producersEnabled=true. */
    private Boolean healthCheckProducerEnabled;

    /** Host name of an HTTP proxy. */
    private String proxyHost;

    /** Port of the HTTP proxy. */
    private Integer proxyPort;

    /** Access token for authMethod=bearer, such as a personal access token of the portal. It is sent unchanged and never revoked. */
    private String accessToken;

    /** Whether to allow a baseUrl that starts with http:// and is not on this machine. It sends credentials unencrypted, so use it in a trusted network only, such as a network of containers. */
    private Boolean allowInsecureHttp;

    /** Authentication method. Installs have HTTP Basic, tokens or both enabled. Default value notice: bearer with an accessToken, else basic */
    private io.github.camelportal.options.AuthMethod authMethod;

    /** Bean that returns the current username and password, in place of the options of these names. It is called for each login, or with authMethod=basic for each request, so that a changed password needs no restart. */
    private String credentials;

    /** Password for authMethod basic and token. */
    private String password;

    /** Password for the HTTP proxy. */
    private String proxyAuthPassword;

    /** Username for the HTTP proxy. */
    private String proxyAuthUsername;

    /** TLS settings, such as trusted certificates or a client certificate. Host names are always verified. */
    private String sslContextParameters;

    /** Secret of the second factor for authMethod=token: the base32 text that the portal displays for the setup of an authenticator app. A login that asks for a second factor is completed with a code (TOTP). */
    private String totpSecret;

    /** Enable usage of global SSL context parameters. */
    private Boolean useGlobalSslContextParameters;

    /** E-mail address of the account or of one of its contacts, for authMethod basic and token. */
    private String username;

    /** Returns the options that are set, by name. */
    Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("allowUndocumented", allowUndocumented);
        options.put("baseUrl", baseUrl);
        options.put("configuration", configuration);
        options.put("dryRun", dryRun);
        options.put("maxRetries", maxRetries);
        options.put("provider", provider);
        options.put("readOnly", readOnly);
        options.put("requestDeadline", requestDeadline);
        options.put("requestsPerSecond", requestsPerSecond);
        options.put("specification", specification);
        options.put("zoneId", zoneId);
        options.put("specificationCache", specificationCache);
        options.put("specificationMapping", specificationMapping);
        options.put("bridgeErrorHandler", bridgeErrorHandler);
        options.put("lazyStartProducer", lazyStartProducer);
        options.put("outputType", outputType);
        options.put("spoolThreshold", spoolThreshold);
        options.put("acceptUnconfirmed", acceptUnconfirmed);
        options.put("autowiredEnabled", autowiredEnabled);
        options.put("connectTimeout", connectTimeout);
        options.put("httpClient", httpClient);
        options.put("maxConnections", maxConnections);
        options.put("maxResponseSize", maxResponseSize);
        options.put("maxRetryAfter", maxRetryAfter);
        options.put("responseTimeout", responseTimeout);
        options.put("retryDelay", retryDelay);
        options.put("useSystemProperties", useSystemProperties);
        options.put("healthCheckConsumerEnabled", healthCheckConsumerEnabled);
        options.put("healthCheckProducerEnabled", healthCheckProducerEnabled);
        options.put("proxyHost", proxyHost);
        options.put("proxyPort", proxyPort);
        options.put("accessToken", accessToken);
        options.put("allowInsecureHttp", allowInsecureHttp);
        options.put("authMethod", authMethod);
        options.put("credentials", credentials);
        options.put("password", password);
        options.put("proxyAuthPassword", proxyAuthPassword);
        options.put("proxyAuthUsername", proxyAuthUsername);
        options.put("sslContextParameters", sslContextParameters);
        options.put("totpSecret", totpSecret);
        options.put("useGlobalSslContextParameters", useGlobalSslContextParameters);
        options.put("username", username);
        options.values().removeIf(value -> value == null);
        return options;
    }

    public Boolean getAllowUndocumented() {
        return allowUndocumented;
    }

    public void setAllowUndocumented(Boolean allowUndocumented) {
        this.allowUndocumented = allowUndocumented;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getConfiguration() {
        return configuration;
    }

    public void setConfiguration(String configuration) {
        this.configuration = configuration;
    }

    public Boolean getDryRun() {
        return dryRun;
    }

    public void setDryRun(Boolean dryRun) {
        this.dryRun = dryRun;
    }

    public Integer getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(Integer maxRetries) {
        this.maxRetries = maxRetries;
    }

    public io.github.camelportal.api.Provider getProvider() {
        return provider;
    }

    public void setProvider(io.github.camelportal.api.Provider provider) {
        this.provider = provider;
    }

    public Boolean getReadOnly() {
        return readOnly;
    }

    public void setReadOnly(Boolean readOnly) {
        this.readOnly = readOnly;
    }

    public java.time.Duration getRequestDeadline() {
        return requestDeadline;
    }

    public void setRequestDeadline(java.time.Duration requestDeadline) {
        this.requestDeadline = requestDeadline;
    }

    public Double getRequestsPerSecond() {
        return requestsPerSecond;
    }

    public void setRequestsPerSecond(Double requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getZoneId() {
        return zoneId;
    }

    public void setZoneId(String zoneId) {
        this.zoneId = zoneId;
    }

    public String getSpecificationCache() {
        return specificationCache;
    }

    public void setSpecificationCache(String specificationCache) {
        this.specificationCache = specificationCache;
    }

    public String getSpecificationMapping() {
        return specificationMapping;
    }

    public void setSpecificationMapping(String specificationMapping) {
        this.specificationMapping = specificationMapping;
    }

    public Boolean getBridgeErrorHandler() {
        return bridgeErrorHandler;
    }

    public void setBridgeErrorHandler(Boolean bridgeErrorHandler) {
        this.bridgeErrorHandler = bridgeErrorHandler;
    }

    public Boolean getLazyStartProducer() {
        return lazyStartProducer;
    }

    public void setLazyStartProducer(Boolean lazyStartProducer) {
        this.lazyStartProducer = lazyStartProducer;
    }

    public io.github.camelportal.options.OutputType getOutputType() {
        return outputType;
    }

    public void setOutputType(io.github.camelportal.options.OutputType outputType) {
        this.outputType = outputType;
    }

    public Long getSpoolThreshold() {
        return spoolThreshold;
    }

    public void setSpoolThreshold(Long spoolThreshold) {
        this.spoolThreshold = spoolThreshold;
    }

    public Boolean getAcceptUnconfirmed() {
        return acceptUnconfirmed;
    }

    public void setAcceptUnconfirmed(Boolean acceptUnconfirmed) {
        this.acceptUnconfirmed = acceptUnconfirmed;
    }

    public Boolean getAutowiredEnabled() {
        return autowiredEnabled;
    }

    public void setAutowiredEnabled(Boolean autowiredEnabled) {
        this.autowiredEnabled = autowiredEnabled;
    }

    public java.time.Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(java.time.Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public String getHttpClient() {
        return httpClient;
    }

    public void setHttpClient(String httpClient) {
        this.httpClient = httpClient;
    }

    public Integer getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(Integer maxConnections) {
        this.maxConnections = maxConnections;
    }

    public Long getMaxResponseSize() {
        return maxResponseSize;
    }

    public void setMaxResponseSize(Long maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public java.time.Duration getMaxRetryAfter() {
        return maxRetryAfter;
    }

    public void setMaxRetryAfter(java.time.Duration maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public java.time.Duration getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(java.time.Duration responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public java.time.Duration getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(java.time.Duration retryDelay) {
        this.retryDelay = retryDelay;
    }

    public Boolean getUseSystemProperties() {
        return useSystemProperties;
    }

    public void setUseSystemProperties(Boolean useSystemProperties) {
        this.useSystemProperties = useSystemProperties;
    }

    public Boolean getHealthCheckConsumerEnabled() {
        return healthCheckConsumerEnabled;
    }

    public void setHealthCheckConsumerEnabled(Boolean healthCheckConsumerEnabled) {
        this.healthCheckConsumerEnabled = healthCheckConsumerEnabled;
    }

    public Boolean getHealthCheckProducerEnabled() {
        return healthCheckProducerEnabled;
    }

    public void setHealthCheckProducerEnabled(Boolean healthCheckProducerEnabled) {
        this.healthCheckProducerEnabled = healthCheckProducerEnabled;
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

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = accessToken;
    }

    public Boolean getAllowInsecureHttp() {
        return allowInsecureHttp;
    }

    public void setAllowInsecureHttp(Boolean allowInsecureHttp) {
        this.allowInsecureHttp = allowInsecureHttp;
    }

    public io.github.camelportal.options.AuthMethod getAuthMethod() {
        return authMethod;
    }

    public void setAuthMethod(io.github.camelportal.options.AuthMethod authMethod) {
        this.authMethod = authMethod;
    }

    public String getCredentials() {
        return credentials;
    }

    public void setCredentials(String credentials) {
        this.credentials = credentials;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(String sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public String getTotpSecret() {
        return totpSecret;
    }

    public void setTotpSecret(String totpSecret) {
        this.totpSecret = totpSecret;
    }

    public Boolean getUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    public void setUseGlobalSslContextParameters(Boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
