package io.github.camelportal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.camel.ApiEndpoint;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.apache.camel.util.ObjectHelper;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.consumer.FeedSession;
import io.github.camelportal.internal.consumer.PortalConsumer;
import io.github.camelportal.internal.consumer.PortalPollingConsumer;
import io.github.camelportal.internal.request.OperationBinding;
import io.github.camelportal.internal.request.RequestFactory;

/**
 * Call the client portals of hosting providers (tickets, invoices, domains, DNS, servers, orders and more), and consume
 * their notifications, ticket replies and changes.
 */
@UriEndpoint(
        firstVersion = "1.0.0",
        scheme = "portal",
        title = "Portal",
        syntax = "portal:apiName/methodName",
        apiSyntax = "apiName/methodName",
        category = {Category.CLOUD, Category.API},
        headersClass = PortalConstants.class)
public class PortalEndpoint extends ScheduledPollEndpoint implements ApiEndpoint, EndpointServiceLocation {

    static final long DEFAULT_DELAY = 60_000;

    @UriPath(description = "Group of operations, such as tickets, or raw for any route of the portal.")
    @Metadata(required = true)
    private String apiName;

    @UriPath(description = "Operation of the group, such as create.")
    @Metadata(required = true)
    private String methodName;

    // For the catalog only: the component resolves this option before it creates the endpoint. The type is Object,
    // because Camel's plugin would replace a field of type PortalConfiguration with the options of the class.
    @UriParam(
            name = "configuration",
            label = "common",
            javaType = "io.github.camelportal.PortalConfiguration",
            description =
                    "Bean with settings that replace the settings of the component, so that one context can call several"
                            + " portals. Other options of the endpoint take precedence over it.")
    @SuppressWarnings("UnusedVariable")
    private Object catalogConfiguration;

    @UriParam
    private PortalConfiguration settings;

    @UriParam(
            label = "producer",
            description =
                    "Parameter of the operation that takes the whole message body, such as body for the text of a ticket.")
    private String inBody;

    @UriParam
    private final PortalFeedConfiguration feed = new PortalFeedConfiguration();

    @UriParam
    private final PortalSpendingConfiguration spending = new PortalSpendingConfiguration();

    @UriParam
    private final PortalAwaitConfiguration awaiting = new PortalAwaitConfiguration();

    @UriParam
    private final PortalRepeatConfiguration repeat = new PortalRepeatConfiguration();

    // Declared again to have this default in the catalog.
    @UriParam(
            label = "consumer,scheduler",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description =
                    "Time between two polls, in milliseconds or as a duration such as 5m. Less than a second needs a"
                            + " unit, as in 500ms.")
    private long delay = DEFAULT_DELAY;

    private final OperationBinding binding;
    private final List<String> textProblems = new ArrayList<>();
    private EndpointAccount account;
    private FeedSession routeSession;

    PortalEndpoint(String uri, PortalComponent component, OperationBinding binding, PortalConfiguration settings) {
        super(uri, component);
        this.binding = binding;
        this.settings = settings;
        this.apiName = binding.operation().group();
        this.methodName = binding.operation().name();
        setDelay(DEFAULT_DELAY);
    }

    /** Adds problems with the texts of options, which the endpoint reports when it starts. */
    void addProblems(List<String> problems) {
        textProblems.addAll(problems);
    }

    @Override
    public Producer createProducer() {
        if (operation().feed()) {
            throw new IllegalArgumentException(
                    "portal:" + operation().id() + " cannot be called. Consume from it, as in from(\"portal:"
                            + operation().id() + "\").");
        }
        return new PortalProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        PortalConsumer consumer = new PortalConsumer(this, processor, routeSession());
        configureConsumer(consumer);
        consumer.setMaxMessagesPerPoll(feed.getMaxMessagesPerPoll());
        return consumer;
    }

    @Override
    public PollingConsumer createPollingConsumer() throws Exception {
        return new PortalPollingConsumer(this, newFeedSession(), feed.getMaxMessagesPerPoll());
    }

    /** Shares the session across restarts of a route, so that its next consumer resumes where the last one stopped. */
    private synchronized FeedSession routeSession() {
        if (routeSession == null) {
            routeSession = newFeedSession();
        }
        return routeSession;
    }

    private FeedSession newFeedSession() {
        FeedOptionsValidator.requireConsumable(operation());
        return new FeedSession(
                getCamelContext(),
                this::client,
                FeedOptionsValidator.validate(
                        binding,
                        feed,
                        settings,
                        account == null ? EndpointValidator.account(this, textProblems) : account,
                        () -> RequestFactory.createFromUri(binding, settings.zone(), createExchange())),
                component().feedServices());
    }

    /**
     * Validates the settings when the route starts, and reports all problems at once. If the account is all that is missing, the
     * producer or the consumer reports it, because the mock of a test may take the place of the producer.
     */
    @Override
    protected void doStart() throws Exception {
        account = EndpointValidator.account(this, textProblems);
        if (feed.keepsNotes() && account.get() != null) {
            // Producers note what they send before the consumer starts, and on a node that does not lead.
            routeSession();
        }
        super.doStart();
    }

    PortalComponent component() {
        return (PortalComponent) getComponent();
    }

    /** Returns the client of the account, which connects for its first request. */
    PortalClient client() {
        return component().client(account.require(), settings);
    }

    /** Returns the client of a producer, which the producer releases. */
    PortalClient producerClient() {
        return component().producerClient(account.require(), settings);
    }

    /** Returns the account, which may be missing, or null before the endpoint has started. */
    EndpointAccount account() {
        return account;
    }

    /** Registers the health check of the account, unless the operation does not use its credentials. */
    void addHealthCheck() {
        if (operation().authenticated()) {
            component().addHealthCheck(account.require(), settings);
        }
    }

    /** Returns the factory for the requests of exchanges. */
    RequestFactory requestFactory() {
        Map<String, Object> defaults = operation().authenticated() ? Map.of() : settings.loginDefaults();
        return new RequestFactory(binding, defaults, ObjectHelper.isEmpty(inBody) ? null : inBody, settings.zone());
    }

    /** Returns the base URL of the portal without credentials, or null if it is missing or the endpoint has not started. */
    @Override
    public String getServiceUrl() {
        return account == null || account.get() == null ? null : account.get().baseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    @Override
    public Map<String, String> getServiceMetadata() {
        String provider = settings.getProvider().name();
        return Map.of("provider", provider, "operation", operation().id());
    }

    Operation operation() {
        return binding.operation();
    }

    OperationBinding binding() {
        return binding;
    }

    public String getApiName() {
        return apiName;
    }

    public void setApiName(String apiName) {
        this.apiName = apiName;
    }

    public String getMethodName() {
        return methodName;
    }

    public void setMethodName(String methodName) {
        this.methodName = methodName;
    }

    public PortalConfiguration getConfiguration() {
        return settings;
    }

    /** Replaces all settings with a copy of the given configuration, so that endpoints do not change a shared bean. */
    public void setConfiguration(PortalConfiguration configuration) {
        this.settings = configuration.copy();
    }

    public PortalConfiguration getSettings() {
        return settings;
    }

    public String getInBody() {
        return inBody;
    }

    public void setInBody(String inBody) {
        this.inBody = inBody;
    }

    public PortalFeedConfiguration getFeed() {
        return feed;
    }

    public PortalSpendingConfiguration getSpending() {
        return spending;
    }

    public PortalAwaitConfiguration getAwaiting() {
        return awaiting;
    }

    public PortalRepeatConfiguration getRepeat() {
        return repeat;
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public void setDelay(long delay) {
        super.setDelay(delay);
        this.delay = delay;
    }
}
