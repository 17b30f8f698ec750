package io.github.camelportal;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;

import io.github.camelportal.client.PortalAccount;
import io.github.camelportal.client.PortalClient;
import io.github.camelportal.consumer.OpenFeeds;

/** Calls hosting providers' client portals, and consumes what happens in them. */
@Component("portal")
public class PortalComponent extends HealthCheckComponent implements SSLContextParametersAware {

    @Metadata(description = "Settings that all endpoints begin with.")
    private PortalConfiguration configuration = new PortalConfiguration();

    @Metadata(
            label = "security",
            defaultValue = "false",
            description = "Enable usage of global SSL context parameters.")
    private boolean useGlobalSslContextParameters;

    private final PortalClients clients = new PortalClients();
    private final OpenFeeds openFeeds = new OpenFeeds();

    /** For Camel. */
    public PortalComponent() {}

    /** For a context that is known already. */
    public PortalComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        PortalConfiguration base = resolveAndRemoveReferenceParameter(
                parameters, "configuration", PortalConfiguration.class, configuration);
        OperationOptions options = OperationOptions.take(getCamelContext(), remaining, parameters);
        PortalEndpoint endpoint = new PortalEndpoint(uri, this, options, base.copy());
        setProperties(endpoint, parameters);
        if (endpoint.getSettings().getSslContextParameters() == null) {
            endpoint.getSettings().setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        return endpoint;
    }

    /** The client for an account, the same for all endpoints with the same settings. */
    PortalClient client(PortalAccount account, PortalHttpConfiguration connection) throws Exception {
        return clients.client(getCamelContext(), account, connection);
    }

    /** The feeds that are being consumed. */
    OpenFeeds openFeeds() {
        return openFeeds;
    }

    /** Logs out and closes the connections, after all routes have stopped. */
    @Override
    protected void doStop() throws Exception {
        clients.close();
        super.doStop();
    }

    public PortalConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PortalConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }
}
