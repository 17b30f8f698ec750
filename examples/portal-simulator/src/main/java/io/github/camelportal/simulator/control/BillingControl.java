package io.github.camelportal.simulator.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;

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
                new ControlRoute("POST", "/invoices/@id/total", this::setTotal),
                setter("/invoices/@id", "status", staff::setInvoiceStatus),
                setter("/services/@id", "status", staff::setServiceStatus),
                setter("/services/@id", "label", staff::setServiceLabel),
                setter("/services/@id", "domain", staff::setServiceDomain),
                setter("/domains/@id", "status", staff::setDomainStatus),
                setter("/certificates/@id", "status", staff::setCertificateStatus),
                deletion("/invoices/@id", staff::deleteInvoice),
                deletion("/services/@id", staff::deleteService));
    }

    private SimulatedResponse raise(ControlCall call) {
        call.allow("total", "description", "count");
        List<String> ids = staff.raiseInvoices(
                call.number("count").orElse(1),
                amount(call, "total"),
                call.text("description").orElse("Service"));
        return SimulatedResponse.json(Json.object().set("invoices", Json.texts(ids)));
    }

    private SimulatedResponse addCredit(ControlCall call) {
        call.allow("amount");
        staff.addCredit(amount(call, "amount"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse complete(ControlCall call) {
        call.allow();
        staff.completeOrders();
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse setTotal(ControlCall call) {
        call.allow("total");
        staff.setInvoiceTotal(call.path("id"), amount(call, "total"));
        return SimulatedResponse.json(Json.object());
    }

    private static ControlRoute setter(String template, String field, BiConsumer<String, String> setter) {
        return new ControlRoute("POST", template + "/" + field, call -> {
            call.allow(field);
            setter.accept(call.path("id"), call.required(field));
            return SimulatedResponse.json(Json.object());
        });
    }

    private static ControlRoute deletion(String template, Consumer<String> deleter) {
        return new ControlRoute("DELETE", template, call -> {
            call.allow();
            deleter.accept(call.path("id"));
            return SimulatedResponse.json(Json.object());
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
