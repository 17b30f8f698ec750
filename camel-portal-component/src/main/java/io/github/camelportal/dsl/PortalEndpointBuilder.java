package io.github.camelportal.dsl;

import java.util.Map;
import java.util.regex.Pattern;

import org.apache.camel.builder.EndpointConsumerBuilder;
import org.apache.camel.builder.EndpointProducerBuilder;
import org.apache.camel.builder.endpoint.AbstractEndpointBuilder;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Provider;
import io.github.camelportal.options.AckMode;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.options.EmitMode;
import io.github.camelportal.options.OutputType;
import io.github.camelportal.options.OwnReplies;
import io.github.camelportal.options.RepliesFrom;
import io.github.camelportal.options.StartFrom;

/**
 * Builds the URI of a {@code portal:} endpoint. Values may be property placeholders ({@code {{name}}}) and, in a
 * {@code toD}, expressions. A text reaches the endpoint as it is: the URI has it in {@code RAW()} if Camel would change it.
 *
 * @param <T> type of the builder
 */
public abstract class PortalEndpointBuilder<T extends PortalEndpointBuilder<T>> extends AbstractEndpointBuilder
        implements EndpointProducerBuilder, EndpointConsumerBuilder {

    private static final Pattern CHANGED_BY_CAMEL = Pattern.compile("[+%&]|^RAW[({]|\\$\\{|\\$simple\\{|\\{\\{");

    /**
     * Creates the builder of an operation, which may be one that only the specification of an install has.
     *
     * @param operation both parts of its URI, as in {@code tickets/create}
     */
    protected PortalEndpointBuilder(String operation) {
        super("portal", operation);
    }

    /**
     * Sets any option by name, such as an option of Camel's scheduler.
     *
     * @throws IllegalArgumentException if a text cannot stand in a URI, because it has both <code>)&amp;</code> and
     *                                  <code>}&amp;</code>
     */
    @SuppressWarnings("unchecked")
    public final T option(String name, Object value) {
        doSetProperty(name, value instanceof String text ? unchanged(name, text) : value);
        return (T) this;
    }

    /** Returns a text in a form that Camel does not decode, and in which no ampersand separates options. */
    private static String unchanged(String name, String text) {
        // Camel leaves out an option whose optional placeholder has no value, but does not look for it in RAW().
        if (!CHANGED_BY_CAMEL.matcher(text).find() || text.startsWith("{{?")) {
            return text;
        }
        if (!text.contains(")&")) {
            return "RAW(" + text + ")";
        }
        if (text.contains("}&")) {
            throw new IllegalArgumentException(
                    "The option " + name + " has )& and }& in it, which no URI can carry. Send it in a header.");
        }
        return "RAW{" + text + "}";
    }

    /** Returns the URI of a {@code toD} before its evaluation, in which beans have the names that Camel gives them. */
    @Override
    public final String getRawUri() {
        Map<String, Object> given = Map.copyOf(properties);
        properties.replaceAll((name, value) -> isPlain(value) ? value : "#" + Integer.toHexString(value.hashCode()));
        try {
            return super.getRawUri();
        } finally {
            properties.putAll(given);
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>;
    }

    /** Sets the bean with settings that replace the settings of the component. */
    public final T configuration(PortalConfiguration configuration) {
        return option("configuration", configuration);
    }

    /** Sets the bean with settings by reference, as in {@code #xtom}. */
    public final T configuration(String configuration) {
        return option("configuration", configuration);
    }

    /** Sets the hosting provider. */
    public final T provider(Provider provider) {
        return option("provider", provider);
    }

    /** Sets the base URL of the API. */
    public final T baseUrl(String baseUrl) {
        return option("baseUrl", baseUrl);
    }

    /** Sets the authentication method. */
    public final T authMethod(AuthMethod authMethod) {
        return option("authMethod", authMethod);
    }

    /** Sets whether to allow operations that the provider does not document. */
    public final T allowUndocumented(boolean allowUndocumented) {
        return option("allowUndocumented", allowUndocumented);
    }

    /** Sets the type of the message body. */
    public final T outputType(OutputType outputType) {
        return option("outputType", outputType);
    }

    /** Sets the parameter that takes the whole message body. */
    public final T inBody(String parameter) {
        return option("inBody", parameter);
    }

    /** Sets the maximum price of an operation that costs money, such as 100.00. */
    public final T maxTotal(String maxTotal) {
        return option("maxTotal", maxTotal);
    }

    /** Sets the currency of the maximum price, as three letters. An operation may have a parameter of this name instead. */
    public T currency(String currency) {
        return option("currency", currency);
    }

    /**
     * Sets the state to wait for after a command to a machine: running, stopped or removed. After {@code vms/create}, {@code
     * vms/rebuild} and {@code services/reinstall}, any word of the portal is possible.
     */
    public final T await(String state) {
        return option("await", state);
    }

    /** Sets the maximum time to wait for a state, in milliseconds or as a duration such as 10m. */
    public final T awaitTimeout(String awaitTimeout) {
        return option("awaitTimeout", awaitTimeout);
    }

    /** Sets the time between two polls of an awaited state, in milliseconds or as a duration such as 5s. */
    public final T awaitInterval(String awaitInterval) {
        return option("awaitInterval", awaitInterval);
    }

    /** Sets the time between two polls of a consumer, in milliseconds or as a duration such as 5m. */
    public final T delay(String delay) {
        return option("delay", delay);
    }

    /** Sets the elements of a list that become exchanges. */
    public final T emit(EmitMode emit) {
        return option("emit", emit.text());
    }

    /** Sets whether elements that were removed from the list become exchanges. */
    public final T removed(boolean removed) {
        return option("removed", removed);
    }

    /** Sets the first elements of a feed without state. */
    public final T startFrom(StartFrom startFrom) {
        return option("startFrom", startFrom);
    }

    /** Sets the state repository that remembers the processed elements. */
    public final T stateRepository(StateRepository<String, String> stateRepository) {
        return option("stateRepository", stateRepository);
    }

    /** Sets the state repository by reference, as in {@code #feedState}. */
    public final T stateRepository(String stateRepository) {
        return option("stateRepository", stateRepository);
    }

    /** Sets the name of the feed in the state repository. */
    public final T feedId(String feedId) {
        return option("feedId", feedId);
    }

    /** Sets the comma-separated fields whose changes are ignored. */
    public final T ignoreFields(String ignoreFields) {
        return option("ignoreFields", ignoreFields);
    }

    /** Sets the comma-separated fields whose changes count; the changes of others are ignored. */
    public final T watchFields(String watchFields) {
        return option("watchFields", watchFields);
    }

    /** Sets the operation that gets the details of each element of a list, as in {@code invoices/get}. */
    public final T details(String operation) {
        return option("details", operation);
    }

    /** Sets the maximum number of requests for details at the same time. */
    public final T detailsConcurrency(int detailsConcurrency) {
        return option("detailsConcurrency", detailsConcurrency);
    }

    /** Sets the authors whose replies {@code tickets/replies} emits. */
    public final T repliesFrom(RepliesFrom repliesFrom) {
        return option("repliesFrom", repliesFrom);
    }

    /** Sets whether {@code tickets/replies} emits the replies that routes have sent. */
    public final T ownReplies(OwnReplies ownReplies) {
        return option("ownReplies", ownReplies);
    }

    /** Sets whether {@code tickets/replies} downloads the files of replies as attachments of the message. */
    public final T attachments(boolean attachments) {
        return option("attachments", attachments);
    }

    /** Sets the number of polls after which {@code tickets/replies} fetches an unchanged open ticket again. */
    public final T rescanInterval(int rescanInterval) {
        return option("rescanInterval", rescanInterval);
    }

    /** Sets the maximum share of its elements, in percent, that a list may lose before it is in doubt. */
    public final T maxRemoved(int maxRemoved) {
        return option("maxRemoved", maxRemoved);
    }

    /** Sets the maximum number of tickets that {@code tickets/replies} fetches per poll. */
    public final T maxTicketsPerPoll(int maxTicketsPerPoll) {
        return option("maxTicketsPerPoll", maxTicketsPerPoll);
    }

    /** Sets when {@code notifications/new} acknowledges a notification. */
    public final T ack(AckMode ack) {
        return option("ack", ack);
    }

    /** Sets the maximum number of elements of an exchange, whose body is a list of them. */
    public final T chunkSize(int chunkSize) {
        return option("chunkSize", chunkSize);
    }

    /** Sets the maximum number of elements per poll. 0 is unlimited. */
    public final T maxMessagesPerPoll(int maxMessagesPerPoll) {
        return option("maxMessagesPerPoll", maxMessagesPerPoll);
    }

    /** Sets whether to create an exchange for each element. */
    public final T splitResults(boolean splitResults) {
        return option("splitResults", splitResults);
    }
}
