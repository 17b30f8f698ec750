package io.github.camelportal.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import io.github.camelportal.benchmark.measure.Chart;
import io.github.camelportal.benchmark.measure.Entrant;
import io.github.camelportal.benchmark.measure.Names;
import io.github.camelportal.benchmark.measure.Samples;
import io.github.camelportal.benchmark.measure.Section;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Table;
import io.github.camelportal.benchmark.measure.Target;
import io.github.camelportal.benchmark.measure.Workload;
import io.github.camelportal.benchmark.server.FixedResponseServer;
import io.github.camelportal.benchmark.work.ListWorkload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The harness itself, with JVMs of their own. */
class RoundsTest {

    private final Settings settings = settings();

    private static Settings settings() {
        Properties properties = new Properties();
        properties.setProperty("benchmark.rounds", "1");
        properties.setProperty("benchmark.list", "10");
        properties.setProperty("benchmark.list-warmups", "1");
        properties.setProperty("benchmark.list-passes", "1");
        return Settings.of(properties);
    }

    @Test
    void measuresInOtherJvms() throws Exception {
        try (ChildJvm server = ChildJvm.start(ServerMain.class, List.of())) {
            Samples samples = new Rounds(settings, server.awaitResult("address", 30_000)).run(new OneBareList());

            assertThat(samples.of(Names.BARE, "elements/s")).hasSize(1);
        }
    }

    @Test
    void saysWhyAContenderFailed() throws Exception {
        FixedResponseServer server = FixedResponseServer.start();
        server.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> new Rounds(settings, server.address()).run(new OneBareList()))
                .withMessageContaining("list: the JVM of the bare loop ended with 1:")
                .withMessageContaining("HttpHostConnectException");
    }

    @Test
    void writesAllSectionsWhenReportIsPrinted() throws Exception {
        Section section = new Section(
                "Some work",
                "It was done.",
                new Table("Who", "ms").row("portal route", "5"),
                new Chart("some-work", "Some work").add("portal route", List.of(5.0)),
                List.of(Target.atLeast("speed", 2, 3), Target.atMost("time", 2, 3)));

        assertThat(new Report(settings, List.of(section)).render())
                .contains("| speed  | at least 2.0 × |   3.00 × |        met |\n")
                .contains("| time   | at most 2.00 × |   3.00 × | **missed** |\n")
                .contains(
                        "\n## Some work\n\nIt was done.\n\n![Some work](images/benchmark-some-work.svg)\n\n| Who          | ms |\n")
                .contains("`benchmark.rounds`")
                .contains("| Camel ");
    }

    private static final class OneBareList implements Workload {

        private final ListWorkload list = new ListWorkload();

        @Override
        public String name() {
            return list.name();
        }

        @Override
        public List<Entrant> entrants(Settings sizes) {
            return List.of(Entrant.compared(Names.BARE));
        }

        @Override
        public Map<String, Double> measure(String entrant, Settings sizes, String server) throws Exception {
            return list.measure(entrant, sizes, server);
        }

        @Override
        public Section report(Samples samples, Settings sizes) {
            return list.report(samples, sizes);
        }
    }
}
