package io.github.camelportal.simulator;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.accounts.SimulatedContact;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.billing.SimulatedOrder;
import io.github.camelportal.simulator.certificates.SimulatedCertificate;
import io.github.camelportal.simulator.control.ControlHandler;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.domains.DomainFile;
import io.github.camelportal.simulator.domains.SimulatedDnsRecord;
import io.github.camelportal.simulator.domains.SimulatedDomain;
import io.github.camelportal.simulator.domains.SimulatedZone;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.http.LoopbackHttpServer;
import io.github.camelportal.simulator.http.PortalHandler;
import io.github.camelportal.simulator.http.RequestDispatcher;
import io.github.camelportal.simulator.services.Cancellation;
import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.services.SimulatedVirtualMachine;
import io.github.camelportal.simulator.store.History;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

/**
 * A client portal with a state of its own, on a port of the loopback interface. Besides the portal's API it serves a
 * control API below {@code /_control}, which does over HTTP what this class does in Java.
 */
public final class PortalSimulator implements AutoCloseable {

    private final SimulatorOptions options;
    private final PortalParts parts;
    private final PortalClock clock;
    private final StateLock lock;
    private final PortalState state;
    private final Staff staff;
    private final Faults faults;
    private final History<RecordedRequest> requests = new History<>();
    private final LoopbackHttpServer server;

    PortalSimulator(SimulatorOptions options) throws IOException {
        this.options = options;
        parts = new PortalParts(options);
        clock = parts.clock();
        lock = parts.lock();
        state = parts.state();
        staff = new Staff(state, lock);
        faults = new Faults(this::expireTokens, clock);
        server = new LoopbackHttpServer(
                options.port(),
                new RequestDispatcher(
                        options.basePath(),
                        new PortalHandler(options.basePath(), parts.portal(), faults, requests),
                        new ControlHandler(this)));
        server.start();
    }

    /** Starts a simulator with every default. */
    public static PortalSimulator start() {
        return builder().start();
    }

    /** Chooses what the simulator is like. */
    public static PortalSimulatorBuilder builder() {
        return new PortalSimulatorBuilder();
    }

    /** The URL that the portal's routes are below, without a trailing slash. */
    public String baseUrl() {
        return "http://localhost:" + port() + options.basePath();
    }

    /** The URL that the control API is below, without a trailing slash. */
    public String controlUrl() {
        return "http://localhost:" + port() + RequestDispatcher.CONTROL_PATH;
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Returns the provider whose portal it is. */
    public SimulatedProvider provider() {
        return options.provider();
    }

    /** The username of the account that exists from the start. */
    public String username() {
        return options.username();
    }

    /** The password of the account that exists from the start. */
    public String password() {
        return options.password();
    }

    /** Acts as the provider. */
    public Staff staff() {
        return staff;
    }

    /** Lets things go wrong. */
    public Faults faults() {
        return faults;
    }

    /** Switches on or off that responses are dressed as the stranger installs do. */
    public void quirks(boolean on) {
        parts.quirks().set(on);
    }

    /** Switches that, and chooses how many elements a page of a list has. */
    public void quirks(boolean on, int pageSize) {
        parts.quirks().set(on, pageSize);
    }

    /** Whether responses are dressed as the stranger installs do. */
    public boolean hasQuirks() {
        return parts.quirks().areOn();
    }

    /** Switches on or off that each GET response is written in another way than the one before. */
    public void shuffledFields(boolean on) {
        parts.quirks().shuffleFields(on);
    }

    /** Puts the portal's clock forward. */
    public void advanceClock(Duration step) {
        clock.advance(step);
    }

    /** The time by the portal's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Lets all access tokens expire; refresh tokens stay valid. */
    public void expireTokens() {
        lock.run(parts.sessions()::expireAccessTokens);
    }

    /** Lets all refresh tokens expire. */
    public void expireRefreshTokens() {
        lock.run(parts.sessions()::expireRefreshTokens);
    }

    /** The requests to the portal's API in the order in which they came; the latest 10,000. */
    public List<RecordedRequest> requests() {
        return requests.entries();
    }

    /** The changes that requests made, logins included, in the order in which they happened; the latest 10,000. */
    public List<RecordedEffect> effects() {
        return parts.effects().latest();
    }

    /** Returns the number of requests that took effect on a route, such as {@code POST /tickets/@number} or {@code POST /login}. */
    public long effectCount(String route) {
        return parts.effects().count(route);
    }

    /** The account that exists from the start. */
    public Account account() {
        return lock.call(state::mainAccount);
    }

    /** The contacts of that account. */
    public List<SimulatedContact> contacts() {
        return lock.call(() -> state.contacts().of(state.mainAccount().id()));
    }

    /** All tickets in the order of their opening. */
    public List<SimulatedTicket> tickets() {
        return lock.call(() -> state.tickets().all());
    }

    /** A ticket by its number. */
    public Optional<SimulatedTicket> ticket(String number) {
        return lock.call(() -> state.tickets().find(number));
    }

    /** The replies to all tickets, of staff and clients, in the order of their writing. */
    public List<SimulatedTicketReply> replies() {
        return lock.call(() -> state.tickets().replies());
    }

    /** All notifications in the order of their raising. */
    public List<SimulatedNotification> notifications() {
        return lock.call(() -> state.notifications().all());
    }

    /** All invoices in the order of their ids. */
    public List<SimulatedInvoice> invoices() {
        return lock.call(() -> state.invoices().store().all());
    }

    /** An invoice by its id. */
    public Optional<SimulatedInvoice> invoice(String id) {
        return lock.call(() -> state.invoices().store().find(id));
    }

    /** The credit of the account that exists from the start. */
    public BigDecimal accountCredit() {
        return lock.call(() -> state.invoices().credit(state.mainAccount().id()));
    }

    /** All orders in the order in which they came. */
    public List<SimulatedOrder> orders() {
        return lock.call(() -> state.orders().store().all());
    }

    /** All domains. */
    public List<SimulatedDomain> domains() {
        return lock.call(() -> state.domains().store().all());
    }

    /** A domain by its id. */
    public Optional<SimulatedDomain> domain(String id) {
        return lock.call(() -> state.domains().store().find(id));
    }

    /** The DNS records of a domain. */
    public List<SimulatedDnsRecord> domainRecords(String domainId) {
        return lock.call(() -> state.domains().records().of(domainId));
    }

    /** The nameservers that were registered below a domain, by the fields' names, such as {@code ns1}. */
    public Map<String, String> registeredNameservers(String domainId) {
        return lock.call(() -> Map.copyOf(domainFile(domainId).hosts()));
    }

    /** The targets that a domain is forwarded to, by field name. */
    public Map<String, String> domainForwarding(String domainId) {
        return lock.call(() -> domainFile(domainId).forwarding());
    }

    private DomainFile domainFile(String domainId) {
        return state.domains().file(state.domains().store().get(domainId));
    }

    /** All services; certificates are not among them. */
    public List<SimulatedService> services() {
        return lock.call(() -> state.services().store().all());
    }

    /** A service by its id. */
    public Optional<SimulatedService> service(String id) {
        return lock.call(() -> state.services().store().find(id));
    }

    /** The cancellations that clients have requested. */
    public List<Cancellation> cancellations() {
        return lock.call(() -> List.copyOf(state.services().cancellations()));
    }

    /** All certificates. */
    public List<SimulatedCertificate> certificates() {
        return lock.call(() -> state.certificates().all());
    }

    /** The DNS zones of all services. */
    public List<SimulatedZone> zones() {
        return lock.call(() -> state.zones().all());
    }

    /** The DNS records of a service's zone. */
    public List<SimulatedDnsRecord> zoneRecords(String zoneId) {
        return lock.call(() -> state.zoneRecords().of(zoneId));
    }

    /** The virtual machines of all services. */
    public List<SimulatedVirtualMachine> virtualMachines() {
        return lock.call(() -> state.machines().store().all());
    }

    /** Stops listening, and ends the requests that are under way. */
    @Override
    public void close() {
        server.close();
    }

    /** Returns a text without the password. */
    @Override
    public String toString() {
        return "PortalSimulator[" + baseUrl() + ", provider="
                + options.provider().label() + "]";
    }
}
