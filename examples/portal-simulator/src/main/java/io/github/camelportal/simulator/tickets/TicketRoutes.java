package io.github.camelportal.simulator.tickets;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.http.AttachmentResponse;
import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Refusal;
import io.github.camelportal.simulator.http.Route;
import io.github.camelportal.simulator.http.RouteGroup;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The account's support tickets. */
public final class TicketRoutes implements RouteGroup {

    private final PortalState state;
    private final TicketFiles files;

    public TicketRoutes(PortalState state) {
        this.state = state;
        files = new TicketFiles(state.tickets(), state.install().attachments());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/tickets", this::list).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/tickets/@number", this::get).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.post("/tickets", this::create).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.post("/tickets/@number", this::reply).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.put("/tickets/@number/open", this::reopen).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.put("/tickets/@number/close", this::close).in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/ticket/departments", this::departments)
                        .in(SimulatedProvider.XTOM, SimulatedProvider.XSSERVER),
                Route.get("/ticket/attachment/@file", this::attachment).in(SimulatedProvider.XTOM));
    }

    private SimulatedResponse list(Call call) {
        return SimulatedResponse.json(TicketJson.list(
                state.tickets().of(call.accountId()), state.install().isRecorded()));
    }

    private SimulatedResponse get(Call call) {
        SimulatedTicket ticket =
                state.tickets().keep(ticket(call, call.path("number")).readByClient());
        return SimulatedResponse.json(TicketJson.details(ticket, state.install().isRecorded()));
    }

    private SimulatedResponse create(Call call) {
        call.require("dept_id", "subject", "body");
        Department department = state.departments()
                .find(call.required("dept_id"))
                .orElseThrow(() -> Refusal.because("department_not_found"));
        Account account = state.accounts().get(call.accountId());
        SimulatedTicket ticket = state.tickets()
                .open(account, department, call.required("subject"), call.required("body"), files.of(call));
        state.log()
                .add(
                        account.id(),
                        "Ticket #" + ticket.number() + " opened",
                        call.request().clientAddress());
        return SimulatedResponse.json(Json.object().put("ticket", Integer.parseInt(ticket.number())));
    }

    private SimulatedResponse reply(Call call) {
        SimulatedTicket ticket = ticket(call, call.path("number"));
        String body = call.required("body");
        String name = state.accounts().get(call.accountId()).name();
        state.tickets().reply(ticket, name, body, false, files.of(call));
        return SimulatedResponse.info("reply_added");
    }

    private SimulatedResponse reopen(Call call) {
        return changeStatus(call, true, SimulatedTicket.OPEN);
    }

    private SimulatedResponse close(Call call) {
        return changeStatus(call, false, SimulatedTicket.CLOSED);
    }

    private SimulatedResponse changeStatus(Call call, boolean ifClosed, String status) {
        SimulatedTicket ticket = ticket(call, call.path("number"));
        if (ticket.isClosed() != ifClosed) {
            throw Refusal.statusFalse();
        }
        state.tickets().keep(ticket.withStatus(status));
        return SimulatedResponse.status(true);
    }

    private SimulatedResponse departments(Call call) {
        ArrayNode departments = Json.array();
        state.departments().all().forEach(department -> departments
                .addObject()
                .put("id", department.id())
                .put("name", department.name())
                .put("description", ""));
        return SimulatedResponse.json(Json.object().set("departments", departments));
    }

    private SimulatedResponse attachment(Call call) {
        return ticket(call, call.required("number")).allAttachments().stream()
                .filter(attachment -> attachment.id().equals(call.path("file")))
                .findFirst()
                .map(AttachmentResponse::of)
                .orElseThrow(() -> Refusal.because("attachment_not_found"));
    }

    private SimulatedTicket ticket(Call call, String number) {
        return state.tickets()
                .find(number)
                .filter(ticket -> ticket.accountId().equals(call.accountId()))
                .orElseThrow(() -> Refusal.because("ticket_not_found"));
    }
}
