package io.github.camelportal.simulator;

import java.util.Map;

import io.github.camelportal.simulator.accounts.Account;
import io.github.camelportal.simulator.accounts.Accounts;
import io.github.camelportal.simulator.accounts.ActivityLog;
import io.github.camelportal.simulator.accounts.Contacts;
import io.github.camelportal.simulator.accounts.Notifications;
import io.github.camelportal.simulator.auth.Login;
import io.github.camelportal.simulator.auth.Logins;
import io.github.camelportal.simulator.billing.Catalog;
import io.github.camelportal.simulator.billing.Invoices;
import io.github.camelportal.simulator.billing.Orders;
import io.github.camelportal.simulator.certificates.SimulatedCertificate;
import io.github.camelportal.simulator.domains.DnsRecords;
import io.github.camelportal.simulator.domains.Domains;
import io.github.camelportal.simulator.domains.SimulatedZone;
import io.github.camelportal.simulator.install.InstallOptions;
import io.github.camelportal.simulator.services.MachineLifecycle;
import io.github.camelportal.simulator.services.Machines;
import io.github.camelportal.simulator.services.ServerStates;
import io.github.camelportal.simulator.services.Services;
import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.store.Sequence;
import io.github.camelportal.simulator.store.Store;
import io.github.camelportal.simulator.tickets.Departments;
import io.github.camelportal.simulator.tickets.Tickets;

/** The portal's stores. They are not thread-safe: callers hold the {@link StateLock}. */
public final class PortalState {

    private final PortalClock clock;
    private final InstallOptions install;
    private final Logins logins = new Logins();
    private final Accounts accounts = new Accounts();
    private final Contacts contacts = new Contacts();
    private final Departments departments = new Departments();
    private final Tickets tickets;
    private final Notifications notifications;
    private final ActivityLog log;
    private final Catalog catalog = new Catalog();
    private final Sequence serviceIds = new Sequence(300);
    private final Schedule schedule;
    private final Invoices invoices;
    private final Orders orders;
    private final Domains domains = new Domains();
    // A certificate is a service too: both have ids of one sequence.
    private final Services services = new Services(catalog, serviceIds);
    private final Store<SimulatedCertificate> certificates = new Store<>("certificate", serviceIds);
    private final Store<SimulatedZone> zones = new Store<>("zone", new Sequence(60));
    private final DnsRecords zoneRecords = new DnsRecords(new Sequence(10));
    private final Machines machines = new Machines();
    private final MachineLifecycle machineLifecycle;
    private final ServerStates serverStates;
    private final String mainAccountId;

    PortalState(PortalClock clock, SimulatorOptions options) {
        this.clock = clock;
        install = options.install();
        tickets = new Tickets(clock);
        notifications = new Notifications(clock);
        log = new ActivityLog(clock);
        schedule = new Schedule(clock);
        invoices = new Invoices(clock);
        orders = new Orders(invoices, schedule, clock, options.orderDelay());
        machineLifecycle = new MachineLifecycle(
                machines.store(), schedule, options.install().machineDelay());
        serverStates = new ServerStates(clock, machineLifecycle);
        mainAccountId = accounts.open(firstProfile(options.username())).id();
        logins.add(new Login(options.username(), mainAccountId, null), options.password());
    }

    public PortalClock clock() {
        return clock;
    }

    /** Settings in which installs differ. */
    public InstallOptions install() {
        return install;
    }

    public Logins logins() {
        return logins;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Contacts contacts() {
        return contacts;
    }

    public Departments departments() {
        return departments;
    }

    public Tickets tickets() {
        return tickets;
    }

    public Notifications notifications() {
        return notifications;
    }

    public ActivityLog log() {
        return log;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Schedule schedule() {
        return schedule;
    }

    public Invoices invoices() {
        return invoices;
    }

    public Orders orders() {
        return orders;
    }

    public Domains domains() {
        return domains;
    }

    public Services services() {
        return services;
    }

    public Store<SimulatedCertificate> certificates() {
        return certificates;
    }

    public Store<SimulatedZone> zones() {
        return zones;
    }

    public DnsRecords zoneRecords() {
        return zoneRecords;
    }

    public Machines machines() {
        return machines;
    }

    public MachineLifecycle machineLifecycle() {
        return machineLifecycle;
    }

    public ServerStates serverStates() {
        return serverStates;
    }

    /** A zone as it begins, with its nameservers. */
    public SimulatedZone addZone(SimulatedService service, String name) {
        SimulatedZone zone = zones.keep(new SimulatedZone(zones.nextId(), service.accountId(), service.id(), name));
        Domains.DEFAULT_NAMESERVERS.subList(0, 2).forEach(host -> zoneRecords.add(zone.id(), "", 1800, 0, "NS", host));
        return zone;
    }

    /** A zone ends with its records. */
    public void removeZone(SimulatedZone zone) {
        zones.remove(zone);
        zoneRecords.removeAll(zone.id());
    }

    /** A service ends with its zones and machines. */
    public void removeService(String id) {
        services.store().removeById(id);
        zones.all().stream().filter(zone -> zone.serviceId().equals(id)).forEach(this::removeZone);
        machines.store().all().stream()
                .filter(machine -> machine.serviceId().equals(id))
                .forEach(machines.store()::remove);
    }

    /** The account that exists from the start. */
    public Account mainAccount() {
        return accounts.get(mainAccountId);
    }

    private static Map<String, String> firstProfile(String username) {
        return Map.ofEntries(
                Map.entry("email", username.contains("@") ? username : username + "@example.com"),
                Map.entry("firstname", "Joe"),
                Map.entry("lastname", "Doe"),
                Map.entry("address1", "Pretty View Lane"),
                Map.entry("address2", "3294"),
                Map.entry("city", "Santa Rosa"),
                Map.entry("state", "California"),
                Map.entry("postcode", "95401"),
                Map.entry("country", "US"),
                Map.entry("phonenumber", "+1.24123123"));
    }
}
