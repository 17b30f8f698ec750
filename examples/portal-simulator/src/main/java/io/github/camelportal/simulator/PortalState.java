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
    private final String mainAccountId;

    PortalState(PortalClock clock, SimulatorOptions options) {
        this.clock = clock;
        tickets = new Tickets(clock);
        notifications = new Notifications(clock);
        log = new ActivityLog(clock);
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
