package io.github.camelportal.simulator;

import java.util.Map;

/** The portal's stores. They are no safer than maps: whoever uses them holds the {@link StateLock}. */
final class PortalState {

    private final PortalClock clock;
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
    private final Store<Certificate> certificates = new Store<>("certificate", serviceIds);
    private final Store<Zone> zones = new Store<>("zone", new Sequence(60));
    private final DnsRecords zoneRecords = new DnsRecords(new Sequence(10));
    private final Machines machines = new Machines();
    private final String mainAccountId;

    PortalState(PortalClock clock, SimulatorOptions options) {
        this.clock = clock;
        tickets = new Tickets(clock);
        notifications = new Notifications(clock);
        log = new ActivityLog(clock);
        schedule = new Schedule(clock);
        invoices = new Invoices(clock);
        orders = new Orders(invoices, schedule, clock, options.orderDelay());
        mainAccountId = accounts.open(firstProfile(options.username())).id();
        logins.add(new Login(options.username(), mainAccountId, null), options.password());
    }

    PortalClock clock() {
        return clock;
    }

    Logins logins() {
        return logins;
    }

    Accounts accounts() {
        return accounts;
    }

    Contacts contacts() {
        return contacts;
    }

    Departments departments() {
        return departments;
    }

    Tickets tickets() {
        return tickets;
    }

    Notifications notifications() {
        return notifications;
    }

    ActivityLog log() {
        return log;
    }

    Catalog catalog() {
        return catalog;
    }

    Schedule schedule() {
        return schedule;
    }

    Invoices invoices() {
        return invoices;
    }

    Orders orders() {
        return orders;
    }

    Domains domains() {
        return domains;
    }

    Services services() {
        return services;
    }

    Store<Certificate> certificates() {
        return certificates;
    }

    Store<Zone> zones() {
        return zones;
    }

    DnsRecords zoneRecords() {
        return zoneRecords;
    }

    Machines machines() {
        return machines;
    }

    /** A zone as it begins, with its nameservers. */
    Zone addZone(Service service, String name) {
        Zone zone = zones.keep(new Zone(zones.nextId(), service.accountId(), service.id(), name));
        Domains.DEFAULT_NAMESERVERS.subList(0, 2).forEach(host -> zoneRecords.add(zone.id(), "", 1800, 0, "NS", host));
        return zone;
    }

    /** A zone ends with its records. */
    void removeZone(Zone zone) {
        zones.remove(zone);
        zoneRecords.removeAll(zone.id());
    }

    /** A service ends with its zones and machines. */
    void removeService(String id) {
        services.store().removeById(id);
        zones.all().stream().filter(zone -> zone.serviceId().equals(id)).forEach(this::removeZone);
        machines.store().all().stream()
                .filter(machine -> machine.serviceId().equals(id))
                .forEach(machines.store()::remove);
    }

    /** The account that exists from the start. */
    Account mainAccount() {
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
