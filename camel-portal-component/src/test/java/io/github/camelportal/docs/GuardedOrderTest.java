package io.github.camelportal.docs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.faults.Faults;

import static org.assertj.core.api.Assertions.assertThat;

/** The guarded order and renewal of the pages, in both languages and as a Kamelet: nothing is ordered twice. */
class GuardedOrderTest {

    private static final String ORDER_ROUTE = "POST /order";
    private static final String RENEWAL_ROUTE = "POST /domain/@id/renew";
    private static final String PLACED = "jms:placed";
    private static final String UNCLEAR = "jms:unclear";

    private static SnippetCompiler compiler;

    @BeforeAll
    static void compile() throws IOException {
        compiler = new SnippetCompiler(
                Stream.concat(orders(), renewals()).filter(Snippet::isJava).toList());
    }

    static Stream<Snippet> orders() {
        return Stream.concat(
                guarded("docs/ordering.md", "jms:orders", "java", "yaml"),
                guarded("docs/kamelets.md", "jms:orders", "yaml"));
    }

    static Stream<Snippet> renewals() {
        return guarded("docs/ordering.md", "jms:renewals", "java", "yaml");
    }

    private static Stream<Snippet> guarded(String name, String queue, String... languages) {
        List<Snippet> found = DocumentationPage.all().stream()
                .filter(page -> page.name().equals(name))
                .flatMap(page -> page.snippets().stream())
                .filter(snippet -> snippet.isCode() && snippet.mentions(queue))
                .toList();
        assertThat(found).extracting(Snippet::language).containsExactly(languages);
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isPlacedOnce(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            run.order("PO-1", "12.00");
            run.order("PO-1", "12.00");
            run.order("PO-2", "12.00");

            assertThat(run.effects(ORDER_ROUTE)).isEqualTo(2);
            assertThat(run.taken()).containsExactly(PLACED + " PO-1", PLACED + " PO-1", PLACED + " PO-2");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isNotPlacedWhereItCostsTooMuch(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            run.order("PO-1", "9.98");

            assertThat(run.effects(ORDER_ROUTE)).isZero();
            assertThat(run.taken()).containsExactly("jms:tooExpensive PO-1");
        }
    }

    /** Amounts that compare otherwise as texts or whole numbers; the order costs 9.99, and the renewal 15.00. */
    @ParameterizedTest
    @MethodSource("orders")
    void isPlacedWhenTheLimitIsNoLowerThanThePrice(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            List<String> limits = List.of("9.99", "9.990", "10", "100", "9.991");
            for (String limit : limits) {
                run.order("PO-" + limit, limit);
            }
            for (String limit : List.of("9", "9.9", "9.98", "9.989", "0", "0.00")) {
                run.order("PO-X-" + limit, limit);
            }

            assertThat(run.effects(ORDER_ROUTE)).isEqualTo(limits.size());
            assertThat(run.taken())
                    .allMatch(taken -> taken.startsWith(taken.contains("PO-X-") ? "jms:tooExpensive " : PLACED + " "));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void failsWhenTheMessageHasNoLimit(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            for (String limit : List.of("", "100,00", "100 EUR")) {
                assertThat(run.failureOf("PO-1", limit)).isInstanceOf(IllegalArgumentException.class);
            }

            assertThat(run.effects(ORDER_ROUTE)).isZero();
            assertThat(run.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("renewals")
    void ofADomainIsNotPlacedWhenItCostsTooMuch(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            String expires = run.expires();
            for (String limit : List.of("2", "14.99", "0.00")) {
                assertThat(run.renew("PO-" + limit, expires, limit)).isNull();
            }
            assertThat(run.effects(RENEWAL_ROUTE)).isZero();
            assertThat(run.taken()).hasSize(3).allMatch(taken -> taken.startsWith("jms:tooExpensive "));

            assertThat(run.renew("PO-1", expires, "15")).isNull();
            assertThat(run.effects(RENEWAL_ROUTE)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isFoundWhenItsResponseWasLost(Snippet snippet) throws Exception {
        for (Fault fault :
                List.of(Fault.droppedAfter(), Fault.truncated(), Fault.truncatedChunks(), Fault.halfBody())) {
            try (GuardedRun run = new GuardedRun(snippet, compiler)) {
                run.portal().faults().inject(fault.onRoute("POST", "/order").times(1));

                run.order("PO-1", "12.00");

                assertThat(run.effects(ORDER_ROUTE)).as(fault.kind()).isEqualTo(1);
                assertThat(run.taken()).as(fault.kind()).containsExactly(PLACED + " PO-1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void goesToAPersonWhereItIsNotFound(Snippet snippet) throws Exception {
        for (Fault fault : List.of(Fault.droppedBefore(), Fault.status(500), Fault.html(502), Fault.garbage())) {
            try (GuardedRun run = new GuardedRun(snippet, compiler)) {
                run.portal().faults().inject(fault.onRoute("POST", "/order").times(1));

                run.order("PO-1", "12.00");
                // It was not placed, but that is for the person to say: it is not ordered by itself.
                run.order("PO-1", "12.00");

                assertThat(run.effects(ORDER_ROUTE)).as(fault.kind()).isZero();
                assertThat(run.taken()).as(fault.kind()).containsExactly(UNCLEAR + " PO-1", UNCLEAR + " PO-1");
                assertThat(run.lastBody()).contains("\"items\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void beginsAnewWhereThePortalSurelyDidNothing(Snippet snippet) throws Exception {
        Map<Fault, Class<? extends Exception>> faults = Map.of(
                Fault.error("temporarily_unavailable"), PortalOperationException.class,
                Fault.status(429, java.time.Duration.ofHours(1)), PortalRateLimitException.class);
        for (Map.Entry<Fault, Class<? extends Exception>> entry : faults.entrySet()) {
            try (GuardedRun run = new GuardedRun(snippet, compiler)) {
                run.portal()
                        .faults()
                        .inject(entry.getKey().onRoute("POST", "/order").times(1));

                assertThat(run.failureOf("PO-1", "12.00")).isInstanceOf(entry.getValue());
                assertThat(run.taken()).isEmpty();
                run.order("PO-1", "12.00");

                assertThat(run.effects(ORDER_ROUTE)).isEqualTo(1);
                assertThat(run.taken()).containsExactly(PLACED + " PO-1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isNotPlacedAgainWhereWhatComesAfterItFails(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            run.failTaking(1);

            assertThat(run.failureOf("PO-1", "12.00")).hasMessage("The queue is down");
            run.order("PO-1", "12.00");

            assertThat(run.effects(ORDER_ROUTE)).isEqualTo(1);
            assertThat(run.taken()).containsExactly(PLACED + " PO-1");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void isNotPlacedAgainWhenSearchFails(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            run.portal()
                    .faults()
                    .inject(Fault.droppedAfter().onRoute("POST", "/order").times(1));
            run.portal().faults().inject(Fault.droppedBefore().on("GET", "/service"));

            assertThat(run.failureOf("PO-1", "12.00")).isInstanceOf(PortalUnreachableException.class);
            assertThat(run.failureOf("PO-1", "12.00")).isInstanceOf(PortalUnreachableException.class);
            run.portal().faults().clear();
            run.order("PO-1", "12.00");

            assertThat(run.effects(ORDER_ROUTE)).isEqualTo(1);
            assertThat(run.taken()).containsExactly(PLACED + " PO-1");
        }
    }

    /** A message comes again until the route has taken it, as from any queue. */
    @ParameterizedTest
    @MethodSource("orders")
    void isPlacedOnceOrSaidToBeUnclearWhateverGoesWrong(Snippet snippet) throws Exception {
        for (Fault fault : Faults.everyKind()) {
            try (GuardedRun run = new GuardedRun(snippet, compiler)) {
                run.portal().faults().inject(fault.onRoute("POST", "/order").times(1));

                for (int delivery = 0; run.taken().isEmpty() && delivery < 3; delivery++) {
                    run.failureOf("PO-1", "12.00");
                }

                assertThat(run.taken())
                        .as(fault.kind())
                        .containsExactly(run.effects(ORDER_ROUTE) == 1 ? PLACED + " PO-1" : UNCLEAR + " PO-1");
                assertThat(run.effects(ORDER_ROUTE)).as(fault.kind()).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("renewals")
    void ofADomainIsPlacedOnceOrSaidToBeUnclear(Snippet snippet) throws Exception {
        for (Fault fault : Faults.everyKind()) {
            try (GuardedRun run = new GuardedRun(snippet, compiler)) {
                run.portal()
                        .faults()
                        .inject(fault.onRoute("POST", "/domain/@id/renew").times(1));
                String expires = run.expires();

                for (int delivery = 0; run.taken().isEmpty() && delivery < 3; delivery++) {
                    run.renew("PO-1", expires);
                }
                boolean renewed = run.effects(RENEWAL_ROUTE) == 1;
                String outcome = renewed ? "jms:renewed PO-1" : UNCLEAR + " PO-1";
                assertThat(run.taken()).as(fault.kind()).containsExactly(outcome);

                // Neither the same message again nor one with another number, for the same decision, renews it again.
                run.renew("PO-1", expires);
                if (renewed) {
                    run.renew("PO-2", expires);
                }
                assertThat(run.effects(RENEWAL_ROUTE)).as(fault.kind()).isEqualTo(renewed ? 1 : 0);
                assertThat(run.taken()).as(fault.kind()).allMatch(taken -> taken.startsWith(outcome.split(" ")[0]));
            }
        }
    }
}
