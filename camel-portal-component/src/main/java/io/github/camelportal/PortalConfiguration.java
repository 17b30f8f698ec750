package io.github.camelportal;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

import io.github.camelportal.api.Provider;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.options.OutputType;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Which portal, as whom, and what becomes of its answers. What is set on the component is the default of its endpoints; a
 * bean of this type, given to an endpoint with {@code configuration=#bean}, takes the component's place, so that one
 * context can talk to several portals.
 */
@UriParams
public class PortalConfiguration extends PortalSafetyConfiguration implements Cloneable {

    @UriParam(
            label = "common",
            defaultValue = "custom",
            description =
                    "The hosting provider, which sets the base URL and says which operations are documented there."
                            + " Any other install of the portal software is custom.")
    private Provider provider = Provider.custom;

    @UriParam(
            label = "common",
            description =
                    "Base URL of the API, such as https://console.example.com/api. Needed with provider=custom, and"
                            + " goes before that of any other provider.")
    private String baseUrl;

    @UriParam(
            label = "security",
            secret = true,
            description = "E-mail address of the account or of one of its contacts, for authMethod basic and token.")
    private String username;

    @UriParam(label = "security", secret = true, description = "Password for authMethod basic and token.")
    private String password;

    @UriParam(
            label = "security",
            description =
                    "A bean that tells username and password, in their place, for authMethod basic and token. It is asked at"
                            + " each login, and with basic at each request, so that a changed password needs no restart.")
    private PortalCredentials credentials;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "Ready-made token, such as a personal access token of the portal, for authMethod bearer. It is"
                            + " sent as is and never logged out.")
    private String accessToken;

    @UriParam(
            label = "security",
            defaultValueNote = "bearer with an accessToken, else basic",
            description = "How to authenticate. Installs have HTTP Basic, tokens or both switched on.")
    private AuthMethod authMethod;

    @UriParam(
            label = "common",
            description = "Allows operations that the documents of the provider do not list. Installs differ from their"
                    + " documents, so such an operation may exist.")
    private boolean allowUndocumented;

    @UriParam(
            label = "producer",
            defaultValue = "typed",
            description =
                    "What becomes the message body: typed (records, lists, maps), json (the portal's JSON as text),"
                            + " or stream (its bytes as a stream cache). Files are always a stream.")
    private OutputType outputType = OutputType.typed;

    @UriParam(
            label = "common",
            defaultValueNote = "the JVM's time zone",
            description =
                    "Time zone of the portal's dates, such as Europe/Berlin. The portal writes dates without one; the"
                            + " consumer needs it for the CamelMessageTimestamp header.")
    @Metadata(displayName = "Time Zone")
    private String zoneId;

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

    public boolean isAllowUndocumented() {
        return allowUndocumented;
    }

    public void setAllowUndocumented(boolean allowUndocumented) {
        this.allowUndocumented = allowUndocumented;
    }

    public OutputType getOutputType() {
        return outputType;
    }

    public void setOutputType(OutputType outputType) {
        this.outputType = outputType;
    }

    public String getZoneId() {
        return zoneId;
    }

    public void setZoneId(String zoneId) {
        this.zoneId = zoneId;
    }

    /** A copy that can be changed without changing this. */
    public PortalConfiguration copy() {
        try {
            return (PortalConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /** Shows no credentials. */
    @Override
    public String toString() {
        return "PortalConfiguration[provider=" + provider + ", baseUrl="
                + (baseUrl == null ? null : ConnectionValidator.withoutUserInfo(baseUrl)) + ", authMethod=" + authMethod
                + "]";
    }
}
