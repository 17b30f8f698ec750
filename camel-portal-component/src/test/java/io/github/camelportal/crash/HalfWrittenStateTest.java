package io.github.camelportal.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.billing.SimulatedInvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A JVM that is killed while it writes a state to a file leaves half a line, at which Camel's repository does not start. */
class HalfWrittenStateTest {

    @TempDir
    private Path directory;

    private final PortalSimulator portal =
            PortalSimulator.builder().seeded(false).start();

    @BeforeEach
    void raiseInvoices() {
        for (int i = 0; i < 3; i++) {
            WatchedFeed.INVOICES.happen(portal);
        }
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void onlyWhatTheHalfLineWasAboutComesAgain() throws Exception {
        List<String> invoices =
                portal.invoices().stream().map(SimulatedInvoice::id).toList();
        Path file = directory.resolve("whole");
        assertThat(consume(file, 3)).isEqualTo(invoices);
        String whole = Files.readString(directory.resolve("whole.killed"));
        assertThat(whole.lines()).hasSize(3);
        int lastLine = whole.lastIndexOf('\n', whole.length() - 2) + 1;
        int separator = whole.indexOf('=', lastLine);

        for (int length : new int[] {lastLine + 1, separator, separator + 1, separator + 5, whole.length() - 1}) {
            Path cut = directory.resolve("cut" + length);
            Files.writeString(cut, whole.substring(0, length));

            assertThat(consume(cut, 1)).containsExactly(invoices.get(2));
        }
    }

    @Test
    void startsFromEmptyStateWhenFileHoldsHalfLine() throws Exception {
        Path file = directory.resolve("first");
        Files.writeString(file, "invoices.li");

        assertThat(consume(file, 3)).hasSize(3);
    }

    /** Returns the events that a route receives. Copies the state file as a kill at that time would leave it. */
    private List<String> consume(Path file, int count) throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        DefaultCamelContext context = Connected.to(portal);
        context.getRegistry().bind("feedState", FileStateRepository.fileStateRepository(file.toFile()));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(WatchedFeed.INVOICES.from())
                        .process(exchange ->
                                received.add(exchange.getMessage().getHeader("CamelPortalKey", String.class)));
            }
        });
        context.start();
        try {
            await().until(() -> received.size() >= count);
            int before = portal.requests().size();
            await().until(() -> portal.requests().size() > before + 2);
            Files.copy(file, file.resolveSibling(file.getFileName() + ".killed"));
        } finally {
            context.stop();
        }
        return received;
    }
}
