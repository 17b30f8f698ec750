package io.github.camelportal.billingsync;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedEffect;
import io.github.camelportal.simulator.billing.SimulatedInvoice;

/**
 * The portal and the database after a run.
 *
 * @param kills       number of kills
 * @param faults      number of requests that met a fault
 * @param invoices    number of invoices in the portal
 * @param lost        invoices that the database lacks or has with other values, and payments that it has not confirmed
 * @param doubled     invoices that were paid more than once, and those that the database has though the portal has not
 * @param paid        number of invoices that the run has paid
 * @param portalTotal sum of the invoices in the portal
 * @param ourTotal    sum of the invoices in the database
 * @param itemTotal   sum of their items in the database
 * @param creditUsed  credit that the portal has taken from the account
 * @param paidTotal   sum of the payments in the database
 */
record KillResult(
        int kills,
        long faults,
        int invoices,
        Set<String> lost,
        Set<String> doubled,
        int paid,
        BigDecimal portalTotal,
        BigDecimal ourTotal,
        BigDecimal itemTotal,
        BigDecimal creditUsed,
        BigDecimal paidTotal) {

    private static final String PAYMENT = "POST /invoice/@id/credit";

    static KillResult of(int kills, PortalSimulator portal, BillingDatabase database) {
        List<SimulatedInvoice> invoices = portal.invoices();
        Map<String, Long> payments = portal.effects().stream()
                .filter(effect -> effect.route().equals(PAYMENT))
                .map(RecordedEffect::path)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> expected = invoices.stream().map(KillResult::row).collect(Collectors.toSet());
        Set<String> actual = new HashSet<>(database.sql()
                .queryForList(
                        "select id || ' ' || status || ' ' || total from invoice where not removed", String.class));
        Set<String> lost = new HashSet<>(expected);
        lost.removeAll(actual);
        invoices.stream()
                .filter(invoice ->
                        KillRun.isSmall(invoice) && !payments.containsKey("/invoice/" + invoice.id() + "/credit"))
                .forEach(invoice -> lost.add("payment of " + invoice.id()));
        Set<String> doubled = new HashSet<>(actual);
        doubled.removeAll(expected);
        payments.forEach((path, count) -> {
            if (count > 1) {
                doubled.add(path);
            }
        });
        return new KillResult(
                kills,
                portal.faults().injectedCount(),
                invoices.size(),
                lost,
                doubled,
                payments.size(),
                invoices.stream().map(SimulatedInvoice::total).reduce(BigDecimal.ZERO, BigDecimal::add),
                database.sum("select sum(total) from invoice where not removed"),
                database.sum("select sum(linetotal) from invoice_item join invoice on invoice.id = invoice_id"
                        + " where not removed"),
                invoices.stream().map(SimulatedInvoice::credit).reduce(BigDecimal.ZERO, BigDecimal::add),
                database.sum("select sum(amount) from payment where state = 'paid'"));
    }

    private static String row(SimulatedInvoice invoice) {
        return invoice.id() + " " + invoice.status() + " " + invoice.total();
    }

    /** Returns whether both sides are equal, so that nothing is to come. */
    boolean isSettled() {
        return lost.isEmpty()
                && doubled.stream().noneMatch(row -> !row.startsWith("/"))
                && portalTotal.equals(ourTotal)
                && portalTotal.equals(itemTotal)
                && creditUsed.equals(paidTotal);
    }

    @Override
    public String toString() {
        return "billing-sync: killed %d times, %d faults: %d lost, %d doubled; %d invoices: %s in the portal, %s here, %s in items;"
                        .formatted(
                                kills, faults, lost.size(), doubled.size(), invoices, portalTotal, ourTotal, itemTotal)
                + " %d paid once: %s of credit, %s here".formatted(paid, creditUsed, paidTotal);
    }
}
