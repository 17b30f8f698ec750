package io.github.camelportal.internal.feed;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.PortalRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The names of feeds in a state repository. */
class FeedIdTest {

    private static final String BASE_URL = "https://console.example.com/api";
    private static final Operation INVOICES = OperationTable.operation("invoices", "list");
    private static final Operation RECORDS = OperationTable.operation("dns", "records");
    private static final PortalAccount JOE =
            new PortalAccount(BASE_URL, PortalAccount.Method.BASIC, "joe@example.com", "secret", null);

    @Test
    void namesOperationUserAndAddressWhenThereAreNoParameters() {
        assertThat(FeedId.of(PortalRequest.of(INVOICES), JOE))
                .isEqualTo("invoices.list~joe@example.com~console.example.com/api");
    }

    @Test
    void namesTheParametersWhenThereAreSome() {
        PortalRequest list = new PortalRequest(RECORDS, "/service/47/dns", null, List.of());

        assertThat(FeedId.of(list, JOE))
                .isEqualTo("dns.records~/service/47/dns~joe@example.com~console.example.com/api");
    }

    @Test
    void leavesOutTheTokenWhenTheAccountHasNoUsername() {
        PortalAccount token = new PortalAccount(BASE_URL, PortalAccount.Method.BEARER, null, null, "secret-token");

        assertThat(FeedId.of(PortalRequest.of(INVOICES), token))
                .isEqualTo("invoices.list~token~console.example.com/api");
    }

    @Test
    void keepsANameWhenItFits() {
        assertThat(FeedId.shortened("x".repeat(200))).isEqualTo("x".repeat(200));
    }

    @Test
    void replacesTheEndByADigestWhenANameIsTooLong() {
        String one = FeedId.shortened("x".repeat(201));
        String other = FeedId.shortened("x".repeat(202));

        assertThat(one).startsWith("x".repeat(150) + "~").hasSize(183).isNotEqualTo(other);
        assertThat(FeedId.shortened("x".repeat(201))).isEqualTo(one);
    }
}
