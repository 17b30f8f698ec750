package io.github.camelportal.simulator;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client portal with a state of its own, on a port of the loopback interface. Besides the portal's API it serves a
 * control API below {@code /_control}, which does over HTTP what this class does in Java.
 */
public final class PortalSimulator implements AutoCloseable {

    private final SimulatorOptions options;
    private final PortalClock clock;
    private final StateLock lock;
    private final PortalState state;
    private final Sessions sessions;
    private final Staff staff;
    private final Faults faults;
    private final History<RecordedRequest> requests = new History<>();
    private final EffectLog effects = new EffectLog();
    private final Quirks quirks;
    private final PortalServer server;

    PortalSimulator(SimulatorOptions options) throws IOException {
        this.options = options;
        clock = new PortalClock(options.clock());
        state = new PortalState(clock, options);
        lock = new StateLock(state.schedule()::runDue, clock);
        quirks = new Quirks(options.quirks(), options.pageSize(), new FieldShuffle(options.shuffledFields()));
        AuthenticationRefusals refusals = new AuthenticationRefusals(options.authenticationFailureStatus());
        sessions = new Sessions(options, clock, refusals);
        staff = new Staff(state, lock);
        faults = new Faults(this::expireTokens, clock);
        Portal portal = portal(refusals);
        server = new PortalServer(
                options.port(),
                new FrontDoor(
                        options.basePath(),
                        new PortalEndpoint(options.basePath(), portal, faults, requests),
                        new ControlEndpoint(this)));
        server.start();
    }

    private Portal portal(AuthenticationRefusals refusals) {
        Login owner = new Login(options.username(), state.mainAccount().id(), null);
        PersonalTokens personalTokens = new PersonalTokens(options.personalToken(), owner);
        Authenticator authenticator = new Authenticator(options, state.logins(), sessions, personalTokens, refusals);
        OrderDesk desk = new OrderDesk(state);
        if (options.seeded()) {
            new Seed(state, desk).sow();
        }
        List<RouteGroup> groups = new ArrayList<>(RouteGroups.of(state, desk));
        groups.add(new AuthenticationRoutes(options, state, sessions, authenticator, refusals));
        Validation validation = new Validation(options.validators(), new ModificationTimes(clock, lock::lastChange));
        PortalRoutes routes = new PortalRoutes(options.provider(), groups);
        return new Portal(routes, authenticator, lock, clock, effects, quirks, validation);
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
        return "http://localhost:" + port() + FrontDoor.CONTROL_PATH;
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Whose portal it is. */
    public Provider provider() {
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

    /** Switches on or off that answers are dressed as the stranger installs do. */
    public void quirks(boolean on) {
        quirks.set(on);
    }

    /** Switches that, and chooses how many elements a page of a list has. */
    public void quirks(boolean on, int pageSize) {
        quirks.set(on, pageSize);
    }

    /** Whether answers are dressed as the stranger installs do. */
    public boolean hasQuirks() {
        return quirks.areOn();
    }

    /** Switches on or off that each GET answer is written in another way than the one before. */
    public void shuffledFields(boolean on) {
        quirks.shuffleFields(on);
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
        lock.run(sessions::expireAccessTokens);
    }

    /** Lets all refresh tokens expire. */
    public void expireRefreshTokens() {
        lock.run(sessions::expireRefreshTokens);
    }

    /** The requests to the portal's API in the order in which they came; the latest 10,000. */
    public List<RecordedRequest> requests() {
        return requests.entries();
    }

    /** The changes that requests made, logins included, in the order in which they happened; the latest 10,000. */
    public List<Effect> effects() {
        return effects.latest();
    }

    /** How often a route took effect, for instance {@code POST /tickets/@number} or {@code POST /login}. */
    public long effectCount(String route) {
        return effects.count(route);
    }

    /** The account that exists from the start. */
    public Account account() {
        return lock.call(state::mainAccount);
    }

    /** The contacts of that account. */
    public List<Contact> contacts() {
        return lock.call(() -> state.contacts().of(state.mainAccount().id()));
    }

    /** All tickets in the order of their opening. */
    public List<Ticket> tickets() {
        return lock.call(() -> state.tickets().all());
    }

    /** A ticket by its number. */
    public Optional<Ticket> ticket(String number) {
        return lock.call(() -> state.tickets().find(number));
    }

    /** The replies to all tickets, of staff and clients, in the order of their writing. */
    public List<TicketReply> replies() {
        return lock.call(() -> state.tickets().replies());
    }

    /** All notifications in the order of their raising. */
    public List<Notification> notifications() {
        return lock.call(() -> state.notifications().all());
    }

    /** All invoices in the order of their ids. */
    public List<Invoice> invoices() {
        return lock.call(() -> state.invoices().store().all());
    }

    /** An invoice by its id. */
    public Optional<Invoice> invoice(String id) {
        return lock.call(() -> state.invoices().store().lookUp(id));
    }

    /** The credit of the account that exists from the start. */
    public BigDecimal accountCredit() {
        return lock.call(() -> state.invoices().credit(state.mainAccount().id()));
    }

    /** All orders in the order in which they came. */
    public List<Order> orders() {
        return lock.call(() -> state.orders().store().all());
    }

    /** All domains. */
    public List<Domain> domains() {
        return lock.call(() -> state.domains().store().all());
    }

    /** A domain by its id. */
    public Optional<Domain> domain(String id) {
        return lock.call(() -> state.domains().store().lookUp(id));
    }

    /** The DNS records of a domain. */
    public List<DnsRecord> domainRecords(String domainId) {
        return lock.call(() -> state.domains().records().of(domainId));
    }

    /** The nameservers that were registered below a domain, by the fields' names, such as {@code ns1}. */
    public Map<String, String> registeredNameservers(String domainId) {
        return lock.call(() -> Map.copyOf(domainFile(domainId).hosts()));
    }

    /** Where a domain is forwarded to, by the fields' names. */
    public Map<String, String> domainForwarding(String domainId) {
        return lock.call(() -> domainFile(domainId).forwarding());
    }

    private DomainFile domainFile(String domainId) {
        return state.domains().file(state.domains().store().get(domainId));
    }

    /** All services; certificates are not among them. */
    public List<Service> services() {
        return lock.call(() -> state.services().store().all());
    }

    /** A service by its id. */
    public Optional<Service> service(String id) {
        return lock.call(() -> state.services().store().lookUp(id));
    }

    /** The cancellations that clients have requested. */
    public List<Cancellation> cancellations() {
        return lock.call(() -> List.copyOf(state.services().cancellations()));
    }

    /** All certificates. */
    public List<Certificate> certificates() {
        return lock.call(() -> state.certificates().all());
    }

    /** The DNS zones of all services. */
    public List<Zone> zones() {
        return lock.call(() -> state.zones().all());
    }

    /** The DNS records of a service's zone. */
    public List<DnsRecord> zoneRecords(String zoneId) {
        return lock.call(() -> state.zoneRecords().of(zoneId));
    }

    /** The virtual machines of all services. */
    public List<VirtualMachine> virtualMachines() {
        return lock.call(() -> state.machines().store().all());
    }

    /** Stops listening, and ends the requests that are under way. */
    @Override
    public void close() {
        server.close();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PortalSimulator[" + baseUrl() + ", provider="
                + options.provider().label() + "]";
    }
}
