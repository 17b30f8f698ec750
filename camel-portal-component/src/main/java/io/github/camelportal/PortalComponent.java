package io.github.camelportal;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;

import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.feed.FeedRegistry;
import io.github.camelportal.internal.observe.AccountMonitor;
import io.github.camelportal.internal.request.OperationBinding;

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

    private final AccountRegistry accounts = new AccountRegistry();
    private final FeedRegistry feedRegistry = new FeedRegistry();
    private final RouteShutdownNotifier shutdownNotifier = new RouteShutdownNotifier();

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
        OperationBinding binding = OperationBinding.fromUri(getCamelContext(), remaining, parameters);
        PortalEndpoint endpoint = new PortalEndpoint(uri, this, binding, base.copy());
        setProperties(endpoint, parameters);
        if (endpoint.getSettings().getSslContextParameters() == null) {
            endpoint.getSettings().setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        return endpoint;
    }

    /** A client for an account, which shares with all other ones of that account what belongs to it. */
    PortalClient client(PortalAccount account, PortalConfiguration settings) throws Exception {
        AccountClient accountClient =
                accounts.client(getCamelContext(), account, settings, settings.getRequestsPerSecond());
        return new PortalClient(accountClient, settings.callSettings());
    }

    /** Has Camel's health checks tell whether an account that is written to can be used. */
    void watch(PortalAccount account, PortalConfiguration settings) throws Exception {
        AccountClient accountClient =
                accounts.client(getCamelContext(), account, settings, settings.getRequestsPerSecond());
        accounts.watch(
                getCamelContext(),
                accountClient,
                "producer:" + getDefaultName() + "-account-",
                isHealthCheckProducerEnabled());
    }

    /** The accounts that were used since the start. */
    List<AccountMonitor> monitors() {
        return accounts.monitors();
    }

    /** The feeds that are being consumed. */
    FeedRegistry openFeeds() {
        return feedRegistry;
    }

    /** Where producers are told that their routes end. */
    RouteShutdownNotifier routeEnds() {
        return shutdownNotifier;
    }

    /** Logs out and closes the connections, after all routes have stopped. */
    @Override
    protected void doStop() throws Exception {
        accounts.close(getCamelContext());
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
