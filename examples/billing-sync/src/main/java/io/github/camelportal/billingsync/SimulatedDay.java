package io.github.camelportal.billingsync;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.billing.SimulatedInvoice;

/** Watches a simulated portal and the database, and ends the run when all invoices are paid and a report finds no difference. */
final class SimulatedDay extends RouteBuilder {

    private final PortalSimulator portal;
    private final BillingDatabase database;
    private final Runnable end;
    private String summary;

    SimulatedDay(PortalSimulator portal, BillingDatabase database, Runnable end) {
        this.portal = portal;
        this.database = database;
        this.end = end;
    }

    @Override
    public void configure() {
        ScheduledExecutorService watch =
                getContext().getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "simulated-day");
        ScheduledFuture<?> unused = watch.scheduleWithFixedDelay(this::watch, 0, 200, TimeUnit.MILLISECONDS);
    }

    private synchronized void watch() {
        boolean paid =
                portal.invoices().stream().allMatch(invoice -> invoice.status().equals(SimulatedInvoice.PAID));
        if (paid
                && summary == null
                && database.count("select count(*) from reconciliation where differences = 0" + " and paid_total > 0")
                        > 0) {
            summary = "billing-sync: %d invoices with %d items, %d paid once, %s USD in the portal and %s USD here"
                    .formatted(
                            database.count("select count(*) from invoice"),
                            database.count("select count(*) from invoice_item"),
                            portal.effectCount("POST /invoice/@id/credit"),
                            database.sum("select portal_total from reconciliation"),
                            database.sum("select our_total from reconciliation"));
            end.run();
        }
    }

    /** Returns a line that sums up what happened, or null until all of it has happened. */
    synchronized String summary() {
        return summary;
    }
}
