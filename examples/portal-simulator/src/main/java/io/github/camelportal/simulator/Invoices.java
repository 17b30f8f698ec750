package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accounts' invoices, and the credit that can go into them. */
final class Invoices {

    private static final int DAYS_TO_PAY = 7;

    private final Store<Invoice> store = new Store<>("invoice", new Sequence(308_973));
    private final Sequence itemIds = new Sequence(12_303);
    private final Map<YearMonth, Integer> numbers = new HashMap<>();
    private final Map<String, BigDecimal> credits = new HashMap<>();
    private final PortalClock clock;

    Invoices(PortalClock clock) {
        this.clock = clock;
    }

    Store<Invoice> store() {
        return store;
    }

    Invoice raise(String accountId, List<InvoiceItem> items) {
        return raise(accountId, clock.now().toLocalDate(), Money.NONE, items);
    }

    Invoice raise(String accountId, LocalDate date, BigDecimal taxRate, List<InvoiceItem> items) {
        YearMonth month = YearMonth.from(date);
        int index = numbers.merge(month, 1, Integer::sum);
        return store.keep(new Invoice(
                store.nextId(),
                accountId,
                month.getYear() + "/" + month.getMonthValue() + "/" + index,
                Invoice.UNPAID,
                date,
                date.plusDays(DAYS_TO_PAY),
                null,
                taxRate,
                Money.NONE,
                List.copyOf(items)));
    }

    InvoiceItem item(String type, String itemId, String description, BigDecimal amount) {
        return new InvoiceItem(itemIds.next(), type, itemId, description, amount);
    }

    Invoice setStatus(String id, String status, LocalDateTime when) {
        return store.keep(store.get(id).withStatus(status, when));
    }

    /** What the account owes. */
    BigDecimal balance(String accountId) {
        return store.of(accountId).stream().map(Invoice::due).reduce(Money.NONE, BigDecimal::add);
    }

    BigDecimal credit(String accountId) {
        return credits.getOrDefault(accountId, Money.NONE);
    }

    void addCredit(String accountId, BigDecimal amount) {
        credits.merge(accountId, amount, BigDecimal::add);
    }

    Invoice applyCredit(Invoice invoice, BigDecimal amount) {
        addCredit(invoice.accountId(), amount.negate());
        return store.keep(invoice.withCredit(amount, clock.now()));
    }
}
