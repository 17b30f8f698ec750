package io.github.camelportal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.apache.camel.ApiEndpoint;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.consumer.FeedSession;
import io.github.camelportal.internal.consumer.PortalConsumer;
import io.github.camelportal.internal.consumer.PortalPollingConsumer;
import io.github.camelportal.internal.request.OperationBinding;
import io.github.camelportal.internal.request.RequestFactory;
import io.github.camelportal.spi.PortalCredentials;

/**
 * Call the client portals of hosting providers (tickets, invoices, domains, DNS, servers, orders and more), and consume what
 * happens in them.
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

    @UriPath(description = "Group of operations, such as tickets; raw for a route that no group knows.")
    @Metadata(required = true)
    private String apiName;

    @UriPath(description = "Operation of the group, such as create.")
    @Metadata(required = true)
    private String methodName;

    // For the catalog alone: the component takes this option before the endpoint is made. It is an Object here, since
    // Camel's plugin would list the options of a PortalConfiguration in its place, as it does for the settings.
    @UriParam(
            label = "common",
            javaType = "io.github.camelportal.PortalConfiguration",
            description =
                    "A bean with settings that takes the place of the component's, so that one context can talk to"
                            + " several portals. Other options of the endpoint go before it.")
    private Object configuration;

    @UriParam
    private final PortalConfiguration settings;

    @UriParam(
            label = "producer",
            description =
                    "The parameter of the operation that the whole message body is, such as body for the text of a"
                            + " ticket.")
    private String inBody;

    @UriParam
    private final PortalFeedConfiguration feed = new PortalFeedConfiguration();

    // Here again, so that the catalog has this default and not Camel's.
    @UriParam(
            label = "consumer,scheduler",
            defaultValue = "60000",
            javaType = "java.time.Duration",
            description = "Time from one poll to the next, in milliseconds or as a duration such as 5m.")
    private long delay = DEFAULT_DELAY;

    private final OperationBinding binding;
    private PortalAccount account;
    private FeedSession routeSession;

    PortalEndpoint(String uri, PortalComponent component, OperationBinding binding, PortalConfiguration settings) {
        super(uri, component);
        this.binding = binding;
        this.settings = settings;
        this.apiName = binding.operation().group();
        this.methodName = binding.operation().name();
        setDelay(DEFAULT_DELAY);
    }

    @Override
    public Producer createProducer() {
        if (operation().feed()) {
            throw new IllegalArgumentException(
                    "portal:" + operation().id() + " can only be consumed from, as in from(\"portal:"
                            + operation().id() + "\")");
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
        PortalRequest list = new RequestFactory(binding, Map.of(), null).create(createExchange());
        return new FeedSession(
                getCamelContext(),
                this::client,
                FeedOptionsValidator.validate(operation(), feed, settings, list),
                ((PortalComponent) getComponent()).openFeeds());
    }

    /** Refuses a bad configuration when the route starts, with everything that is wrong at once. */
    @Override
    protected void doStart() throws Exception {
        account = EndpointValidator.account(
                settings, operation(), inBody, "portal:" + operation().id());
        super.doStart();
    }

    /** The client to call the portal with; connections are made when they are first needed. */
    PortalClient client() {
        try {
            return ((PortalComponent) getComponent()).client(account, settings);
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    RouteShutdownNotifier routeEnds() {
        return ((PortalComponent) getComponent()).routeEnds();
    }

    /** What needs no credentials of the endpoint says nothing of theirs. */
    void watch() throws Exception {
        if (operation().authenticated()) {
            ((PortalComponent) getComponent()).watch(account, settings);
        }
    }

    /** The requests of this endpoint's exchanges. */
    RequestFactory requests() {
        Map<String, Object> defaults = new HashMap<>();
        if (!operation().authenticated()) {
            // A login takes the credentials of the endpoint unless it is given others, in whatever way.
            PortalCredentials asked = settings.getCredentials();
            defaults.put("username", asked == null ? settings.getUsername() : later(asked::getUsername));
            defaults.put("password", asked == null ? settings.getPassword() : later(asked::getPassword));
            defaults.values().removeIf(Objects::isNull);
        }
        return new RequestFactory(binding, defaults, inBody);
    }

    private static Supplier<Object> later(Supplier<Object> value) {
        return value;
    }

    /** The base URL of the portal; null before the endpoint has started, and it has no credentials in it. */
    @Override
    public String getServiceUrl() {
        return account == null ? null : account.baseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    @Override
    public Map<String, String> getServiceMetadata() {
        return Map.of(
                "provider",
                settings.getProvider().name(),
                "operation",
                operation().id());
    }

    Operation operation() {
        return binding.operation();
    }

    @Override
    public boolean isLenientProperties() {
        return false;
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

    public void setConfiguration(PortalConfiguration configuration) {
        this.configuration = configuration;
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
