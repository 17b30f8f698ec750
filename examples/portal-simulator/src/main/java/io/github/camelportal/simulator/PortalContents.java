package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.accounts.SimulatedContact;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.billing.SimulatedOrder;
import io.github.camelportal.simulator.certificates.SimulatedCertificate;
import io.github.camelportal.simulator.domains.DomainFile;
import io.github.camelportal.simulator.domains.SimulatedDnsRecord;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.domains.SimulatedZone;
import io.github.camelportal.simulator.services.Cancellation;
import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.services.SimulatedVirtualMachine;
import io.github.camelportal.simulator.tickets.SimulatedAttachment;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

/** The accounts, tickets, invoices and all else that a simulated portal holds. It can be read from any thread. */
public abstract class PortalContents {

    PortalContents() {}

    /** Returns the parts of the portal, which a reset replaces. */
    abstract PortalParts parts();

    private PortalState state() {
        return parts().state();
    }

    private StateLock lock() {
        return parts().lock();
    }

    /** The account that exists from the start. */
    public Account account() {
        return lock().call(state()::mainAccount);
    }

    /** The contacts of that account. */
    public List<SimulatedContact> contacts() {
        return lock().call(() -> state().contacts().of(state().mainAccount().id()));
    }

    /** All tickets in the order of their opening. */
    public List<SimulatedTicket> tickets() {
        return lock().call(() -> state().tickets().all());
    }

    /** A ticket by its number. */
    public Optional<SimulatedTicket> ticket(String number) {
        return lock().call(() -> state().tickets().find(number));
    }

    /** The replies to all tickets, of staff and clients, in the order of their writing. */
    public List<SimulatedTicketReply> replies() {
        return lock().call(() -> state().tickets().replies());
    }

    /**
     * A file that came with a ticket or a reply.
     *
     * @throws NoSuchElementException if there is no such file
     */
    public SimulatedAttachment attachment(String id) {
        return lock().call(() -> state().tickets()
                .findAttachment(id)
                .orElseThrow(() -> new NoSuchElementException("There is no file " + id)));
    }

    /** All notifications in the order of their raising. */
    public List<SimulatedNotification> notifications() {
        return lock().call(() -> state().notifications().all());
    }

    /** All invoices in the order of their ids. */
    public List<SimulatedInvoice> invoices() {
        return lock().call(() -> state().invoices().store().all());
    }

    /** An invoice by its id. */
    public Optional<SimulatedInvoice> invoice(String id) {
        return lock().call(() -> state().invoices().store().find(id));
    }

    /** The credit of the account that exists from the start. */
    public BigDecimal accountCredit() {
        return lock().call(() -> state().invoices().credit(state().mainAccount().id()));
    }

    /** All orders in the order in which they came. */
    public List<SimulatedOrder> orders() {
        return lock().call(() -> state().orders().store().all());
    }

    /** All domains. */
    public List<SimulatedDomain> domains() {
        return lock().call(() -> state().domains().store().all());
    }

    /** A domain by its id. */
    public Optional<SimulatedDomain> domain(String id) {
        return lock().call(() -> state().domains().store().find(id));
    }

    /** The DNS records of a domain. */
    public List<SimulatedDnsRecord> domainRecords(String domainId) {
        return lock().call(() -> state().domains().records().of(domainId));
    }

    /** The nameservers that were registered below a domain, by the fields' names, such as {@code ns1}. */
    public Map<String, String> registeredNameservers(String domainId) {
        return lock().call(() -> Map.copyOf(domainFile(domainId).hosts()));
    }

    /** The targets that a domain is forwarded to, by field name. */
    public Map<String, String> domainForwarding(String domainId) {
        return lock().call(() -> domainFile(domainId).forwarding());
    }

    private DomainFile domainFile(String domainId) {
        return state().domains().file(state().domains().store().get(domainId));
    }

    /** All services; certificates are not among them. */
    public List<SimulatedService> services() {
        return lock().call(() -> state().services().store().all());
    }

    /** A service by its id. */
    public Optional<SimulatedService> service(String id) {
        return lock().call(() -> state().services().store().find(id));
    }

    /** The cancellations that clients have requested. */
    public List<Cancellation> cancellations() {
        return lock().call(() -> List.copyOf(state().services().cancellations()));
    }

    /** All certificates. */
    public List<SimulatedCertificate> certificates() {
        return lock().call(() -> state().certificates().all());
    }

    /** The DNS zones of all services. */
    public List<SimulatedZone> zones() {
        return lock().call(() -> state().zones().all());
    }

    /** The DNS records of a service's zone. */
    public List<SimulatedDnsRecord> zoneRecords(String zoneId) {
        return lock().call(() -> state().zoneRecords().of(zoneId));
    }

    /** The virtual machines of all services. */
    public List<SimulatedVirtualMachine> virtualMachines() {
        return lock().call(() -> state().machines().store().all());
    }
}
