package io.github.camelportal.simulator.domains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.github.camelportal.simulator.store.Owned;

/**
 * A domain as it stands.
 *
 * @param expires null while it is not registered yet
 * @param years how long a registration lasts
 * @param status such as {@link #ACTIVE}; staff can give a domain any other
 */
public record SimulatedDomain(
        String id,
        String accountId,
        String name,
        LocalDate created,
        LocalDate expires,
        int years,
        BigDecimal firstPayment,
        BigDecimal recurringAmount,
        String status,
        List<String> nameservers,
        DomainSwitches switches)
        implements Owned {

    /** The status of a domain that has been ordered. */
    public static final String PENDING = "Pending";

    /** The status of a registered domain. */
    public static final String ACTIVE = "Active";

    /** The status of a domain that was not renewed. */
    public static final String EXPIRED = "Expired";

    /** The status of a domain whose order came to nothing. */
    public static final String CANCELLED = "Cancelled";

    boolean isRegistered() {
        return status.equals(ACTIVE) || status.equals(PENDING);
    }

    public SimulatedDomain withStatus(String newStatus) {
        return with(expires, newStatus, nameservers, switches);
    }

    public SimulatedDomain withExpires(LocalDate date) {
        return with(date, ACTIVE, nameservers, switches);
    }

    /** Returns a copy with another day of expiry. */
    public SimulatedDomain expiringOn(LocalDate date) {
        return with(date, status, nameservers, switches);
    }

    SimulatedDomain withNameservers(List<String> names) {
        return with(expires, status, names, switches);
    }

    public SimulatedDomain withSwitches(DomainSwitches newSwitches) {
        return with(expires, status, nameservers, newSwitches);
    }

    private SimulatedDomain with(
            LocalDate newExpires, String newStatus, List<String> newNameservers, DomainSwitches newSwitches) {
        return new SimulatedDomain(
                id,
                accountId,
                name,
                created,
                newExpires,
                years,
                firstPayment,
                recurringAmount,
                newStatus,
                newNameservers,
                newSwitches);
    }
}
