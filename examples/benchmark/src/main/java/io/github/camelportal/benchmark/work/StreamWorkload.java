package io.github.camelportal.benchmark.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.measure.Entrant;
import io.github.camelportal.benchmark.measure.Meter;
import io.github.camelportal.benchmark.measure.Names;
import io.github.camelportal.benchmark.measure.Pace;
import io.github.camelportal.benchmark.measure.RateTable;
import io.github.camelportal.benchmark.measure.Samples;
import io.github.camelportal.benchmark.measure.Section;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Size;
import io.github.camelportal.benchmark.measure.Target;
import io.github.camelportal.benchmark.measure.Workload;
import io.github.camelportal.benchmark.server.FixedResponseServer;

/** A list that is longer than the heap, read while it comes. */
public final class StreamWorkload implements Workload {

    private static final String ELEMENTS = "elements/s";
    private static final double TO_BARE = 0.5;

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public List<Entrant> entrants(Settings settings) {
        String heap = "-Xmx" + settings.get(Size.STREAM_HEAP) + "m";
        return List.of(
                Entrant.compared(Names.PORTAL, heap),
                Entrant.compared(Names.BARE, heap),
                Entrant.doomed(Names.HAND_WRITTEN, heap, "-XX:+ExitOnOutOfMemoryError"),
                Entrant.reference(Names.SERVER, heap));
    }

    /** A contender of this workload. */
    static Contender contender(String entrant, String server, int elements) throws Exception {
        String baseUrl = server + "/" + elements;
        return switch (entrant) {
            case Names.PORTAL -> new PortalInvoices(baseUrl, true);
            case Names.HAND_WRITTEN -> new HandWrittenInvoices(baseUrl);
            case Names.BARE -> new BareInvoices(baseUrl, true);
            default -> new RawSockets(baseUrl + "/invoice", FixedResponseServer.invoiceSum(elements));
        };
    }

    @Override
    public Map<String, Double> measure(String entrant, Settings settings, String server) throws Exception {
        if (!entrant.equals(Names.HAND_WRITTEN)) {
            pace(entrant, server, settings.get(Size.STREAM_WARMUP));
        }
        return pace(entrant, server, settings.get(Size.STREAM)).metrics(ELEMENTS);
    }

    private static Pace pace(String entrant, String server, int elements) throws Exception {
        try (Contender contender = contender(entrant, server, elements)) {
            return Meter.passes(1, FixedResponseServer.invoiceSum(elements))
                    .measure(contender)
                    .of(elements);
        }
    }

    @Override
    public Section report(Samples samples, Settings settings) {
        RateTable table = new RateTable(name(), samples, ELEMENTS);
        for (Entrant entrant : entrants(settings)) {
            table.add(entrant.name(), entrant.name(), ELEMENTS);
        }
        List<Double> exits = samples.of(Names.HAND_WRITTEN, Samples.EXIT_CODE);
        boolean died = exits.contains((double) Entrant.OUT_OF_MEMORY);
        String end = died ? "ends with an OutOfMemoryError (exit code 3)" : "comes to its end";
        return new Section(
                "A list longer than the heap: `invoices/list?outputType=iterator`",
                String.format(
                        Locale.ROOT,
                        "%,d invoices in a heap of %d MB. The portal route splits an iterator, with `streaming()`; the"
                                + " bare loop reads one record after the other. Id and total of each are added up. The"
                                + " hand-written route %s in this heap.",
                        settings.get(Size.STREAM),
                        settings.get(Size.STREAM_HEAP),
                        end),
                table.table(),
                table.chart(),
                List.of(
                        Target.atLeast(
                                        "elements per second of a streamed list to those of the bare loop",
                                        TO_BARE,
                                        samples.ratio(Names.PORTAL, Names.BARE, ELEMENTS))
                                .because(
                                        "in a profile, about a third of the time is in Camel's splitter, one exchange"
                                                + " for each element; of the rest, a record here has 25 components with real"
                                                + " dates and amounts, and that of the bare loop 11, all but one of them texts."),
                        new Target(
                                "the hand-written route in the heap that suffices for streaming",
                                "OutOfMemoryError",
                                died ? "OutOfMemoryError" : "no error",
                                died)));
    }
}
