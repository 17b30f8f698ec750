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

/** A feed of changes: the polls at which nothing has changed, and the one at which all is new. */
public final class FeedWorkload implements Workload {

    private static final String ELEMENTS = "elements/s";
    private static final double TO_BARE = 0.4;

    private static final String MEMORY = "first delivery, memory state";
    private static final String FILE = "first delivery, file state";
    private static final String JDBC = "first delivery, JDBC state";

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<Entrant> entrants(Settings settings) {
        String heap = "-Xmx" + settings.get(Size.FEED_HEAP) + "m";
        return List.of(
                Entrant.compared(Names.PORTAL, heap),
                Entrant.compared(Names.BARE, heap),
                Entrant.compared(MEMORY, heap),
                Entrant.compared(FILE, heap),
                Entrant.compared(JDBC, heap));
    }

    /** A contender of this workload. */
    static Contender contender(String entrant, String server, int elements) throws Exception {
        String baseUrl = server + "/" + elements;
        return switch (entrant) {
            case Names.PORTAL ->
                new FeedInvoices(baseUrl, FeedInvoices.Repository.MEMORY, FixedResponseServer.invoiceSum(elements));
            case Names.BARE -> new BareInvoices(baseUrl, true);
            case MEMORY -> new FeedInvoices(baseUrl, FeedInvoices.Repository.MEMORY, 0);
            case FILE -> new FeedInvoices(baseUrl, FeedInvoices.Repository.FILE, 0);
            default -> new FeedInvoices(baseUrl, FeedInvoices.Repository.JDBC, 0);
        };
    }

    @Override
    public Map<String, Double> measure(String entrant, Settings settings, String server) throws Exception {
        int elements = settings.get(Size.LIST);
        boolean delivery = !entrant.equals(Names.PORTAL) && !entrant.equals(Names.BARE);
        long sum = FixedResponseServer.invoiceSum(elements);
        try (Contender contender = contender(entrant, server, elements)) {
            Meter.passes(delivery ? 1 : settings.get(Size.LIST_WARMUPS), sum).measure(contender);
            return Meter.passes(delivery ? 1 : settings.get(Size.LIST_PASSES), sum)
                    .measure(contender)
                    .of(elements)
                    .metrics(ELEMENTS);
        }
    }

    @Override
    public Section report(Samples samples, Settings settings) {
        RateTable table = new RateTable(name(), samples, ELEMENTS);
        table.add("feed, nothing has changed", Names.PORTAL, ELEMENTS);
        table.add("bare loop", Names.BARE, ELEMENTS);
        List.of(MEMORY, FILE, JDBC).forEach(entrant -> table.add(entrant, entrant, ELEMENTS));
        return new Section(
                "A feed: `from(\"portal:invoices/list\")`",
                String.format(
                        Locale.ROOT,
                        "%,d invoices in a heap of %d MB. At a poll that finds nothing changed, the feed compares each with"
                                + " its state, in memory; the bare loop reads one record after the other. At the first"
                                + " poll all are new, and each is an exchange whose state is saved after it: in memory; in"
                                + " a FileStateRepository whose file may grow; or in a JdbcStateRepository on H2 in"
                                + " memory, one statement or two for each.",
                        settings.get(Size.LIST),
                        settings.get(Size.FEED_HEAP)),
                table.table(),
                table.chart(),
                List.of(Target.atLeast(
                        "elements per second of a feed without changes to those of the bare loop",
                        TO_BARE,
                        samples.ratio(Names.PORTAL, Names.BARE, ELEMENTS))));
    }
}
