package io.github.camelportal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that tells the policy, and what each fault makes of each operation by it. */
final class ReliabilityPage {

    static final Path FILE = Path.of("..", "docs", "reliability.md");

    private static final String INTRODUCTION = """
        <!-- Written by FaultTableTest, which proves it: -Dreliability.write=true writes it anew. -->
        # Reliability

        What a route sees when the portal, or the way to it, fails: how often the portal is called, and for how long at most.

        - **What only reads** (lists, lookups, polls of consumers, logins) is repeated after any failure that may pass.
        - **What writes, spends or destroys**, acknowledgements included, is repeated only where the portal surely did not
          carry it out: there was no trusted connection, or it said that there were too many requests. Where the answer was
          lost, or is not understood, the exception is a `PortalOutcomeUnknownException`: look in the portal before you
          act again. What the portal refuses with a reason has not been done.
        - **How often:** `maxRetries` times (default 2) beside the first one. Before each is a random wait up to `retryDelay`
          (default 500 ms), which doubles each time.
        - **Retry-After**, in seconds or as a date, takes the place of that wait, up to `maxRetryAfter` (default 10 s). If the
          portal wants more, the `PortalRateLimitException` and the header `CamelPortalRetryAfter` tell how much, and
          consumers of the account skip their polls until then.
        - **How long:** `requestDeadline` (default 60 s) ends every call, with all repetitions and waiting, and also an answer
          that trickles. It is an upper bound for every cell below. Of a list that is read as it is used (consumers,
          `outputType=iterator`) it is the time in which each page is waited for: what the route does with its elements in
          between takes as long as it likes.
        - **Tokens:** a request that is refused for its token is made once more with a new one: it was not carried out.
        - **Consumers** lose nothing by a failure: the next poll asks again, and what was given out but could not be
          acknowledged is acknowledged by the next poll, and not given out again.

        **What changed: feeds.** One answer without its list, or with elements that had lost their keys, used to make a feed forget
        everything. Now an element is removed only if two complete snapshots in a row lack it. An event whose exchange was rolled
        back, refused by a queue or discarded by one used to be lost, and comes again now. Refused credentials used to be sent
        with each poll, and [wait](feeds.md#refused-credentials) now.

        """;

    private static final String LEGEND = """
        ## The table

        Each cell: what the route sees; how often the portal is called; what bounds the time. *at once* is a request without
        any waiting by the component. `Operation` stands for `PortalOperationException`, and so on; what a poll ends with
        goes to the `exceptionHandler` of the consumer, and its next poll asks again, unless the credentials were refused. After
        each fault the next call works.

        """;

    private ReliabilityPage() {}

    static String text(String counted) {
        StringBuilder page =
                new StringBuilder(INTRODUCTION).append(counted).append("\n\n").append(LEGEND);
        for (Map.Entry<String, List<FaultCase>> group : FaultTable.groups().entrySet()) {
            page.append("### ").append(group.getKey()).append("\n\n");
            group.getValue().stream().map(FaultCase::kind).distinct().forEach(kind -> page.append("- *")
                    .append(words(kind))
                    .append("*: ")
                    .append(kind.policy())
                    .append('\n'));
            page.append("\n| fault | kind | ");
            page.append(Column.SHOWN.stream().map(Column::title).collect(Collectors.joining(" | ")));
            page.append(" |\n|").append("---|".repeat(Column.SHOWN.size() + 2)).append('\n');
            group.getValue().forEach(fault -> page.append(row(fault)).append('\n'));
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String row(FaultCase fault) {
        return "| " + fault.name() + " | " + words(fault.kind()) + " | "
                + Column.SHOWN.stream().map(column -> cell(fault, column)).collect(Collectors.joining(" | "))
                + " |";
    }

    private static String cell(FaultCase fault, Column column) {
        // Without a connection there is no list, and so nothing to acknowledge.
        Column shown = column == Column.ACKNOWLEDGEMENT && !fault.canPass() ? Column.POLL : column;
        return fault.cell(column).shown(shown);
    }

    private static String words(FaultKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Writes it where that is wanted; else what is committed must be this. */
    static String committed(String text) throws IOException {
        if (Boolean.getBoolean("reliability.write")) {
            Files.writeString(FILE, text);
        }
        return Files.exists(FILE) ? Files.readString(FILE).replace("\r\n", "\n") : "";
    }
}
