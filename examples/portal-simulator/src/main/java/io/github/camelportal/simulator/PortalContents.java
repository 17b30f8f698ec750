package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

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

    /** Reads the state under its own lock, even if a reset replaces both meanwhile. */
    private <T> T read(Function<PortalState, T> reader) {
        PortalParts parts = parts();
        return parts.lock().call(() -> reader.apply(parts.state()));
    }

    /** The account that exists from the start. */
    public Account account() {
        return read(PortalState::mainAccount);
    }

    /** The contacts of that account. */
    public List<SimulatedContact> contacts() {
        return read(state -> state.contacts().of(state.mainAccount().id()));
    }

    /** All tickets in the order of their opening. */
    public List<SimulatedTicket> tickets() {
        return read(state -> state.tickets().all());
    }

    /** A ticket by its number. */
    public Optional<SimulatedTicket> ticket(String number) {
        return read(state -> state.tickets().find(number));
    }

    /** The replies to all tickets, of staff and clients, in the order of their writing. */
    public List<SimulatedTicketReply> replies() {
        return read(state -> state.tickets().replies());
    }

    /**
     * A file that came with a ticket or a reply.
     *
     * @throws NoSuchElementException if there is no such file
     */
    public SimulatedAttachment attachment(String id) {
        return read(state -> state.tickets()
                .findAttachment(id)
                .orElseThrow(() -> new NoSuchElementException("There is no file " + id)));
    }

    /** All notifications in the order of their raising. */
    public List<SimulatedNotification> notifications() {
        return read(state -> state.notifications().all());
    }

    /** All invoices in the order of their ids. */
    public List<SimulatedInvoice> invoices() {
        return read(state -> state.invoices().store().all());
    }

    /** An invoice by its id. */
    public Optional<SimulatedInvoice> invoice(String id) {
        return read(state -> state.invoices().store().find(id));
    }

    /** The credit of the account that exists from the start. */
    public BigDecimal accountCredit() {
        return read(state -> state.invoices().credit(state.mainAccount().id()));
    }

    /** All orders in the order in which they came. */
    public List<SimulatedOrder> orders() {
        return read(state -> state.orders().store().all());
    }

    /** All domains. */
    public List<SimulatedDomain> domains() {
        return read(state -> state.domains().store().all());
    }

    /** A domain by its id. */
    public Optional<SimulatedDomain> domain(String id) {
        return read(state -> state.domains().store().find(id));
    }

    /** The DNS records of a domain. */
    public List<SimulatedDnsRecord> domainRecords(String domainId) {
        return read(state -> state.domains().records().of(domainId));
    }

    /** The nameservers that were registered below a domain, by the fields' names, such as {@code ns1}. */
    public Map<String, String> registeredNameservers(String domainId) {
        return read(state -> Map.copyOf(domainFile(state, domainId).hosts()));
    }

    /** The targets that a domain is forwarded to, by field name. */
    public Map<String, String> domainForwarding(String domainId) {
        return read(state -> domainFile(state, domainId).forwarding());
    }

    private static DomainFile domainFile(PortalState state, String domainId) {
        return state.domains().file(state.domains().store().get(domainId));
    }

    /** All services; certificates are not among them. */
    public List<SimulatedService> services() {
        return read(state -> state.services().store().all());
    }

    /** A service by its id. */
    public Optional<SimulatedService> service(String id) {
        return read(state -> state.services().store().find(id));
    }

    /** The cancellations that clients have requested. */
    public List<Cancellation> cancellations() {
        return read(state -> List.copyOf(state.services().cancellations()));
    }

    /** All certificates. */
    public List<SimulatedCertificate> certificates() {
        return read(state -> state.certificates().all());
    }

    /** The DNS zones of all services. */
    public List<SimulatedZone> zones() {
        return read(state -> state.zones().all());
    }

    /** The DNS records of a service's zone. */
    public List<SimulatedDnsRecord> zoneRecords(String zoneId) {
        return read(state -> state.zoneRecords().of(zoneId));
    }

    /** The virtual machines of all services. */
    public List<SimulatedVirtualMachine> virtualMachines() {
        return read(state -> state.machines().store().all());
    }
}
