package io.github.camelportal.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;

/** The text of docs/evidence.md. */
final class EvidencePage {

    private static final Path PAGE = Path.of("../docs/evidence.md");
    private static final String INTRODUCTION = """
            <!-- Written by EvidenceTableTest, which proves it: -Devidence.write=true writes it anew. -->
            # Evidence

            A write counts as done if its response shows that. The evidence is declared for each operation in the operation table:

            - `success` or `status` that is true (`true`, `1`, `"1"`, `"true"`),
            - `info` with a text,
            - a documented field of the payload with a value. `null`, `false`, `0`, `""` and empty lists are no values. An id, a
              number or an amount needs a digit.

            Beside a `code` from 400 to 599 with a message, or beside an `exception`, none of these is evidence. No second JSON
            may stand behind the first.

            Without evidence, the outcome is unknown, and the exchange fails with a `PortalOutcomeUnknownException`. The request is
            not sent again. A refusal that the response tells is a `PortalOperationException`, if its status is 200 or 4xx and not
            408. With any other status, a gateway may have written the response, and knows nothing of what the portal did. An error
            beside a payload, or beside `success` that is true, does not tell what was done either: the exception carries the payload
            (`getPayload()`).

            A write is sent again for a rate limit only if the status is 429, or if a known code is the whole response. No sentence
            is searched for words.

            Some installs confirm nothing. `acceptUnconfirmed=true` accepts their responses: JSON without a failure, and responses
            without a body.

            A read needs its payload with `outputType=typed` and `iterator`. With `json` and `stream`, and for files, the payload is not
            checked: the route gets the response as the portal wrote it.

            ## Responses without evidence

            The cells are what a route sees, and how often the request is sent with `maxRetries=%d`: *unknown* is a
            `PortalOutcomeUnknownException`, *refused* a `PortalOperationException`, *authentication* a
            `PortalAuthenticationException` (with HTTP Basic), *rate limit* a `PortalRateLimitException`. No cell is a success.

            """.formatted(ExpectedOutcome.MAX_RETRIES);

    private EvidencePage() {}

    /** Returns all operations whose success needs evidence. */
    static List<Operation> operations() {
        return OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.isRequest() && !operation.isSafe())
                .toList();
    }

    static String text(List<Integer> statuses) {
        List<UnprovenResponse> responses = UnprovenResponse.all();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        Map<List<ExpectedOutcome>, List<Integer>> columns = statuses.stream()
                .collect(Collectors.groupingBy(
                        status -> responses.stream()
                                .map(response -> ExpectedOutcome.of(response, status))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        page.append("| Body");
        columns.values().forEach(group -> page.append(" | ").append(numbers(group)));
        page.append(" |\n|---").append("|---".repeat(columns.size())).append("|\n");
        IntStream.range(0, responses.size()).forEach(row -> {
            page.append("| ").append(responses.get(row).title());
            columns.keySet()
                    .forEach(column -> page.append(" | ").append(column.get(row).text()));
            page.append(" |\n");
        });
        page.append("\nThat is the same for all ").append(operations().size()).append(" operations below: ");
        page.append(responses.size())
                .append(" bodies × ")
                .append(statuses.size())
                .append(" statuses × ");
        page.append(operations().size()).append(" operations = ");
        page.append(responses.size() * statuses.size() * operations().size());
        page.append(" calls, 0 of them a success.\n\n## Operations and their evidence\n\n");
        page.append("| Evidence | Operations |\n|---|---|\n");
        operations().stream()
                .collect(Collectors.groupingBy(
                        operation -> operation.response().evidence(), LinkedHashMap::new, Collectors.toList()))
                .forEach((evidence, group) -> page.append("| ")
                        .append(quoted(evidence))
                        .append(" | ")
                        .append(quoted(group.stream().map(Operation::id).toList()))
                        .append(" |\n"));
        return page.toString();
    }

    private static String numbers(List<Integer> statuses) {
        return statuses.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String quoted(List<String> names) {
        StringJoiner joiner = new StringJoiner("`, `", "`", "`");
        names.forEach(joiner::add);
        return joiner.toString();
    }

    /** Returns the committed page, after writing it if that was asked for. */
    static String committed(String page) throws IOException {
        if (Boolean.getBoolean("evidence.write")) {
            Files.writeString(PAGE, page);
        }
        return Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "";
    }
}
