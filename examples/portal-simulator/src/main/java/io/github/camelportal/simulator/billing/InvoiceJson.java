package io.github.camelportal.simulator.billing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.accounts.RegistrationDetails;
import io.github.camelportal.simulator.http.Json;

/** Invoices as the portal writes them. */
public final class InvoiceJson {

    static final String CURRENCY = "USD";

    private InvoiceJson() {}

    public static ObjectNode summary(SimulatedInvoice invoice) {
        return Json.object()
                .put("id", invoice.id())
                .put("date", PortalClock.text(invoice.date()))
                .put("dateorig", PortalClock.text(invoice.date()))
                .put("duedate", PortalClock.text(invoice.dueDate()))
                .put("paybefore", PortalClock.text(invoice.dueDate()))
                .put("total", Money.text(invoice.total()))
                .put("datepaid", PortalClock.text(invoice.datePaid()))
                .put("status", invoice.status())
                .putNull("merge_id")
                .put("number", invoice.number())
                .put("currency", CURRENCY);
    }

    static ObjectNode details(SimulatedInvoice invoice, Account account) {
        ObjectNode details = Json.object()
                .put("id", invoice.id())
                .put("status", invoice.status())
                .put("date", PortalClock.text(invoice.date()))
                .put("duedate", PortalClock.text(invoice.dueDate()))
                .put("paybefore", PortalClock.text(invoice.dueDate()))
                .put("datepaid", PortalClock.text(invoice.datePaid()));
        addAmounts(details, invoice);
        ArrayNode items = details.put("rate", 1)
                .put("rate2", 0)
                .put("rate3", 1)
                .put("notes", "")
                .putArray("items");
        invoice.items().forEach(item -> addItem(items.addObject(), invoice, item));
        ObjectNode client = details.putObject("client").put("id", account.id());
        RegistrationDetails.BASIC_FIELDS.forEach(
                field -> client.put(field, account.profile().get(field)));
        return details.put("number", invoice.number()).put("currency", CURRENCY);
    }

    private static void addAmounts(ObjectNode details, SimulatedInvoice invoice) {
        details.set("subtotal", Money.number(invoice.subtotal()));
        details.set("credit", Money.number(invoice.credit()));
        details.set("tax", Money.number(invoice.tax()));
        details.set("taxrate", Money.number(invoice.taxRate()));
        details.put("tax2", 0).put("taxrate2", 0).put("taxexempt", "0");
        details.set("total", Money.number(invoice.total()));
    }

    private static void addItem(ObjectNode target, SimulatedInvoice invoice, SimulatedInvoiceItem item) {
        target.put("id", item.id())
                .put("invoice_id", invoice.id())
                .put("type", item.type())
                .put("item_id", item.itemId())
                .put("description", item.description())
                .put("amount", Money.text(item.amount()))
                .put("taxed", invoice.taxRate().signum() == 0 ? "0" : "1")
                .put("qty", "1.00")
                .put("linetotal", Money.text(item.amount()));
    }
}
