package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

class BillingTest extends PortalTest {

    @Test
    void listsTheInvoices() {
        JsonNode invoices = client.get("/invoice").path("invoices");

        assertThat(invoices.findValuesAsText("id")).containsExactly("308973", "308974", "308975", "308976");
        assertThat(invoices.findValuesAsText("status")).containsExactly("Paid", "Unpaid", "Unpaid", "Paid");
        assertThat(invoices.get(1))
                .isEqualTo(json("{'id':'308974','date':'2025-12-29','dateorig':'2025-12-29','duedate':'2026-01-05',"
                        + "'paybefore':'2026-01-05','total':'9.99','datepaid':'0000-00-00 00:00:00',"
                        + "'status':'Unpaid','merge_id':null,'number':'2025/12/1','currency':'USD'}"));
    }

    @Test
    void returnsInvoiceWithTaxes() {
        JsonNode invoice = client.get("/invoice/308976").path("invoice");

        assertThat(invoice.path("subtotal")).isEqualTo(json("16.24"));
        assertThat(invoice.path("tax")).isEqualTo(json("3.41"));
        assertThat(invoice.path("taxrate")).isEqualTo(json("21"));
        assertThat(invoice.path("total")).isEqualTo(json("19.65"));
        assertThat(invoice.path("taxexempt")).isEqualTo(json("'0'"));
        assertThat(invoice.path("datepaid").asText()).isEqualTo("2025-12-12 12:40:47");
        assertThat(invoice.path("items")).hasSize(2);
        assertThat(invoice.at("/items/1"))
                .isEqualTo(json("{'id':'12307','invoice_id':'308976','type':'Other','item_id':'-2',"
                        + "'description':'PayPal Payment Fee','amount':'1.24','taxed':'1','qty':'1.00',"
                        + "'linetotal':'1.24'}"));
        assertThat(invoice.at("/client/firstname").asText()).isEqualTo("Joe");
    }

    @Test
    void returnsBalanceAndCredit() {
        assertThat(client.get("/balance"))
                .isEqualTo(json("{'success':true,'details':{'currency':'USD','acc_balance':'24.99',"
                        + "'acc_credit':'25.00'}}"));
    }

    @Test
    void paysAnInvoiceFromTheCredit() {
        JsonNode answer = client.post("/invoice/308974/credit", "{}");

        assertThat(answer).isEqualTo(json("{'success':true,'invoice_status':'Paid','applied':9.99}"));
        assertThat(client.get("/balance").path("details"))
                .isEqualTo(json("{'currency':'USD','acc_balance':'15.00','acc_credit':'15.01'}"));
        JsonNode invoice = client.get("/invoice/308974").path("invoice");
        assertThat(invoice.path("datepaid").asText()).isEqualTo("2026-01-01 00:00:00");
        assertThat(invoice.path("credit")).isEqualTo(json("9.99"));
        assertThat(simulator.effectCount("POST /invoice/@id/credit")).isEqualTo(1);
    }

    @Test
    void paysAPartOfAnInvoice() {
        JsonNode answer = client.post("/invoice/308975/credit", "{\"amount\":2.1}");

        assertThat(answer).isEqualTo(json("{'success':true,'invoice_status':'Unpaid','applied':2.1}"));
        assertThat(client.get("/balance").at("/details/acc_balance").asText()).isEqualTo("22.89");
        assertThat(client.post("/invoice/308975/credit", "{\"amount\":\"100\"}").path("applied"))
                .isEqualTo(json("12.9"));
        assertThat(simulator.accountCredit()).isEqualByComparingTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({
        "308973,,invoice_not_unpaid",
        "308974,0,invalid_amount",
        "308974,-1,invalid_amount",
        "308974,much,invalid_amount",
        "308977,,insufficient_credit",
        "308977,25.01,insufficient_credit",
    })
    void refusesToPay(String id, String amount, String error) {
        simulator.staff().billing().raiseInvoice(new BigDecimal(40), "Much");

        JsonNode answer =
                client.post("/invoice/" + id + "/credit", amount == null ? "{}" : "{\"amount\":\"" + amount + "\"}");

        assertThat(answer).isEqualTo(json("{'success':false,'error':['" + error + "']}"));
        assertThat(simulator.accountCredit()).isEqualByComparingTo("25.00");
        assertThat(simulator.effects()).isEmpty();
    }

    @Test
    void refusesAnUnknownInvoice() {
        assertThat(error(client.get("/invoice/1"))).isEqualTo("invoice_not_found");
        assertThat(error(client.post("/invoice/1/credit", "{}"))).isEqualTo("invoice_not_found");
    }

    @Test
    void listsPaymentMethodsByTheirIds() {
        assertThat(client.get("/payment"))
                .isEqualTo(json("{'payments':{'1':'Bank Transfer','2':'Stripe','4':'Credit Card','5':'PayPal'}}"));
        assertThat(client.get("/payment/fees").at("/payments/1"))
                .isEqualTo(json("{'id':2,'name':'Stripe','fixed_fee':'0.5','percent_fee':'2.9'}"));
    }

    @Test
    void returnsEarningsOfAffiliate() {
        assertThat(client.get("/affiliates/summary").at("/summary/balance").asText())
                .isEqualTo("12.50");
        for (String list : new String[] {"campaigns", "commissions", "payouts", "vouchers", "commissionplans"}) {
            assertThat(client.get("/affiliates/" + list).path(list)).isNotEmpty();
        }
    }
}
