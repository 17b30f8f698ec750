package io.github.camelportal.simulator.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import io.github.camelportal.simulator.domains.SimulatedDnsRecord;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Actions of the registrar on domains, over HTTP. */
final class DomainControl {

    private final DomainStaff staff;

    DomainControl(DomainStaff staff) {
        this.staff = staff;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/domains/@id/records", this::addRecord),
                new ControlRoute("POST", "/domains/@id/records/@record", this::changeRecord),
                new ControlRoute("DELETE", "/domains/@id/records/@record", this::removeRecord),
                new ControlRoute("POST", "/domains/@id/autorenew", this::setAutoRenew),
                new ControlRoute("POST", "/domains/@id/expires", this::setExpires),
                new ControlRoute("DELETE", "/domains/@id", this::delete));
    }

    private SimulatedResponse addRecord(ControlCall call) {
        call.allow("name", "type", "content");
        SimulatedDnsRecord record = staff.addRecord(
                call.path("id"), call.text("name").orElse(""), call.required("type"), call.required("content"));
        return SimulatedResponse.json(Json.object().put("record", record.id()));
    }

    private SimulatedResponse changeRecord(ControlCall call) {
        call.allow("content");
        staff.changeRecord(call.path("id"), call.path("record"), call.required("content"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse removeRecord(ControlCall call) {
        call.allow();
        staff.removeRecord(call.path("id"), call.path("record"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse setAutoRenew(ControlCall call) {
        call.allow("on");
        staff.setAutoRenew(call.path("id"), call.requiredSwitch("on"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse setExpires(ControlCall call) {
        call.allow("date");
        staff.setExpires(call.path("id"), date(call.required("date")));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse delete(ControlCall call) {
        call.allow();
        staff.deleteDomain(call.path("id"));
        return SimulatedResponse.json(Json.object());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ControlException(400, "The field 'date' is not a date such as 2026-01-31");
        }
    }
}
