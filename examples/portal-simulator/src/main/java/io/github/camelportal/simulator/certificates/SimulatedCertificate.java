package io.github.camelportal.simulator.certificates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import io.github.camelportal.simulator.services.SimulatedService;
import io.github.camelportal.simulator.store.Owned;

/**
 * A certificate as it stands.
 *
 * @param status such as {@link SimulatedService#PENDING}; staff can give a certificate any other
 * @param issued the state of the certificate itself: empty, or {@code Issued}
 * @param expires null before it is issued
 * @param total what the years cost
 */
public record SimulatedCertificate(
        String id,
        String accountId,
        String productId,
        String domain,
        String status,
        String issued,
        LocalDate created,
        LocalDateTime expires,
        int years,
        BigDecimal total,
        CertificateRequest request)
        implements Owned {

    static final String ISSUED = "Issued";

    boolean isIssued() {
        return issued.equals(ISSUED);
    }

    public SimulatedCertificate withStatus(String newStatus) {
        return with(newStatus, issued, expires);
    }

    SimulatedCertificate issue(LocalDateTime now) {
        return with(SimulatedService.ACTIVE, ISSUED, now.plusYears(years));
    }

    private SimulatedCertificate with(String newStatus, String newIssued, LocalDateTime newExpires) {
        return new SimulatedCertificate(
                id, accountId, productId, domain, newStatus, newIssued, created, newExpires, years, total, request);
    }
}
