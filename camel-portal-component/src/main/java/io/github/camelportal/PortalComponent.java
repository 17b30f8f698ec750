package io.github.camelportal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.util.ObjectHelper;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.await.AwaitExecutor;
import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.consumer.FeedServices;
import io.github.camelportal.internal.consumer.RouteShutdownNotifier;
import io.github.camelportal.internal.exchange.OutermostExchangeTracker;
import io.github.camelportal.internal.exchange.ResponseSpool;
import io.github.camelportal.internal.feed.FeedRegistry;
import io.github.camelportal.internal.feed.sent.SentTexts;
import io.github.camelportal.internal.observe.AccountMonitor;
import io.github.camelportal.internal.request.OperationBinding;
import io.github.camelportal.internal.request.SensitiveKeywords;
import io.github.camelportal.internal.request.UnknownOptions;
import io.github.camelportal.internal.specification.ReservedNames;
import io.github.camelportal.internal.specification.Specification;
import io.github.camelportal.internal.specification.SpecificationReader;
import io.github.camelportal.internal.specification.SpecificationRegistry;
import io.github.camelportal.internal.specification.SpecificationSettings;

/** Calls the client portals of hosting providers, and consumes their notifications, ticket replies and changes. */
@Component("portal")
public class PortalComponent extends HealthCheckComponent implements SSLContextParametersAware {

    private static final String TOTP_SECRET = "totpSecret";

    @Metadata(description = "Default settings of the endpoints.")
    private PortalConfiguration configuration = new PortalConfiguration();

    @Metadata(
            label = "security",
            defaultValue = "false",
            description = "Enable usage of global SSL context parameters.")
    private boolean useGlobalSslContextParameters;

    private final AccountRegistry accounts = new AccountRegistry();
    private final FeedRegistry feedRegistry = new FeedRegistry();
    private ComponentOptionValidator optionValidator;
    private final EvaluatedOptions evaluatedOptions = new EvaluatedOptions();
    private final RouteShutdownNotifier shutdownNotifier = new RouteShutdownNotifier();
    private AwaitExecutor awaitExecutor;
    private final SpecificationRegistry specifications = new SpecificationRegistry();

    private final ResponseSpool responseSpool = new ResponseSpool();
    private final FeedServices feedServices = new FeedServices(feedRegistry, new SentTexts(), responseSpool);
    private final OutermostExchangeTracker outermostExchangeTracker = new OutermostExchangeTracker();

    /** Creates the component for Camel, which sets the context later. */
    public PortalComponent() {}

    /** Creates the component for a context. */
    public PortalComponent(CamelContext context) {
        super(context);
    }

    /** Makes Camel mask {@code totpSecret} in its summary of properties, because it masks only names that it lists. */
    @Override
    public void setCamelContext(CamelContext context) {
        super.setCamelContext(context);
        SensitiveKeywords.add(context, TOTP_SECRET);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        Object hash = parameters.remove(EvaluatedOptions.NAME);
        if (hash != null) {
            parameters.putAll(evaluatedOptions.get(hash));
        }
        PortalConfiguration base = resolveAndRemoveReferenceParameter(
                parameters, "configuration", PortalConfiguration.class, configuration);
        InstallOperations operations = operations(base, name -> text(parameters.get(name)));
        OperationBinding binding = OperationBinding.fromUri(getCamelContext(), operations, remaining, parameters);
        PortalEndpoint endpoint = new PortalEndpoint(uri, this, binding, base.copy());
        endpoint.addProblems(optionValidator == null ? List.of() : optionValidator.problems());
        ExtendedPropertyConfigurerGetter options = (ExtendedPropertyConfigurerGetter) getEndpointPropertyConfigurer();
        UnknownOptions.refuse(binding.operation(), parameters.keySet(), options);
        endpoint.addProblems(OptionTextValidator.removeInvalid(options, parameters));
        setProperties(endpoint, parameters);
        if (endpoint.getSettings().getSslContextParameters() == null) {
            endpoint.getSettings().setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        return endpoint;
    }

    /**
     * Returns the operations of the install that a {@code toD} calls.
     *
     * @param options options of its URI, by name
     */
    InstallOperations operations(UnaryOperator<String> options) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("configuration", options.apply("configuration"));
        return operations(
                resolveAndRemoveReferenceParameter(
                        reference, "configuration", PortalConfiguration.class, configuration),
                options);
    }

    /** Returns the operations of an install: the table, and the additions of its specification, which is read the first time. */
    private InstallOperations operations(PortalConfiguration base, UnaryOperator<String> options) {
        SpecificationSettings settings = base.specificationSettings(options);
        if (settings == null) {
            return OperationTable.operations();
        }
        Specification specification = specifications.get(settings, () -> specificationReader(settings, base.copy()));
        String baseUrl = options.apply("baseUrl");
        specifications.warnOfDifference(specification, ObjectHelper.isEmpty(baseUrl) ? base.getBaseUrl() : baseUrl);
        return specification.operations();
    }

    private SpecificationReader specificationReader(SpecificationSettings settings, PortalConfiguration connection) {
        if (connection.getSslContextParameters() == null) {
            connection.setSslContextParameters(retrieveGlobalSslContextParameters());
        }
        return new SpecificationReader(
                settings,
                getCamelContext().getClassResolver()::loadResourceAsStream,
                () -> accounts.http(getCamelContext(), connection).get(),
                ReservedNames.of((ExtendedPropertyConfigurerGetter) getEndpointPropertyConfigurer()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Returns the generated configurer behind a validator of the texts. */
    @Override
    public PropertyConfigurer getComponentPropertyConfigurer() {
        PropertyConfigurer configurer = super.getComponentPropertyConfigurer();
        if (optionValidator == null && configurer != null) {
            optionValidator = new ComponentOptionValidator(configurer);
        }
        return optionValidator;
    }

    /** Returns the client of a consumer, which shares connections, session and limits with the other clients of its account. */
    PortalClient client(PortalAccount account, PortalConfiguration settings) {
        AccountClient accountClient = accountClient(account, settings);
        accounts.keep(accountClient);
        return new PortalClient(accountClient, settings.callOptions());
    }

    /** Returns the client of a producer, which the producer releases when it stops. */
    PortalClient producerClient(PortalAccount account, PortalConfiguration settings) {
        AccountClient accountClient = accounts.heldClient(getCamelContext(), account, settings);
        return new PortalClient(accountClient, settings.callOptions());
    }

    /** Releases the client of a producer, so that an account that nothing uses any more is forgotten. */
    void release(PortalClient client) {
        accounts.release(getCamelContext(), client.accountClient());
    }

    /** Registers a health check for the account of a producer. */
    void addHealthCheck(PortalAccount account, PortalConfiguration settings) {
        accounts.watch(
                getCamelContext(),
                accountClient(account, settings),
                "producer:" + getDefaultName() + "-account-",
                isHealthCheckProducerEnabled());
    }

    private AccountClient accountClient(PortalAccount account, PortalConfiguration settings) {
        return accounts.client(getCamelContext(), account, settings, settings.getRequestsPerSecond());
    }

    /** Returns the monitors of the accounts that were used since the start. */
    List<AccountMonitor> monitors() {
        return accounts.monitors();
    }

    /** Returns the specifications that were read since the start. */
    List<Specification> specifications() {
        return specifications.specifications();
    }

    /** Returns the feeds that routes consume from. */
    FeedRegistry feedRegistry() {
        return feedRegistry;
    }

    /** Returns the parts that all feeds share. */
    FeedServices feedServices() {
        return feedServices;
    }

    /** Returns the threads of waits for machines, which start when one is needed. */
    synchronized AwaitExecutor awaitExecutor() {
        if (awaitExecutor == null) {
            awaitExecutor = new AwaitExecutor(getCamelContext());
        }
        return awaitExecutor;
    }

    /** Returns the options that the {@code toD} of routes have evaluated. */
    EvaluatedOptions evaluatedOptions() {
        return evaluatedOptions;
    }

    /** Returns the notifier that cancels the retries of producers before their routes stop. */
    RouteShutdownNotifier shutdownNotifier() {
        return shutdownNotifier;
    }

    /** Returns the store of streamed responses. */
    ResponseSpool responseSpool() {
        return responseSpool;
    }

    /** Reads the specification of the component, so that a mistake in it fails the start. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        outermostExchangeTracker.register(getCamelContext());
        // A start after a failed one reads it again at once.
        specifications.clear();
        operations(configuration, option -> null);
    }

    /** Logs out and closes the connections after all routes have stopped. */
    @Override
    protected void doStop() throws Exception {
        awaitExecutor().close();
        accounts.close(getCamelContext());
        outermostExchangeTracker.unregister(getCamelContext());
        responseSpool.close();
        specifications.clear();
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
