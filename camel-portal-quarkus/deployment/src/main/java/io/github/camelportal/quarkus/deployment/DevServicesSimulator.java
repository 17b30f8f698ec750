package io.github.camelportal.quarkus.deployment;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import io.quarkus.deployment.builditem.Startable;

import io.github.camelportal.quarkus.deployment.PortalBuildTimeConfig.SeedData;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.control.Staff;

/** A portal in this very process, which needs no container. */
final class DevServicesSimulator implements Startable {

    private static final int GENERAL_SUPPORT = 1;
    private static final BigDecimal TOTAL = new BigDecimal("9.99");

    private final DevServicesSettings settings;
    private PortalSimulator simulator;

    DevServicesSimulator(DevServicesSettings settings) {
        this.settings = settings;
    }

    @Override
    public void start() {
        simulator = settings.builder().start();
        sow(settings.seedData(), simulator.staff());
    }

    private static void sow(SeedData seedData, Staff staff) {
        IntStream.rangeClosed(1, seedData.tickets())
                .forEach(number -> staff.openTicket(GENERAL_SUPPORT, "Ticket " + number, "This is ticket " + number));
        if (seedData.invoices() > 0) {
            staff.billing().raiseInvoices(seedData.invoices(), TOTAL, "Starter Hosting");
        }
        IntStream.rangeClosed(1, seedData.notifications())
                .forEach(number ->
                        staff.raiseNotification("Notification " + number, "This is notification " + number, "", ""));
    }

    @Override
    public void close() {
        if (simulator != null) {
            simulator.close();
        }
    }

    /** The base URL, for the log and the Dev UI. */
    @Override
    public String getConnectionInfo() {
        return simulator.baseUrl();
    }

    /** There is no container. */
    @Override
    public String getContainerId() {
        return null;
    }

    String controlUrl() {
        return simulator.controlUrl();
    }

    String username() {
        return simulator.username();
    }

    String password() {
        return simulator.password();
    }
}
