package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.store.Owned;

/**
 * An invoice as it stands.
 *
 * @param number such as {@code 2016/12/1}
 * @param status such as {@link #UNPAID}; staff can give an invoice any other
 * @param datePaid null before it is paid
 * @param taxRate in percent
 * @param credit how much of the account's credit has gone into it
 */
public record SimulatedInvoice(
        String id,
        String accountId,
        String number,
        String status,
        LocalDate date,
        LocalDate dueDate,
        LocalDateTime datePaid,
        BigDecimal taxRate,
        BigDecimal credit,
        List<SimulatedInvoiceItem> items)
        implements Owned {

    /** The status of a new invoice. */
    public static final String UNPAID = "Unpaid";

    /** The status of an invoice that is paid. */
    public static final String PAID = "Paid";

    /** Returns the sum of the items. */
    public BigDecimal subtotal() {
        return items.stream().map(SimulatedInvoiceItem::amount).reduce(Money.NONE, BigDecimal::add);
    }

    /** The tax on the items. */
    public BigDecimal tax() {
        return Money.round(subtotal().multiply(taxRate).movePointLeft(2));
    }

    /** Items and tax, whether paid or not. */
    public BigDecimal total() {
        return subtotal().add(tax());
    }

    /** Returns the sum that is to be paid. */
    public BigDecimal due() {
        return isUnpaid() ? total().subtract(credit) : Money.NONE;
    }

    boolean isUnpaid() {
        return status.equals(UNPAID);
    }

    SimulatedInvoice withStatus(String newStatus, LocalDateTime now) {
        return with(newStatus, newStatus.equals(PAID) ? now : null, credit);
    }

    SimulatedInvoice withCredit(BigDecimal amount, LocalDateTime now) {
        SimulatedInvoice credited = with(status, datePaid, credit.add(amount));
        return credited.due().signum() > 0 ? credited : credited.withStatus(PAID, now);
    }

    public SimulatedInvoice withSingleItem(SimulatedInvoiceItem item) {
        return new SimulatedInvoice(
                id, accountId, number, status, date, dueDate, datePaid, Money.NONE, credit, List.of(item));
    }

    private SimulatedInvoice with(String newStatus, LocalDateTime newDatePaid, BigDecimal newCredit) {
        return new SimulatedInvoice(
                id, accountId, number, newStatus, date, dueDate, newDatePaid, taxRate, newCredit, items);
    }
}
