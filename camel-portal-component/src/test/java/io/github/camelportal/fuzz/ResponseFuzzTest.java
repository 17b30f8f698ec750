package io.github.camelportal.fuzz;

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
import org.apache.camel.Exchange;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.fuzz.FuzzedRoutes.Way;
import io.github.camelportal.scan.Canaries;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a server answers, a route gets a body or the documented exception, and the next exchange works. */
@AddLifecycleHook(FuzzRun.class)
class ResponseFuzzTest extends ResponseGenerator {

    private static FuzzedRoutes routes;

    @BeforeContainer
    static void start() {
        routes = new FuzzedRoutes();
    }

    @AfterContainer
    static void stop() {
        System.out.printf("%,d answers of a server that may answer anything%n", routes.answers());
        routes.close();
    }

    @Provide
    Arbitrary<Operation> operations() {
        return Arbitraries.of(routes.operations());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void returnsBodyOrDocumentedExceptionWhenResponseIsFuzzed(
            @ForAll("operations") Operation operation,
            @ForAll("mutations") List<Mutation> mutations,
            @ForAll("statuses") int status,
            @ForAll("headers") Map<String, String> headers,
            @ForAll boolean breaksOff)
            throws Exception {
        List<Way> ways = routes.ways(operation);

        routes.within(() -> {
            for (int i = 0; i < ways.size(); i++) {
                byte[] body = routes.documented(operation);
                for (Mutation mutation : mutations) {
                    body = mutation.shifted(i).apply(body);
                }
                requireDocumented(ways.get(i), new CannedResponse(status, headers, body, breaksOff));
            }
            Way next = ways.get((int) (routes.answers() % ways.size()));
            assertThat(routes.healthy(next).getException())
                    .as("the next exchange of %s", next)
                    .isNull();
            return null;
        });
    }

    private static void requireDocumented(Way way, CannedResponse answer) {
        Exchange exchange = routes.answered(way, answer);

        if (exchange.getException() != null) {
            assertThat(exchange.getException())
                    .as("%s answered with %s", way, answer)
                    .isInstanceOf(PortalOperationException.class)
                    .message()
                    .isNotBlank()
                    .doesNotContain(Canaries.PASSWORD);
        }
        assertThat(FuzzedRoutes.strangeHeaders(exchange))
                .as("headers after %s", answer)
                .isEmpty();
    }
}
