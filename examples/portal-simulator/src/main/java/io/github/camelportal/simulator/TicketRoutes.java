package io.github.camelportal.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** The account's support tickets. */
final class TicketRoutes implements RouteGroup {

    private final PortalState state;

    TicketRoutes(PortalState state) {
        this.state = state;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/tickets", this::list).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/tickets/@number", this::get).in(Provider.XTOM, Provider.XSSERVER),
                Route.post("/tickets", this::create).in(Provider.XTOM, Provider.XSSERVER),
                Route.post("/tickets/@number", this::reply).in(Provider.XTOM, Provider.XSSERVER),
                Route.put("/tickets/@number/open", this::reopen).in(Provider.XTOM, Provider.XSSERVER),
                Route.put("/tickets/@number/close", this::close).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/ticket/departments", this::departments).in(Provider.XTOM, Provider.XSSERVER),
                Route.get("/ticket/attachment/@file", this::attachment).in(Provider.XTOM));
    }

    private Reply list(Call call) {
        return Reply.json(TicketJson.list(state.tickets().of(call.accountId())));
    }

    private Reply get(Call call) {
        Ticket ticket = state.tickets().keep(ticket(call, call.path("number")).readByClient());
        return Reply.json(TicketJson.details(ticket));
    }

    private Reply create(Call call) {
        call.require("dept_id", "subject", "body");
        Department department = state.departments()
                .find(call.required("dept_id"))
                .orElseThrow(() -> Refusal.because("department_not_found"));
        Account account = state.accounts().get(call.accountId());
        Ticket ticket = state.tickets().open(account, department, call.required("subject"), call.required("body"));
        state.log()
                .add(
                        account.id(),
                        "Ticket #" + ticket.number() + " opened",
                        call.request().clientAddress());
        return Reply.json(Json.object().put("ticket", Integer.parseInt(ticket.number())));
    }

    private Reply reply(Call call) {
        Ticket ticket = ticket(call, call.path("number"));
        String body = call.required("body");
        String name = state.accounts().get(call.accountId()).name();
        state.tickets().reply(ticket, name, body, false, List.of());
        return Reply.info("reply_added");
    }

    private Reply reopen(Call call) {
        return changeStatus(call, true, Ticket.OPEN);
    }

    private Reply close(Call call) {
        return changeStatus(call, false, Ticket.CLOSED);
    }

    private Reply changeStatus(Call call, boolean ifClosed, String status) {
        Ticket ticket = ticket(call, call.path("number"));
        if (ticket.isClosed() != ifClosed) {
            throw Refusal.statusFalse();
        }
        state.tickets().keep(ticket.withStatus(status));
        return Reply.status(true);
    }

    private Reply departments(Call call) {
        ArrayNode departments = Json.array();
        state.departments().all().forEach(department -> departments
                .addObject()
                .put("id", department.id())
                .put("name", department.name())
                .put("description", ""));
        return Reply.json(Json.object().set("departments", departments));
    }

    private Reply attachment(Call call) {
        return ticket(call, call.required("number")).replies().stream()
                .flatMap(reply -> reply.attachments().stream())
                .filter(attachment -> attachment.id().equals(call.path("file")))
                .findFirst()
                .map(AttachmentReply::of)
                .orElseThrow(() -> Refusal.because("attachment_not_found"));
    }

    private Ticket ticket(Call call, String number) {
        return state.tickets()
                .find(number)
                .filter(ticket -> ticket.accountId().equals(call.accountId()))
                .orElseThrow(() -> Refusal.because("ticket_not_found"));
    }
}
