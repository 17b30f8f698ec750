package io.github.camelportal.reference;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** References may be noted in an idempotent repository, which keeps keys and no values. */
class CreateOnceIdempotentTest extends ReferenceTestSupport {

    private static final LambdaRouteBuilder ROUTES = routes -> {
        routes.from("direct:create").to(CREATE + DEADLINE);
        routes.from("direct:refused").to(CREATE.replace("deptId=1&", "") + DEADLINE);
    };
    private static final Map<String, Object> ID = Map.of("id", "ORDER-4711");

    @TempDir
    private Path folder;

    private Supplier<IdempotentRepository> repositories(String kind) {
        File file = folder.resolve("references.txt").toFile();
        return kind.equals("jdbc")
                ? () -> new JdbcMessageIdRepository(dataSource, "references")
                : () -> FileIdempotentRepository.fileIdempotentRepository(file, 1000);
    }

    private Exchange sendOnce(Supplier<IdempotentRepository> repositories, String route, Object body) throws Exception {
        return restarted(repositories.get(), ROUTES, next -> send(next, route, ID, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "file"})
    void createsOneTicketWhenMessageComesAgain(String kind) throws Exception {
        Supplier<IdempotentRepository> repositories = repositories(kind);

        Exchange first = sendOnce(repositories, "direct:create", TICKET);
        Exchange second = sendOnce(repositories, "direct:create", TICKET);

        assertFound(first, false);
        assertFound(second, true);
        assertThat(second.getMessage().getBody(CreatedTicket.class).ticketNumber())
                .isEqualTo(marked().get(0).number());
        assertThat(marked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "file"})
    void returnsNoNumberWhenThePortalHasLostTheTicket(String kind) throws Exception {
        Supplier<IdempotentRepository> repositories = repositories(kind);
        sendOnce(repositories, "direct:create", TICKET);
        simulator.reset();

        Exchange second = sendOnce(repositories, "direct:create", TICKET);

        assertFound(second, true);
        assertThat(marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "file"})
    void findsTheTicketWhenItsResponseWasLost(String kind) throws Exception {
        Supplier<IdempotentRepository> repositories = repositories(kind);
        loseResponses("/tickets", 1);

        assertThat(sendOnce(repositories, "direct:create", TICKET).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class);
        assertFound(sendOnce(repositories, "direct:create", TICKET), true);

        assertThat(marked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "file"})
    void sendsAgainWhenThePortalDidNothing(String kind) throws Exception {
        Supplier<IdempotentRepository> repositories = repositories(kind);
        simulator
                .faults()
                .inject(Fault.droppedBefore().onRoute("POST", "/tickets").times(1));

        sendOnce(repositories, "direct:create", TICKET);
        assertFound(sendOnce(repositories, "direct:create", TICKET), false);
        assertFound(sendOnce(repositories, "direct:create", TICKET), true);

        assertThat(marked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "file"})
    void sendsCorrectedMessageWhenThePortalRefusedTheFirst(String kind) throws Exception {
        Supplier<IdempotentRepository> repositories = repositories(kind);
        Map<String, Object> wrong = Map.of("subject", "Backup fails", "body", "b", "dept_id", 99);
        Map<String, Object> right = Map.of("subject", "Backup fails", "body", "b", "dept_id", 1);

        assertThat(sendOnce(repositories, "direct:refused", wrong).getException())
                .isExactlyInstanceOf(PortalOperationException.class);
        assertFound(sendOnce(repositories, "direct:refused", right), false);
        assertFound(sendOnce(repositories, "direct:refused", right), true);

        assertThat(marked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "file"})
    void createsOneTicketWhenMessagesComeAtOnce(String kind) throws Exception {
        restarted(repositories(kind).get(), ROUTES, next -> {
            Stream.generate(() -> "ORDER-4711").limit(6).parallel().forEach(id -> assertThat(
                            send(next, "direct:create", Map.of("id", id), TICKET)
                                    .getException())
                    .isNull());
            return null;
        });

        assertThat(marked()).hasSize(1);
    }
}
