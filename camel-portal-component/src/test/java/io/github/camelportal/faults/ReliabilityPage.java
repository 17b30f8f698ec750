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
          carry it out: there was no trusted connection, the status was 429, or a code for too many requests was all that
          it said. Where the answer was lost, is not understood, or has no [evidence](evidence.md) of success, the exception
          is a `PortalOutcomeUnknownException`: look in the portal before you act again. What the portal refuses with HTTP
          200 or 4xx (not 408) has not been done, unless there is a payload beside the error.
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
        - **Consumers** lose nothing by a failure: the next poll asks again, and what was delivered but could not be
          acknowledged is acknowledged by the next poll, and not delivered again.

        """;

    private static final String LEGEND = """
        ## What changed

        - **Evidence:** A write used to succeed if nothing in its response was recognised as a failure, and 5xx with a reason counted
          as a refusal. Now its success needs [evidence](evidence.md), and 5xx, 408 and redirects leave the outcome unknown, as an
          error beside a payload does. A response without the payload of a read used to be an empty list or no record. Now it is a
          `PortalUnreadableResponseException`, as a response that cannot be read is.
        - **Feeds:** One response without its list, or with elements that had lost their keys, used to make a feed forget everything.
          Now an element is removed only if two complete snapshots in a row lack it. An event whose exchange was rolled back, refused
          by a queue or discarded by one used to be lost, and is delivered again now. Refused credentials used to be sent with each
          poll, and [wait](feeds.md#refused-credentials) now.
        - **Input:** A `408`, which a server leaves on an idle connection, is retried for what only reads. Exceptions of the HTTP
          client that are no `IOException` (a tunnel that a proxy refuses, a cancelled lease, a closed pool) are a
          `PortalUnreachableException`, or of an unknown outcome if a write may have been sent. Numbers are measured before they are
          parsed, so that none takes longer than the deadline.
        - **Spending:** Simple compared amounts as texts and whole numbers, an `HttpClient` bean was autowired with its own retries, and
          Camel's redelivery sent an order of unknown outcome again. Now `maxTotal` and `currency` [limit the
          price](ordering.md#the-limit), no client is autowired, one that is given sends no write twice, and a
          [second attempt](ordering.md#a-second-attempt) of an exchange is refused. A broker drives the guarded order in the tests.
        - **Bodies:** An iterator that was closed before its end looked finished. Now it stays open until the outermost exchange
          ends, and reading on after that throws. Two threads on one iterator get an error. Lists have a class of their own, so
          that Camel always converts them to JSON. Streamed responses go to disk, and `maxResponseSize` is 16 MiB. The routes on
          these pages that read a queue are [transacted](transactions.md).

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
