package io.github.camelportal.simulator.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.PortalState;
import io.github.camelportal.simulator.StateLock;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.billing.SimulatedInvoiceItem;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.store.Store;

/** Actions of the provider's staff on invoices, services, domains and certificates. */
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
        return lock.change(() -> {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                SimulatedInvoiceItem item = state.invoices().item("Other", "0", description, Money.round(total));
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
        lock.change(() -> state.invoices().setStatus(id, status, state.clock().now()));
    }

    /**
     * Gives an invoice another total: it is then over a single item, without tax.
     *
     * @throws NoSuchElementException if there is no such invoice
     */
    public void setInvoiceTotal(String id, BigDecimal total) {
        if (total.signum() < 0) {
            throw new IllegalArgumentException("An invoice is over no less than 0");
        }
        lock.change(() -> {
            Store<SimulatedInvoice> store = state.invoices().store();
            SimulatedInvoice before = store.get(id);
            SimulatedInvoiceItem item = state.invoices().item("Other", "0", "Correction", Money.round(total));
            return store.keep(before.withSingleItem(item));
        });
    }

    /**
     * Deletes an invoice.
     *
     * @throws NoSuchElementException if there is no such invoice
     */
    public void deleteInvoice(String id) {
        lock.change(() -> state.invoices().store().removeById(id));
    }

    /** Gives the account credit. */
    public void addCredit(BigDecimal amount) {
        lock.change(() -> state.invoices().addCredit(state.mainAccount().id(), Money.round(amount)));
    }

    /** Carries out all orders that are open, without waiting. */
    public void completeOrders() {
        lock.change(() -> state.orders().completeAll());
    }

    /**
     * Gives a service any status, such as {@code Suspended}.
     *
     * @throws NoSuchElementException if there is no such service
     */
    public void setServiceStatus(String id, String status) {
        changeService(id, service -> service.withStatus(status));
    }

    /**
     * Gives a service another label, which the list of services does not show.
     *
     * @throws NoSuchElementException if there is no such service
     */
    public void setServiceLabel(String id, String label) {
        changeService(id, service -> service.withSettings(service.settings().withLabel(label)));
    }

    /**
     * Gives a service another host name, which the list of services shows as its {@code domain}.
     *
     * @throws NoSuchElementException if there is no such service
     */
    public void setServiceDomain(String id, String domain) {
        changeService(id, service -> service.withDomain(domain));
    }

    /**
     * Deletes a service with its zones and virtual machines.
     *
     * @throws NoSuchElementException if there is no such service
     */
    public void deleteService(String id) {
        lock.change(() -> state.removeService(id));
    }

    /**
     * Gives a domain any status, such as {@code Expired}.
     *
     * @throws NoSuchElementException if there is no such domain
     */
    public void setDomainStatus(String id, String status) {
        lock.change(() -> {
            Store<SimulatedDomain> store = state.domains().store();
            return store.keep(store.get(id).withStatus(status));
        });
    }

    /**
     * Gives a certificate any status.
     *
     * @throws NoSuchElementException if there is no such certificate
     */
    public void setCertificateStatus(String id, String status) {
        lock.change(() -> state.certificates().keep(state.certificates().get(id).withStatus(status)));
    }

    private void changeService(String id, UnaryOperator<SimulatedService> change) {
        lock.change(() -> {
            Store<SimulatedService> store = state.services().store();
            return store.keep(change.apply(store.get(id)));
        });
    }
}
