package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A certificate as it stands.
 *
 * @param status such as {@link Service#PENDING}; staff can give a certificate any other
 * @param issued the state of the certificate itself: empty, or {@code Issued}
 * @param expires null before it is issued
 * @param total what the years cost
 */
public record Certificate(
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

    Certificate withStatus(String newStatus) {
        return with(newStatus, issued, expires);
    }

    Certificate issue(LocalDateTime now) {
        return with(Service.ACTIVE, ISSUED, now.plusYears(years));
    }

    private Certificate with(String newStatus, String newIssued, LocalDateTime newExpires) {
        return new Certificate(
                id, accountId, productId, domain, newStatus, newIssued, created, newExpires, years, total, request);
    }
}
