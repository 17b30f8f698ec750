package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.store.Sequence;
import io.github.camelportal.simulator.store.Store;

/** The accounts' invoices, and the credit that can go into them. */
public final class Invoices {

    private static final int DAYS_TO_PAY = 7;

    private final Store<SimulatedInvoice> store = new Store<>("invoice", new Sequence(308_973));
    private final Sequence itemIds = new Sequence(12_303);
    private final Map<YearMonth, Integer> numbers = new HashMap<>();
    private final Map<String, BigDecimal> credits = new HashMap<>();
    private final PortalClock clock;

    public Invoices(PortalClock clock) {
        this.clock = clock;
    }

    public Store<SimulatedInvoice> store() {
        return store;
    }

    public SimulatedInvoice raise(String accountId, List<SimulatedInvoiceItem> items) {
        return raise(accountId, clock.now().toLocalDate(), Money.NONE, items);
    }

    public SimulatedInvoice raise(
            String accountId, LocalDate date, BigDecimal taxRate, List<SimulatedInvoiceItem> items) {
        YearMonth month = YearMonth.from(date);
        int index = numbers.merge(month, 1, Integer::sum);
        return store.keep(new SimulatedInvoice(
                store.nextId(),
                accountId,
                month.getYear() + "/" + month.getMonthValue() + "/" + index,
                SimulatedInvoice.UNPAID,
                date,
                date.plusDays(DAYS_TO_PAY),
                null,
                taxRate,
                Money.NONE,
                List.copyOf(items)));
    }

    public SimulatedInvoiceItem item(String type, String itemId, String description, BigDecimal amount) {
        return new SimulatedInvoiceItem(itemIds.next(), type, itemId, description, amount);
    }

    public SimulatedInvoice setStatus(String id, String status, LocalDateTime when) {
        return store.keep(store.get(id).withStatus(status, when));
    }

    /** Returns the sum that the account owes. */
    BigDecimal balance(String accountId) {
        return store.of(accountId).stream().map(SimulatedInvoice::due).reduce(Money.NONE, BigDecimal::add);
    }

    public BigDecimal credit(String accountId) {
        return credits.getOrDefault(accountId, Money.NONE);
    }

    public void addCredit(String accountId, BigDecimal amount) {
        credits.merge(accountId, amount, BigDecimal::add);
    }

    SimulatedInvoice applyCredit(SimulatedInvoice invoice, BigDecimal amount) {
        addCredit(invoice.accountId(), amount.negate());
        return store.keep(invoice.withCredit(amount, clock.now()));
    }
}
