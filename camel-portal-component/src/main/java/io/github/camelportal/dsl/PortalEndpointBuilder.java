package io.github.camelportal.dsl;

import org.apache.camel.builder.EndpointConsumerBuilder;
import org.apache.camel.builder.EndpointProducerBuilder;
import org.apache.camel.builder.endpoint.AbstractEndpointBuilder;

import io.github.camelportal.AckMode;
import io.github.camelportal.AuthMethod;
import io.github.camelportal.OutputType;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Provider;

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

    /** Of a consumer: when to acknowledge. */
    public final T ack(AckMode ack) {
        return option("ack", ack);
    }

    /** Of a consumer: how many exchanges a poll makes at most. */
    public final T maxMessagesPerPoll(int maxMessagesPerPoll) {
        return option("maxMessagesPerPoll", maxMessagesPerPoll);
    }

    /** Of a consumer: whether each element is an exchange of its own. */
    public final T splitResults(boolean splitResults) {
        return option("splitResults", splitResults);
    }
}
