package io.github.camelportal.reference;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

import org.apache.camel.Exchange;
import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.state.JdbcStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** A ticket with a reference is created once, even if the process ends in the middle of the request. */
class CreateOnceCrashTest extends ReferenceTestSupport {

    /** Another process does not wait longer than this for an attempt. */
    private static final LambdaRouteBuilder ENDING =
            routes -> routes.from("direct:create").to(CREATE + DEADLINE);

    private static final LambdaRouteBuilder ROUTES =
            routes -> routes.from("direct:create").to(CREATE);
    private static final Map<String, Object> ID = Map.of("id", "ORDER-4711");

    /** The process ends right before or right after a note is written. */
    enum ProcessEndPoint {
        BEFORE_SENT,
        AFTER_SENT,
        BEFORE_DONE,
        AFTER_DONE;

        boolean isBefore(String note) {
            return note.startsWith("sent ") && this == BEFORE_SENT || note.startsWith("done ") && this == BEFORE_DONE;
        }

        boolean isAfter(String note) {
            return note.startsWith("sent ") && this == AFTER_SENT || note.startsWith("done ") && this == AFTER_DONE;
        }

        boolean isSent() {
            return this == BEFORE_DONE || this == AFTER_DONE;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void createsOneTicketWhenProcessWithDatabaseEnds(ProcessEndPoint end) throws Exception {
        Function<ProcessEndPoint, StateRepository<String, String>> repository = killed -> {
            JdbcStateRepository created = new JdbcStateRepository(dataSource) {
                private boolean ended;

                @Override
                public boolean replaceState(String key, String expected, String state) {
                    endIf(ended || killed != null && state != null && killed.isBefore(state));
                    boolean replaced = super.replaceState(key, expected, state);
                    endIf(killed != null && state != null && killed.isAfter(state));
                    return replaced;
                }

                private void endIf(boolean now) {
                    ended |= now;
                    if (now) {
                        throw new ProcessEnd();
                    }
                }
            };
            created.setCreateTable(true);
            return created;
        };

        createsOneTicket(end, repository);
    }

    @ParameterizedTest
    @EnumSource
    void createsOneTicketWhenProcessWithFileEnds(ProcessEndPoint end) throws Exception {
        File file = folder.resolve("references.dat").toFile();
        Function<ProcessEndPoint, StateRepository<String, String>> repository = killed -> new FileStateRepository() {
            private boolean ended;

            {
                setFileStore(file);
            }

            @Override
            public void setState(String key, String state) {
                endIf(ended || killed != null && killed.isBefore(state));
                super.setState(key, state);
                endIf(killed != null && killed.isAfter(state));
            }

            private void endIf(boolean now) {
                ended |= now;
                if (now) {
                    throw new ProcessEnd();
                }
            }

            @Override
            protected void doStop() throws Exception {
                // A process that has ended writes nothing more.
                if (!ended) {
                    super.doStop();
                }
            }
        };

        createsOneTicket(end, repository);
    }

    private void createsOneTicket(
            ProcessEndPoint end, Function<ProcessEndPoint, StateRepository<String, String>> repository)
            throws Exception {
        Exchange first = restarted(repository.apply(end), ENDING, next -> send(next, "direct:create", ID, TICKET));
        assertThat(first.getException()).isNotNull();
        assertThat(marked()).hasSize(end.isSent() ? 1 : 0);

        Exchange second = restarted(repository.apply(null), ROUTES, next -> send(next, "direct:create", ID, TICKET));
        Exchange third = restarted(repository.apply(null), ROUTES, next -> send(next, "direct:create", ID, TICKET));

        assertFound(second, end.isSent());
        assertFound(third, true);
        assertThat(marked()).hasSize(1);
        assertThat(count("POST", "/tickets")).isEqualTo(1);
    }

    /** The other node is alive, and its request is still on its way when this one gets the same message. */
    @Test
    void waitsForAnotherNodeWhenItsRequestIsInFlight() throws Exception {
        simulator.faults().inject(Fault.latency(Duration.ofMillis(700)).on("POST", "/tickets"));
        JdbcStateRepository shared = new JdbcStateRepository(dataSource);
        shared.setCreateTable(true);
        shared.start();
        // A note of another node, whose process still has time for its request.
        addRoutes(ROUTES);
        Exchange first = send("direct:create", "ORDER-4711", TICKET);
        Map<String, String> notes = shared.states("reference.tickets.create");
        assertThat(notes).hasSize(1);
        String key = "reference.tickets.create/" + notes.keySet().iterator().next();
        shared.setState(key, "sent " + (System.currentTimeMillis() + 500));

        Exchange second = send("direct:create", "ORDER-4711", TICKET);

        assertFound(first, false);
        assertFound(second, true);
        assertThat(shared.getState(key)).startsWith("done ");
        assertThat(marked()).hasSize(1);
    }

    /** Ends the process of a test: nothing that comes after it is carried out. */
    private static final class ProcessEnd extends Error {

        private static final long serialVersionUID = 1L;
    }
}
