package io.github.camelportal.random;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.domains.SimulatedDnsRecord;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

/**
 * The provider's staff, who do one thing after the other as a random number tells. There are few values, so that elements often
 * go back to what they were.
 */
final class RandomStaff {

    /** The domain whose records change. */
    static final String DOMAIN = "47";

    private static final List<String> TOTALS = List.of("5.00", "12.50", "100.00");
    private static final List<String> INVOICE_STATUSES = List.of("Paid", "Unpaid", "Cancelled");
    private static final List<String> TICKET_STATUSES = List.of("In-Progress", "Open", "Answered");
    private static final List<String> ADDRESSES = List.of("192.0.2.1", "192.0.2.2", "192.0.2.3");

    /** More would only take more time. */
    private static final int ENOUGH = 12;

    private final PortalSimulator portal;
    private final Staff staff;
    private final RunHistory history;
    private int texts;

    RandomStaff(PortalSimulator portal, RunHistory history) {
        this.portal = portal;
        this.staff = portal.staff();
        this.history = history;
    }

    /** Does one thing; one at a time, since what is chosen must still be there. */
    synchronized void act(Random random) {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> ticket(random);
            case 4, 5 -> invoice(random);
            case 6, 7 -> dnsRecord(random);
            default -> notification(random);
        }
    }

    private void ticket(Random random) {
        List<SimulatedTicket> tickets = portal.tickets();
        if (tickets.size() < 2 || (tickets.size() < ENOUGH && random.nextInt(6) == 0)) {
            String number = staff.openTicket(1, "Subject " + ++texts, "Text");
            history.note(number, "staff opens ticket " + number);
            return;
        }
        SimulatedTicket ticket = one(tickets, random);
        String number = ticket.number();
        boolean closed = ticket.status().equals(SimulatedTicket.CLOSED);
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> reply(number);
            case 5, 6, 7, 8 -> {
                reply(number);
                close(number);
            }
            case 9 -> close(number);
            case 10 -> {
                staff.deleteTicket(number);
                history.note(number, "staff deletes ticket " + number);
            }
            // That a closed ticket has a reply which its entry never shows is beyond what a feed can find.
            default -> ifOpen(closed, number, random);
        }
    }

    private void ifOpen(boolean closed, String number, Random random) {
        if (closed) {
            reply(number);
        } else if (random.nextInt(3) == 0) {
            String status = one(TICKET_STATUSES, random);
            staff.setTicketStatus(number, status);
            history.note(number, "staff makes ticket " + number + " " + status);
        } else {
            String reply = staff.replyQuietly(number, "Quietly " + ++texts).id();
            history.note(reply, "staff replies quietly to ticket " + number + ": reply " + reply);
        }
    }

    private void reply(String number) {
        String reply = staff.reply(number, "Reply " + ++texts).id();
        history.note(reply, "staff replies to ticket " + number + ": reply " + reply);
    }

    private void close(String number) {
        staff.closeTicket(number);
        history.note(number, "staff closes ticket " + number);
    }

    private void invoice(Random random) {
        List<String> ids = portal.invoices().stream().map(SimulatedInvoice::id).toList();
        int what = random.nextInt(8);
        if (ids.size() < 2 || (what < 2 && ids.size() < ENOUGH)) {
            String id = staff.billing().raiseInvoice(new BigDecimal(one(TOTALS, random)), "Hosting");
            history.note(id, "staff raises invoice " + id);
        } else if (what == 2) {
            on(one(ids, random), "deletes invoice", staff.billing()::deleteInvoice);
        } else if (what < 5) {
            String total = one(TOTALS, random);
            on(one(ids, random), "sets the total " + total + " of invoice", id -> staff.billing()
                    .setInvoiceTotal(id, new BigDecimal(total)));
        } else {
            String status = one(INVOICE_STATUSES, random);
            on(one(ids, random), "makes " + status + " the invoice", id -> staff.billing()
                    .setInvoiceStatus(id, status));
        }
    }

    private void dnsRecord(Random random) {
        List<String> ids = portal.domainRecords(DOMAIN).stream()
                .map(SimulatedDnsRecord::id)
                .toList();
        int what = random.nextInt(6);
        if (ids.size() < 2 || (what < 2 && ids.size() < ENOUGH)) {
            String id = staff.domains()
                    .addRecord(DOMAIN, "host" + ++texts, "A", one(ADDRESSES, random))
                    .id();
            history.note(id, "staff adds record " + id);
        } else if (what == 2) {
            on(one(ids, random), "removes record", id -> staff.domains().removeRecord(DOMAIN, id));
        } else {
            String content = one(ADDRESSES, random);
            on(one(ids, random), "gives " + content + " to record", id -> staff.domains()
                    .changeRecord(DOMAIN, id, content));
        }
    }

    private void notification(Random random) {
        List<String> ids =
                portal.notifications().stream().map(SimulatedNotification::id).toList();
        if (ids.size() > 2 && random.nextInt(10) == 0) {
            on(one(ids, random), "deletes notification", staff::deleteNotification);
        } else {
            String id = staff.raiseNotification("Note " + ++texts, "Text", "invoice", "1");
            history.note(id, "staff raises notification " + id);
        }
    }

    private void on(String id, String what, Consumer<String> work) {
        work.accept(id);
        history.note(id, "staff " + what + " " + id);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
