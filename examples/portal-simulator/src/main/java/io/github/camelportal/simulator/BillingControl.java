package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/** The staff's work with invoices and what they are for, over HTTP. */
final class BillingControl {

    private final BillingStaff staff;

    BillingControl(BillingStaff staff) {
        this.staff = staff;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/invoices", this::raise),
                new ControlRoute("POST", "/credit", this::addCredit),
                new ControlRoute("POST", "/orders/complete", this::complete),
                status("/invoices/@id/status", staff::setInvoiceStatus),
                status("/services/@id/status", staff::setServiceStatus),
                status("/domains/@id/status", staff::setDomainStatus),
                status("/certificates/@id/status", staff::setCertificateStatus));
    }

    private Reply raise(ControlCall call) {
        call.allow("total", "description", "count");
        List<String> ids = staff.raiseInvoices(
                call.number("count").orElse(1),
                amount(call, "total"),
                call.text("description").orElse("Service"));
        return Reply.json(Json.object().set("invoices", Json.texts(ids)));
    }

    private Reply addCredit(ControlCall call) {
        call.allow("amount");
        staff.addCredit(amount(call, "amount"));
        return Reply.json(Json.object());
    }

    private Reply complete(ControlCall call) {
        call.allow();
        staff.completeOrders();
        return Reply.json(Json.object());
    }

    private static ControlRoute status(String template, BiConsumer<String, String> setter) {
        return new ControlRoute("POST", template, call -> {
            call.allow("status");
            setter.accept(call.path("id"), call.required("status"));
            return Reply.json(Json.object());
        });
    }

    private static BigDecimal amount(ControlCall call, String name) {
        try {
            return new BigDecimal(call.required(name));
        } catch (NumberFormatException e) {
            throw new ControlException(400, "The field '" + name + "' is not an amount");
        }
    }
}
