package io.github.camelportal.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.camelportal.benchmark.measure.Chart;
import io.github.camelportal.benchmark.measure.Section;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Size;
import io.github.camelportal.benchmark.measure.Table;
import io.github.camelportal.benchmark.measure.Target;

/** The page with all results. */
final class Report {

    private static final String BEGIN = """
            # Benchmarks

            ```shell
            ./mvnw -q -Pbenchmark
            ```

            writes this page. It lets several contenders do the same work in turn, each in a JVM of its own that is new in each
            round, against one server in another process on the same machine, which sends what it has rendered before:

            - **portal route**: a Camel route with an endpoint of this component
            - **hand-written route**: a Camel route as it is written without this component: `to("http:…")` with a header for
              HTTP Basic, `unmarshal().json()` into a `Map`, and the field that is wanted
            - **bare loop**: Apache HttpClient and Jackson, into records of the few fields that there are, without Camel
            - **server's limit**: a client that reads the bytes and looks at none

            A number is the median of all rounds. Processor time is that of the contender's whole JVM, compiler and garbage
            collector included, divided by what it did. Parts can be measured with
            `-Dbenchmark.only=tickets,list,stream,feed,startup`, and other sizes with the properties below; such results are written
            to `target` in `examples/benchmark`, not here.
            """;

    private final Settings settings;
    private final List<Section> sections;

    Report(Settings settings, List<Section> sections) {
        this.settings = settings;
        this.sections = sections;
    }

    String render() throws Exception {
        return BEGIN
                + "\nMeasured on " + LocalDate.now(ZoneOffset.UTC) + ".\n\n## Targets\n\n"
                + targets().render()
                + missed()
                + sections.stream().map(section -> "\n" + section.render()).collect(Collectors.joining())
                + "\n## Measured with\n\n" + MachineFacts.table().render()
                + "\n" + sizes().render();
    }

    /** Returns the charts that the page shows. */
    List<Chart> charts() {
        return sections.stream().map(Section::chart).toList();
    }

    private Table targets() {
        Table table = new Table("Target", "wanted", "measured", "");
        for (Section section : sections) {
            for (Target target : section.targets()) {
                table.row(target.what(), target.wanted(), target.measured(), target.met() ? "met" : "**missed**");
            }
        }
        return table;
    }

    private String missed() {
        String reasons = sections.stream()
                .flatMap(section -> section.targets().stream())
                .filter(target -> !target.met() && target.reason() != null)
                .map(target -> "\n- " + target.what() + ": " + target.reason())
                .collect(Collectors.joining());
        return reasons.isEmpty() ? "" : "\nWhat is missed, and why:\n" + reasons + "\n";
    }

    private Table sizes() {
        Table table = new Table("Property", "value", "");
        for (Size size : Size.values()) {
            table.row(
                    "`" + size.property() + "`", String.format(Locale.ROOT, "%,d", settings.get(size)), size.meaning());
        }
        return table;
    }
}
