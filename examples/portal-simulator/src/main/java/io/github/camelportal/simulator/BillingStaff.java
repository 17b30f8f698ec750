package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** What the provider's staff does with invoices and with what they are for. */
public final class BillingStaff {

    private final PortalState state;
    private final StateLock lock;

    BillingStaff(PortalState state, StateLock lock) {
        this.state = state;
        this.lock = lock;
    }

    /**
     * Raises an invoice over a single item.
     *
     * @return the invoice's id
     */
    public String raiseInvoice(BigDecimal total, String description) {
        return raiseInvoices(1, total, description).get(0);
    }

    /**
     * Raises many invoices at once.
     *
     * @return the invoices' ids
     */
    public List<String> raiseInvoices(int count, BigDecimal total, String description) {
        if (count < 1 || total.signum() < 0) {
            throw new IllegalArgumentException("There is at least one invoice, over no less than 0");
        }
        return lock.call(() -> {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                InvoiceItem item = state.invoices().item("Other", "0", description, Money.round(total));
                ids.add(state.invoices()
                        .raise(state.mainAccount().id(), List.of(item))
                        .id());
            }
            return ids;
        });
    }

    /**
     * Gives an invoice any status, such as {@code Paid} or {@code Cancelled}.
     *
     * @throws NoSuchElementException if there is no such invoice
     */
    public void setInvoiceStatus(String id, String status) {
        lock.call(() -> state.invoices().setStatus(id, status, state.clock().now()));
    }

    /** Gives the account credit. */
    public void addCredit(BigDecimal amount) {
        lock.run(() -> state.invoices().addCredit(state.mainAccount().id(), Money.round(amount)));
    }

    /** Carries out all orders that are open, without waiting. */
    public void completeOrders() {
        lock.run(() -> state.orders().completeAll());
    }

    /**
     * Gives a service any status, such as {@code Suspended}.
     *
     * @throws NoSuchElementException if there is no such service
     */
    public void setServiceStatus(String id, String status) {
        lock.call(() -> {
            Store<Service> store = state.services().store();
            return store.keep(store.get(id).withStatus(status));
        });
    }

    /**
     * Gives a domain any status, such as {@code Expired}.
     *
     * @throws NoSuchElementException if there is no such domain
     */
    public void setDomainStatus(String id, String status) {
        lock.call(() -> {
            Store<Domain> store = state.domains().store();
            return store.keep(store.get(id).withStatus(status));
        });
    }

    /**
     * Gives a certificate any status.
     *
     * @throws NoSuchElementException if there is no such certificate
     */
    public void setCertificateStatus(String id, String status) {
        lock.call(() -> state.certificates().keep(state.certificates().get(id).withStatus(status)));
    }
}
