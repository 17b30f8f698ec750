package io.github.camelportal.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a server answers to a poll, it gives an event, none, or the documented exception, and the next poll works. */
@AddLifecycleHook(FuzzRun.class)
class FeedFuzzTest extends ResponseGenerator {

    /** Number of polls after which a new feed follows, because the states of ever new elements fill the memory. */
    private static final int POLLS_OF_A_FEED = 500;

    private static final CannedPortal PORTAL = new CannedPortal();
    private static final DocumentedResponses DOCUMENTED = new DocumentedResponses();
    private static final Map<String, Integer> POLLS = new HashMap<>();
    private static DefaultCamelContext context;
    private static ConsumerTemplate template;

    @BeforeContainer
    static void start() {
        context = new DefaultCamelContext();
        FuzzedRoutes.configure(context, PORTAL);
        context.start();
        template = context.createConsumerTemplate();
    }

    @AfterContainer
    static void stop() {
        context.stop();
    }

    @Provide
    Arbitrary<Operation> feeds() {
        return Arbitraries.of(OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.response().kind() == ResponseSpec.Kind.LIST
                        && operation.response().listing().key() != null)
                .toList());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void deliversEventsOrDocumentedExceptionWhenResponseIsFuzzed(
            @ForAll("feeds") Operation operation,
            @ForAll("mutations") List<Mutation> mutations,
            @ForAll("statuses") int status,
            @ForAll("headers") Map<String, String> headers,
            @ForAll boolean breaksOff)
            throws Exception {
        byte[] good = DOCUMENTED.of(operation);
        byte[] body = good;
        for (Mutation mutation : mutations) {
            body = mutation.apply(body);
        }
        CannedResponse answer = new CannedResponse(status, headers, body, breaksOff);
        String uri = uri(operation);

        PORTAL.answers(request -> answer);
        assertThat(poll(uri))
                .as("%s answered with %s", uri, answer)
                .satisfiesAnyOf(problem -> assertThat(problem).isNull(), problem -> assertThat(problem)
                        .isInstanceOf(PortalOperationException.class));

        PORTAL.answers(request -> CannedResponse.good(good));
        assertThat(poll(uri))
                .as("the poll after %s was answered with %s", uri, answer)
                .isNull();
    }

    /** An endpoint of its own for so many polls. */
    private static String uri(Operation operation) {
        int polls = POLLS.merge(operation.id(), 1, Integer::sum);
        StringBuilder uri = new StringBuilder("portal:" + operation.id() + "?feedId=" + polls / POLLS_OF_A_FEED);
        operation
                .parameters(Parameter.Place.PATH)
                .forEach(parameter -> uri.append('&').append(parameter.option()).append("=1"));
        return uri.toString();
    }

    /** Takes what one poll gives; the failure, or null. */
    private static Exception poll(String uri) {
        try {
            Exchange exchange = template.receiveNoWait(uri);
            if (exchange != null) {
                assertThat(exchange.getMessage().getBody()).asString().isNotNull();
                template.doneUoW(exchange);
            }
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
