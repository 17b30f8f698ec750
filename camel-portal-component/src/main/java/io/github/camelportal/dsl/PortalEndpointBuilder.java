package io.github.camelportal.dsl;

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
import io.github.camelportal.options.RepliesFrom;
import io.github.camelportal.options.StartFrom;

/**
 * Builds the URI of a {@code portal:} endpoint. Values may be property placeholders ({@code {{name}}}) and, in a
 * {@code toD}, expressions.
 *
 * @param <T> the builder itself
 */
public abstract class PortalEndpointBuilder<T extends PortalEndpointBuilder<T>> extends AbstractEndpointBuilder
        implements EndpointProducerBuilder, EndpointConsumerBuilder {

    PortalEndpointBuilder(String operation) {
        super("portal", operation);
    }

    /** Sets any option by its name, such as one of Camel's schedulers. */
    @SuppressWarnings("unchecked")
    public final T option(String name, Object value) {
        doSetProperty(name, value);
        return (T) this;
    }

    /** Takes the settings from this bean. */
    public final T configuration(PortalConfiguration configuration) {
        return option("configuration", configuration);
    }

    /** Takes the settings from a bean in the registry, as in {@code #xtom}. */
    public final T configuration(String configuration) {
        return option("configuration", configuration);
    }

    /** The hosting provider. */
    public final T provider(Provider provider) {
        return option("provider", provider);
    }

    /** Base URL of the API. */
    public final T baseUrl(String baseUrl) {
        return option("baseUrl", baseUrl);
    }

    /** How to authenticate. */
    public final T authMethod(AuthMethod authMethod) {
        return option("authMethod", authMethod);
    }

    /** Allows an operation that the provider's documents do not list. */
    public final T allowUndocumented(boolean allowUndocumented) {
        return option("allowUndocumented", allowUndocumented);
    }

    /** What becomes the message body. */
    public final T outputType(OutputType outputType) {
        return option("outputType", outputType);
    }

    /** The parameter that the whole message body is. */
    public final T inBody(String parameter) {
        return option("inBody", parameter);
    }

    /** Of a consumer: time from one poll to the next, in milliseconds or as a duration such as 5m. */
    public final T delay(String delay) {
        return option("delay", delay);
    }

    /** Of the consumer of a list: which elements become exchanges. */
    public final T emit(EmitMode emit) {
        return option("emit", emit.text());
    }

    /** Of the consumer of a list: whether elements that are not in it any more become exchanges too. */
    public final T removed(boolean removed) {
        return option("removed", removed);
    }

    /** Of a consumer: what it begins with as long as its feed has no state. */
    public final T startFrom(StartFrom startFrom) {
        return option("startFrom", startFrom);
    }

    /** Of a consumer: keeps what was processed in this repository. */
    public final T stateRepository(StateRepository<String, String> stateRepository) {
        return option("stateRepository", stateRepository);
    }

    /** Of a consumer: keeps what was processed in a repository of the registry, as in {@code #feedState}. */
    public final T stateRepository(String stateRepository) {
        return option("stateRepository", stateRepository);
    }

    /** Of a consumer: name of its feed in the state repository. */
    public final T feedId(String feedId) {
        return option("feedId", feedId);
    }

    /** Of a consumer: fields, separated by commas, whose change is none. */
    public final T ignoreFields(String ignoreFields) {
        return option("ignoreFields", ignoreFields);
    }

    /** Of the consumer of replies: whose replies. */
    public final T repliesFrom(RepliesFrom repliesFrom) {
        return option("repliesFrom", repliesFrom);
    }

    /** Of the consumer of replies: so many polls after a look at an open ticket, it is looked at again. */
    public final T rescanInterval(int rescanInterval) {
        return option("rescanInterval", rescanInterval);
    }

    /** Of the consumer of replies: how many tickets a poll looks at, at most. */
    public final T maxTicketsPerPoll(int maxTicketsPerPoll) {
        return option("maxTicketsPerPoll", maxTicketsPerPoll);
    }

    /** Of the consumer of new notifications: when to acknowledge. */
    public final T ack(AckMode ack) {
        return option("ack", ack);
    }

    /** Of a consumer: how many events a poll gives out at most; 0 is without limit. */
    public final T maxMessagesPerPoll(int maxMessagesPerPoll) {
        return option("maxMessagesPerPoll", maxMessagesPerPoll);
    }

    /** Of a consumer: whether each event is an exchange of its own. */
    public final T splitResults(boolean splitResults) {
        return option("splitResults", splitResults);
    }
}
