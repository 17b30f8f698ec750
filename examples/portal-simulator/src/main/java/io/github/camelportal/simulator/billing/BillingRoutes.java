package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's invoices, and how they are paid. */
public final class BillingRoutes implements RouteGroup {

    private final PortalState state;

    public BillingRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/balance", this::balance).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/invoice", this::list).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/invoice/@id", this::get).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.post("/invoice/@id/credit", this::applyCredit).in(SimulatedProvider.XSSERVER),
                Route.get("/payment", this::methods).in(SimulatedProvider.XTOM),
                Route.get("/payment/fees", this::fees).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse balance(Call call) {
        ObjectNode response = Json.object().put("success", true);
        response.putObject("details")
                .put("currency", InvoiceJson.CURRENCY)
                .put("acc_balance", Money.text(state.invoices().balance(call.accountId())))
                .put("acc_credit", Money.text(state.invoices().credit(call.accountId())));
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse list(Call call) {
        return SimulatedResponse.list("invoices", state.invoices().store().of(call.accountId()), InvoiceJson::summary);
    }

    private SimulatedResponse get(Call call) {
        SimulatedInvoice invoice = state.invoices().store().require(call, "id");
        Account account = state.accounts().get(call.accountId());
        return SimulatedResponse.json(Json.object().set("invoice", InvoiceJson.details(invoice, account)));
    }

    private SimulatedResponse applyCredit(Call call) {
        SimulatedInvoice invoice = state.invoices().store().require(call, "id");
        if (!invoice.isUnpaid()) {
            throw noCredit("invoice_not_unpaid");
        }
        BigDecimal amount =
                call.fields().text("amount").map(BillingRoutes::amount).orElse(invoice.due());
        BigDecimal applied = amount.min(invoice.due());
        if (applied.compareTo(state.invoices().credit(call.accountId())) > 0) {
            throw noCredit("insufficient_credit");
        }
        SimulatedInvoice after = state.invoices().applyCredit(invoice, applied);
        ObjectNode response = Json.object().put("success", true).put("invoice_status", after.status());
        return SimulatedResponse.json(response.set("applied", Money.number(applied)));
    }

    private static BigDecimal amount(String text) {
        try {
            BigDecimal amount = Money.of(text);
            if (amount.signum() > 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Neither is a text an amount.
        }
        throw noCredit("invalid_amount");
    }

    private static Refusal noCredit(String error) {
        ObjectNode response = Json.object().put("success", false);
        response.putArray("error").add(error);
        return Refusal.withResponse(SimulatedResponse.json(response));
    }

    private SimulatedResponse methods(Call call) {
        ObjectNode methods = Json.object();
        state.catalog().paymentMethods().forEach(method -> methods.put(method.id(), method.name()));
        return SimulatedResponse.json(Json.object().set("payments", methods));
    }

    private SimulatedResponse fees(Call call) {
        ArrayNode fees = Json.array();
        state.catalog().paymentMethods().forEach(method -> fees.addObject()
                .put("id", Integer.parseInt(method.id()))
                .put("name", method.name())
                .put("fixed_fee", method.fixedFee())
                .put("percent_fee", method.percentFee()));
        return SimulatedResponse.json(Json.object().set("payments", fees));
    }
}
