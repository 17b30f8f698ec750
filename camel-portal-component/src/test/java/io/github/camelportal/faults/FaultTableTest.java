package io.github.camelportal.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Each fault meets each kind of operation, and what happens is what the policy says, as the page of the table tells. */
class FaultTableTest {

    /** No cell may hang; the slowest one needs a tenth of that. */
    private static final int SECONDS = 60;

    private static final Map<String, Map<Column, Future<FaultObservation>>> OBSERVED = new LinkedHashMap<>();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(4);

    /** For what does little but wait for seconds on end, beside the others. */
    private static final ExecutorService WAITING_THREADS = Executors.newFixedThreadPool(24);

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static Future<List<EffectsUnderFaults.FaultedCall>> effects;
    private static Places places;

    @BeforeAll
    static void meetAll(@TempDir Path folder) throws IOException {
        places = new Places();
        Certificates certificates = new Certificates(folder);
        CONTEXT.getRegistry().bind("trust", certificates.trust());
        CONTEXT.start();
        FaultRun run = new FaultRun(CONTEXT, certificates, places);
        FaultTable.rows().filter(fault -> places.has(fault.place())).forEach(fault -> {
            Map<Column, Future<FaultObservation>> cells = new EnumMap<>(Column.class);
            for (Column column : Column.SHOWN) {
                ExecutorService threads =
                        fault.cell(column).bound() == Cell.Bound.RETRY_AFTER ? WAITING_THREADS : THREADS;
                cells.put(column, threads.submit(() -> run.meet(fault, column)));
            }
            OBSERVED.put(fault.name(), cells);
        });
        effects = WAITING_THREADS.submit(() -> EffectsUnderFaults.calls(EffectsUnderFaults.somePairs()));
    }

    @AfterAll
    static void stop() throws IOException {
        THREADS.shutdownNow();
        WAITING_THREADS.shutdownNow();
        CONTEXT.stop();
        places.close();
    }

    static Stream<FaultCase> rows() {
        return FaultTable.rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void handlesFaultAsDocumentedWhenItOccurs(FaultCase fault) throws Exception {
        assumeTrue(places.has(fault.place()), "this system has no such place");
        for (Column column : Column.SHOWN) {
            Cell cell = fault.cell(column);
            FaultObservation observed = OBSERVED.get(fault.name()).get(column).get(SECONDS, TimeUnit.SECONDS);

            assertThat(observed.calls())
                    .as(column + " calls, " + observed)
                    .isEqualTo(cell.calls().count());
            // What an acknowledgement meets is a matter of the consumer, not of a route.
            if (column != Column.ACKNOWLEDGEMENT || !fault.canPass()) {
                assertThat(Cell.Seen.of(observed.failure()))
                        .as(column + " sees " + observed)
                        .isEqualTo(cell.seen());
            }
            if (cell.bound() == Cell.Bound.DEADLINE && observed.failure() != null) {
                assertThat(observed.failure()).hasMessageContaining("requestDeadline=" + FaultRun.LATE);
            }
        }
    }

    @Test
    void hasUniqueRowsWhenTableIsRead() {
        assertThat(FaultTable.rows().map(FaultCase::name))
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNothingTwiceWhenTheResponseIsLost() throws Exception {
        requireOneEffectEach(effects.get());
    }

    @Tag("exhaustive")
    @Test
    void doesNothingTwiceWhenTheResponseOfAnyOperationIsLost() {
        requireOneEffectEach(EffectsUnderFaults.calls(EffectsUnderFaults.allPairs()));
    }

    private static void requireOneEffectEach(List<EffectsUnderFaults.FaultedCall> calls) {
        assertThat(calls)
                .isNotEmpty()
                .filteredOn(call -> call.effects() != 1)
                .as("done twice, or not at all")
                .isEmpty();
    }

    /** Each call has one effect, as the other tests prove. */
    @Test
    void describesTheTableOnItsPage() throws IOException {
        List<EffectsUnderFaults.Pair> pairs = EffectsUnderFaults.allPairs();
        String counted = "**Counted in the simulated portal:** "
                + pairs.stream()
                        .map(EffectsUnderFaults.Pair::operation)
                        .distinct()
                        .count()
                + " operations that write, spend or destroy × "
                + pairs.stream().map(EffectsUnderFaults.Pair::fault).distinct().count()
                + " faults after the request left = " + pairs.size() + " calls; " + pairs.size()
                + " effects; 0 calls with more than one effect. These are the operations that the simulated portal serves; the page on"
                + " [evidence](evidence.md) has the others too.";
        System.out.println(counted);

        String page = ReliabilityPage.text(counted);
        assertThat(ReliabilityPage.committed(page))
                .as("docs/reliability.md is stale: run this test with -Dreliability.write=true and commit the page")
                .isEqualTo(page);
    }
}
