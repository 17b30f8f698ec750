package io.github.camelportal.docs;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages of the guarded order and renewal that are wrong, or whose payload a person needs. */
class GuardedMessageTest {

    private static SnippetCompiler compiler;

    @BeforeAll
    static void compile() throws IOException {
        compiler = new SnippetCompiler(Stream.concat(GuardedOrderTest.orders(), GuardedOrderTest.renewals())
                .filter(Snippet::isJava)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.docs.GuardedOrderTest#orders")
    void sendsOrderToInvalidQueueWhenItHasNoPrice(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            assertThat(run.failureOfUnknownProduct("PO-1")).isNull();

            assertThat(run.effects("POST /order")).isZero();
            assertThat(run.taken()).containsExactly("jms:invalid PO-1");
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.docs.GuardedOrderTest#orders")
    void keepsPayloadOfOrderWhenErrorStandsBesideIt(Snippet snippet) throws Exception {
        String response = "{\"order_num\": \"1\", \"invoice_id\": \"5\", \"error\": [\"item 2: registrar failed\"]}";
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            run.portal()
                    .faults()
                    .inject(Fault.response(200, "application/json", response).onRoute("POST", "/order"));

            run.order("PO-1", "12.00");

            assertThat(run.taken()).containsExactly("jms:unclear PO-1");
            assertThat(run.lastPayload()).asString().contains("\"order_num\":\"1\"", "\"invoice_id\":\"5\"");
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.docs.GuardedOrderTest#renewals")
    void failsRenewalWhenExpiresIsNoDate(Snippet snippet) throws Exception {
        try (GuardedRun run = new GuardedRun(snippet, compiler)) {
            for (String expires : List.of("05.01.2027", "", "0", "2027-1-5", "2027-13-01", "2027-01-05T00:00")) {
                assertThat(run.renew("PO-1", expires)).isNotNull();
            }

            assertThat(run.effects("POST /domain/@id/renew")).isZero();
            assertThat(run.taken()).isEmpty();
        }
    }
}
