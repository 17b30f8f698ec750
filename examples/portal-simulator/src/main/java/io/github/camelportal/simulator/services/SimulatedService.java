package io.github.camelportal.simulator.services;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.github.camelportal.simulator.store.Owned;

/**
 * A service as it stands.
 *
 * @param status such as {@link #ACTIVE}; staff can give a service any other
 */
public record SimulatedService(
        String id,
        String accountId,
        String domain,
        String status,
        LocalDate created,
        LocalDate nextDue,
        BigDecimal firstPayment,
        String username,
        String password,
        ServicePlan plan,
        ServiceSettings settings)
        implements Owned {

    /** The status of a service that has been ordered. */
    public static final String PENDING = "Pending";

    /** The status of a service that can be used. */
    public static final String ACTIVE = "Active";

    /** The status of a service that the client has cancelled. */
    public static final String CANCELLED = "Cancelled";

    public SimulatedService withStatus(String newStatus) {
        return with(domain, newStatus, plan, settings);
    }

    SimulatedService withPlan(ServicePlan newPlan) {
        return with(domain, status, newPlan, settings);
    }

    public SimulatedService withSettings(ServiceSettings newSettings) {
        return with(domain, status, plan, newSettings);
    }

    public SimulatedService withDomain(String newDomain) {
        return with(newDomain, status, plan, settings);
    }

    private SimulatedService with(
            String newDomain, String newStatus, ServicePlan newPlan, ServiceSettings newSettings) {
        return new SimulatedService(
                id,
                accountId,
                newDomain,
                newStatus,
                created,
                nextDue,
                firstPayment,
                username,
                password,
                newPlan,
                newSettings);
    }

    /** Returns a text without the password. */
    @Override
    public String toString() {
        return "Service[" + id + " " + domain + ", " + status + "]";
    }
}
