package io.github.camelportal.benchmark.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.measure.Entrant;
import io.github.camelportal.benchmark.measure.Meter;
import io.github.camelportal.benchmark.measure.Names;
import io.github.camelportal.benchmark.measure.RateTable;
import io.github.camelportal.benchmark.measure.Samples;
import io.github.camelportal.benchmark.measure.Section;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Size;
import io.github.camelportal.benchmark.measure.Target;
import io.github.camelportal.benchmark.measure.Workload;
import io.github.camelportal.benchmark.server.TicketResponse;

/** Calls with small responses, one after the other and several at once. */
public final class TicketWorkload implements Workload {

    private static final String ONE = "1 thread";
    private static final double MOST_TO_BARE = 1.15;
    private static final double MOST_TO_HAND_WRITTEN = 1;

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public List<Entrant> entrants(Settings settings) {
        String heap = "-Xmx" + settings.get(Size.HEAP) + "m";
        return List.of(
                Entrant.compared(Names.PORTAL, heap),
                Entrant.compared(Names.HAND_WRITTEN, heap),
                Entrant.compared(Names.BARE, heap),
                Entrant.reference(Names.SERVER, heap));
    }

    /** A contender of this workload. */
    static Contender contender(String entrant, String server) throws Exception {
        String baseUrl = server + "/0";
        return switch (entrant) {
            case Names.PORTAL -> new PortalTickets(baseUrl);
            case Names.HAND_WRITTEN -> new HandWrittenTickets(baseUrl);
            case Names.BARE -> new BareTickets(baseUrl);
            default -> new RawSockets(baseUrl + "/tickets/" + TicketResponse.NUMBER, TicketResponse.expected());
        };
    }

    @Override
    public Map<String, Double> measure(String entrant, Settings settings, String server) throws Exception {
        Duration warmup = Duration.ofSeconds(settings.get(Size.WARMUP_SECONDS));
        Duration counted = Duration.ofSeconds(settings.get(Size.SECONDS));
        Map<String, Double> measured = new LinkedHashMap<>();
        try (Contender contender = contender(entrant, server)) {
            meter(1, warmup).measure(contender);
            measured.putAll(meter(1, counted).measure(contender).metrics(ONE));
            int threads = settings.get(Size.THREADS);
            meter(threads, warmup.dividedBy(2)).measure(contender);
            measured.putAll(meter(threads, counted).measure(contender).metrics(several(settings)));
        }
        return measured;
    }

    private static Meter meter(int threads, Duration time) {
        return new Meter(threads, time, 1, TicketResponse.expected());
    }

    private static String several(Settings settings) {
        return settings.get(Size.THREADS) + " threads";
    }

    @Override
    public Section report(Samples samples, Settings settings) {
        RateTable table = new RateTable(name(), samples, "calls/s");
        List<Target> targets = new ArrayList<>();
        for (String threads : List.of(ONE, several(settings))) {
            for (String entrant : List.of(Names.PORTAL, Names.HAND_WRITTEN, Names.BARE, Names.SERVER)) {
                table.add(entrant + ", " + threads, entrant, threads);
            }
            targets.add(Target.atMost(
                            "processor time of a call to that of the bare loop, " + threads,
                            MOST_TO_BARE,
                            samples.processorTimeRatio(Names.PORTAL, Names.BARE, threads))
                    .because("a route makes an exchange, passes Camel's error handler and reads every field into its"
                            + " record; the bare loop reads the fields that are used."));
            targets.add(Target.atMost(
                    "processor time of a call to that of the hand-written route, " + threads,
                    MOST_TO_HAND_WRITTEN,
                    samples.processorTimeRatio(Names.PORTAL, Names.HAND_WRITTEN, threads)));
        }
        return new Section(
                "Calls: `tickets/get`",
                "A ticket with four replies, " + TicketResponse.json().length
                        + " bytes. Subject, status and the number of replies are read: of a `Ticket` in the portal"
                        + " route, of a `Map` in the hand-written one, of records in the bare loop.",
                table.table(),
                table.chart(),
                targets);
    }
}
