package io.github.camelportal;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;

import io.github.camelportal.client.AccountCalls;
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
    private final RouteEnds routeEnds = new RouteEnds();

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

    /** A client for an account, which shares with all other ones of that account what belongs to it. */
    PortalClient client(PortalAccount account, PortalConfiguration settings) throws Exception {
        AccountCalls calls = clients.calls(getCamelContext(), account, settings, settings.getRequestsPerSecond());
        return new PortalClient(calls, settings.callSettings());
    }

    /** Has Camel's health checks tell whether an account that is written to can be used. */
    void watch(PortalAccount account, PortalConfiguration settings) throws Exception {
        AccountCalls calls = clients.calls(getCamelContext(), account, settings, settings.getRequestsPerSecond());
        clients.watch(
                getCamelContext(), calls, "producer:" + getDefaultName() + "-account-", isHealthCheckProducerEnabled());
    }

    /** The accounts that were used since the start. */
    List<AccountObserver> observers() {
        return clients.observers();
    }

    /** The feeds that are being consumed. */
    OpenFeeds openFeeds() {
        return openFeeds;
    }

    /** Where producers are told that their routes end. */
    RouteEnds routeEnds() {
        return routeEnds;
    }

    /** Logs out and closes the connections, after all routes have stopped. */
    @Override
    protected void doStop() throws Exception {
        clients.close(getCamelContext());
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
