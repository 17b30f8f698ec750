package io.github.camelportal.benchmark.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.benchmark.measure.Chart;
import io.github.camelportal.benchmark.measure.Entrant;
import io.github.camelportal.benchmark.measure.Names;
import io.github.camelportal.benchmark.measure.Samples;
import io.github.camelportal.benchmark.measure.Section;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Size;
import io.github.camelportal.benchmark.measure.Table;
import io.github.camelportal.benchmark.measure.Target;
import io.github.camelportal.benchmark.measure.Workload;

/** A context with a route to every operation there is, from nothing to started. */
public final class StartupWorkload implements Workload {

    /** The context that the other one is compared with. */
    static final String DIRECT = "routes without portal";

    static final String MILLIS = "ms";
    static final String MANAGERS = "connection managers";

    private static final String MANAGER = "org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager";
    private static final List<String> TWO = List.of("tickets/list", "account/details");
    private static final double TO_DIRECT = 2;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public List<Entrant> entrants(Settings settings) {
        String heap = "-Xmx" + settings.get(Size.HEAP) + "m";
        return List.of(Entrant.compared(Names.PORTAL, heap), Entrant.compared(DIRECT, heap));
    }

    @Override
    public Map<String, Double> measure(String entrant, Settings settings, String server) throws Exception {
        long start = System.nanoTime();
        CamelContext context = entrant.equals(Names.PORTAL)
                ? Contexts.startPortal(portalRoutes(), server + "/0")
                : Contexts.start(directRoutes(server));
        double millis = (System.nanoTime() - start) / 1e6;
        try (context;
                ProducerTemplate template = context.createProducerTemplate()) {
            // The first call makes what connects; another one shows that it has the same.
            for (String operation : entrant.equals(Names.PORTAL) ? TWO : List.of("http")) {
                template.request("direct:" + operation, exchange -> {});
            }
            return Map.of(MILLIS, millis, MANAGERS, (double) LiveObjects.count(MANAGER));
        }
    }

    private static List<Operation> operations() {
        return OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.isRequest())
                .toList();
    }

    private static RouteBuilder portalRoutes() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                for (Operation operation : operations()) {
                    from("direct:" + operation.id()).to("portal:" + operation.id());
                }
            }
        };
    }

    private static RouteBuilder directRoutes(String server) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                for (Operation operation : operations()) {
                    from("direct:" + operation.id()).to("direct:to/" + operation.id());
                }
                from("direct:http").to(server);
            }
        };
    }

    @Override
    public Section report(Samples samples, Settings settings) {
        double managers = samples.of(Names.PORTAL, MANAGERS).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Chart chart = new Chart(name(), "Time to start, ms (less is better)");
        Table table = new Table("", "ms: median", "lowest", "highest", "connection managers");
        for (Entrant entrant : entrants(settings)) {
            List<Double> millis =
                    samples.of(entrant.name(), MILLIS).stream().sorted().toList();
            String label = entrant.name().equals(Names.PORTAL) ? "routes to a portal" : entrant.name();
            chart.add(label, millis);
            table.row(
                    label,
                    Table.number(samples.median(entrant.name(), MILLIS)),
                    Table.number(millis.get(0)),
                    Table.number(millis.get(millis.size() - 1)),
                    String.format(Locale.ROOT, "%.0f", samples.median(entrant.name(), MANAGERS)));
        }
        return new Section(
                "Start of a context",
                operations().size()
                        + " routes, one to each operation, against as many routes to `direct:` endpoints and"
                        + " one to an `http:` endpoint; from an empty JVM to the started context.",
                table,
                chart,
                List.of(
                        Target.atMost(
                                "time to start, to that of routes without portal",
                                TO_DIRECT,
                                samples.ratio(Names.PORTAL, DIRECT, MILLIS)),
                        new Target(
                                "HTTP connection managers of a context with all operations",
                                "1",
                                String.format(Locale.ROOT, "%.0f", managers),
                                managers == 1)));
    }
}
