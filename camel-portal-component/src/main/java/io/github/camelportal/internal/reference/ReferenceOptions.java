package io.github.camelportal.internal.reference;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.Expression;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.util.ObjectHelper;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.internal.spending.RequestSender;

/**
 * The options of an endpoint about references.
 *
 * @param reference  expression in Camel's language Simple, or null
 * @param repository repository of notes, or null
 * @param delay      time in which the portal may still carry out a request whose attempt has ended
 */
public record ReferenceOptions(
        @Nullable String reference, @Nullable Object repository, Duration delay) {

    /** A quote, two requests for the currency, and the order. */
    private static final int MAX_CALLS_OF_AN_ORDER = 4;

    private boolean isSet() {
        return ObjectHelper.isNotEmpty(reference) || repository != null;
    }

    /** Returns what is wrong with the options of an operation. */
    public List<String> problems(Operation operation, CamelContext context) {
        List<String> problems = new ArrayList<>();
        if (!isSet()) {
            return problems;
        }
        if (ReferenceLookups.of(operation).isEmpty()) {
            problems.add("reference and referenceRepository are for operations whose result can be looked up, unlike "
                    + operation.id() + ". They are " + String.join(", ", ReferenceLookups.ids()) + ". Remove them");
        } else if (repository == null) {
            problems.add("reference needs a referenceRepository, in which it is noted before the request. Set"
                    + " referenceRepository=#bean to a StateRepository, such as a JdbcStateRepository, or to an"
                    + " IdempotentRepository. There is no default, because one in memory would forget it in a crash");
        } else if (!(repository instanceof StateRepository) && !(repository instanceof IdempotentRepository)) {
            problems.add(
                    "referenceRepository is neither a StateRepository nor an IdempotentRepository. Write #name, where"
                            + " name is the name of such a bean");
        }
        if (delay.isNegative()) {
            problems.add("referenceDelay must not be below 0");
        }
        try {
            expression(context);
        } catch (RuntimeException e) {
            problems.add("reference is no expression in Simple. Write one such as ${header.JMSMessageID}");
        }
        return problems;
    }

    private @Nullable Expression expression(CamelContext context) {
        if (ObjectHelper.isEmpty(reference)) {
            return null;
        }
        Expression expression = context.resolveLanguage("simple").createExpression(reference);
        expression.init(context);
        return expression;
    }

    /**
     * Returns a sender for the references of an endpoint, or the sender itself if the endpoint has no repository.
     *
     * @param sender sender of requests without references
     * @param json   whether bodies are texts of JSON
     * @param client client that looks up results
     * @param dry    whether requests are marked only, and nothing is noted
     */
    public RequestSender around(
            RequestSender sender,
            Operation operation,
            CamelContext context,
            boolean json,
            PortalClient client,
            boolean dry) {
        ReferenceLookup lookup = ReferenceLookups.of(operation).orElse(null);
        if (repository == null || lookup == null) {
            return sender;
        }
        MarkedRequests marks = new MarkedRequests(new ReferenceText(expression(context)), lookup, client.account());
        if (dry) {
            return (exchange, request) -> sender.send(exchange, marks.marked(exchange, request));
        }
        start(context);
        Duration longestAttempt = longestAttempt(operation, client);
        return new ReferenceSender(
                sender,
                marks,
                store(longestAttempt),
                new ReferenceResponse(operation, json),
                client,
                longestAttempt,
                delay,
                Clock.systemUTC());
    }

    /** Returns the time of an attempt with its prelude, which asks for the price and the currency of what costs money. */
    private Duration longestAttempt(Operation operation, PortalClient client) {
        int calls = operation.effect() == OperationEffect.SPENDS ? MAX_CALLS_OF_AN_ORDER : 1;
        return client.deadline().multipliedBy(calls).plus(delay);
    }

    @SuppressWarnings("unchecked")
    private ReferenceStore store(Duration longestAttempt) {
        return repository instanceof StateRepository<?, ?> states
                ? new StateReferenceStore((StateRepository<String, String>) states)
                : new IdempotentReferenceStore((IdempotentRepository) repository, longestAttempt, Clock.systemUTC());
    }

    /** Starts the repository unless it is started. The context stops it after all routes. */
    @SuppressWarnings("unchecked")
    private void start(CamelContext context) {
        try {
            if (repository instanceof StateRepository<?, ?> states) {
                StateRepositories.start(context, (StateRepository<String, String>) states);
            } else if (repository instanceof IdempotentRepository keys) {
                start(context, keys);
            }
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        }
    }

    private static void start(CamelContext context, IdempotentRepository keys) throws Exception {
        synchronized (keys) {
            if (!ServiceHelper.isStarted(keys)) {
                context.addService(keys, true, true);
                ServiceHelper.startService(keys);
            }
        }
    }
}
