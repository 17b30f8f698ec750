package io.github.camelportal.benchmark.work;

import java.util.List;
import java.util.Locale;
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
import io.github.camelportal.benchmark.server.FixedResponseServer;

/** A list that is read whole and then split. */
public final class ListWorkload implements Workload {

    private static final String ELEMENTS = "elements/s";
    private static final double TO_BARE = 0.5;
    private static final double TO_HAND_WRITTEN = 1.5;

    @Override
    public String name() {
        return "list";
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
    static Contender contender(String entrant, String server, int elements) throws Exception {
        String baseUrl = server + "/" + elements;
        return switch (entrant) {
            case Names.PORTAL -> new PortalInvoices(baseUrl, false);
            case Names.HAND_WRITTEN -> new HandWrittenInvoices(baseUrl);
            case Names.BARE -> new BareInvoices(baseUrl, false);
            default -> new RawSockets(baseUrl + "/invoice", FixedResponseServer.invoiceSum(elements));
        };
    }

    @Override
    public Map<String, Double> measure(String entrant, Settings settings, String server) throws Exception {
        int elements = settings.get(Size.LIST);
        long sum = FixedResponseServer.invoiceSum(elements);
        try (Contender contender = contender(entrant, server, elements)) {
            Meter.passes(settings.get(Size.LIST_WARMUPS), sum).measure(contender);
            return Meter.passes(settings.get(Size.LIST_PASSES), sum)
                    .measure(contender)
                    .of(elements)
                    .metrics(ELEMENTS);
        }
    }

    @Override
    public Section report(Samples samples, Settings settings) {
        RateTable table = new RateTable(name(), samples, ELEMENTS);
        for (Entrant entrant : entrants(settings)) {
            table.add(entrant.name(), entrant.name(), ELEMENTS);
        }
        return new Section(
                "A list: `invoices/list`",
                String.format(
                        Locale.ROOT,
                        "%,d invoices. Both routes read them whole and split them; the bare loop reads them whole"
                                + " into a list of records. Id and total of each are added up.",
                        settings.get(Size.LIST)),
                table.table(),
                table.chart(),
                List.of(
                        Target.atLeast(
                                        "elements per second of a list to those of the bare loop",
                                        TO_BARE,
                                        samples.ratio(Names.PORTAL, Names.BARE, ELEMENTS))
                                .because("more than half of the time is in Camel's splitter, which makes the exchanges"
                                        + " of the whole list before the first is processed. With `streaming()` the"
                                        + " splitter does not do so, as the next section shows."),
                        Target.atLeast(
                                "elements per second of a list to those of the hand-written route",
                                TO_HAND_WRITTEN,
                                samples.ratio(Names.PORTAL, Names.HAND_WRITTEN, ELEMENTS))));
    }
}
