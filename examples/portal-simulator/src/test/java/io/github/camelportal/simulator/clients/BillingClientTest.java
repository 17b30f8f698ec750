package io.github.camelportal.simulator.clients;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.quirks.Oddity;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that reads invoices and balances of an install that wraps its responses. */
class BillingClientTest extends PublicClientTest {

    @Override
    PortalSimulatorBuilder configure(PortalSimulatorBuilder builder) {
        return builder.oddities(Oddity.WRAPPED, Oddity.PHP_ZERO_DATES).pageSize(3);
    }

    @Test
    void pagesInvoicesAndReadsBalances() throws Exception {
        JsonNode login = json(send(
                "POST",
                "/login",
                null,
                "application/json",
                "{\"username\":\"joe.doe@example.com\",\"password\":\"portal-secret\"}"));
        String bearer = "Bearer " + login.path("token").asText();

        List<String> ids = new ArrayList<>();
        BigDecimal unpaid = BigDecimal.ZERO;
        int page = 1;
        int pages;
        do {
            JsonNode response = json(send("GET", "/invoice?page=" + page, bearer, null, null));
            assertThat(response.path("error")).isEmpty();
            assertThat(response.at("/page/current").asInt()).isEqualTo(page);
            pages = response.at("/page/total").asInt();
            for (JsonNode invoice : response.at("/data/invoices")) {
                ids.add(invoice.path("id").asText());
                if (invoice.path("status").asText().equals("Unpaid")) {
                    unpaid = unpaid.add(new BigDecimal(invoice.path("total").asText()));
                    assertThat(invoice.path("datepaid").asText()).isEqualTo("-0001-11-30 00:00:00");
                }
            }
            page++;
        } while (page <= pages);
        JsonNode balance = json(send("GET", "/balance", bearer, null, null)).at("/data/details");

        assertThat(pages).isEqualTo(2);
        assertThat(ids).containsExactly("308973", "308974", "308975", "308976");
        assertThat(new BigDecimal(balance.path("acc_balance").asText())).isEqualByComparingTo(unpaid);
        assertThat(new BigDecimal(balance.path("acc_credit").asText())).isEqualByComparingTo("25");
    }
}
