package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.Domain;
import io.github.camelportal.model.DomainPeriod;
import io.github.camelportal.model.Tld;

/**
 * The price of a renewal in {@code domains/tlds}, since {@code orders/quote} knows no renewals. It is without tax. The price of
 * the redemption is added if the domain is not active, because the portal may charge it then.
 */
final class RenewalPrice implements PriceSource {

    private static final Operation DOMAIN = OperationTable.operation("domains", "get");
    private static final Operation TLDS = OperationTable.operation("domains", "tlds");
    private static final BigDecimal MAX_YEARS = BigDecimal.valueOf(100);
    private static final String ACTIVE = "active";

    @Override
    public Price price(RequestFields request, PortalClient client) {
        Integer years = years(request);
        Domain domain = domain(request, client);
        String name = domain.name().strip().toLowerCase(Locale.ROOT);
        List<Tld> tlds =
                tlds(client).stream().filter(tld -> name.endsWith(suffix(tld))).toList();
        int longest = tlds.stream().mapToInt(tld -> suffix(tld).length()).max().orElse(0);
        List<DomainPeriod> periods = tlds.stream()
                .filter(tld -> suffix(tld).length() == longest)
                .flatMap(tld -> tld.periods().stream())
                .filter(period -> years.equals(period.period()))
                .toList();
        boolean active = ACTIVE.equalsIgnoreCase(String.valueOf(domain.status()).strip());
        return periods.stream()
                .map(period -> amount(period, active))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(Price::of)
                .orElseThrow(() -> new UnknownPriceException("domains/tlds has no price for the renewal of " + name
                        + " for " + years + (years == 1 ? " year" : " years")
                        + (active ? "" : ", with its redemption, since it is not active")));
    }

    private static Integer years(RequestFields request) {
        BigDecimal years = Amounts.parse(request.body().path("years"));
        if (years == null || years.stripTrailingZeros().scale() > 0 || years.compareTo(MAX_YEARS) > 0) {
            throw new UnknownPriceException("the request has no whole number of years");
        }
        return years.intValue();
    }

    private static Domain domain(RequestFields request, PortalClient client) {
        String target = DOMAIN.path().replace("{id}", request.encodedPathVariable("id"));
        Object body = client.call(new PortalRequest(
                        DOMAIN, target, null, request.request().secrets()))
                .body();
        if (!(body instanceof Domain domain) || domain.name() == null) {
            throw new UnknownPriceException("domains/get has no name of the domain");
        }
        return domain;
    }

    private static List<Tld> tlds(PortalClient client) {
        Object body = client.call(PortalRequest.of(TLDS)).body();
        return body instanceof List<?> list
                ? list.stream()
                        .filter(Tld.class::isInstance)
                        .map(Tld.class::cast)
                        .filter(tld -> tld.tld() != null && !tld.tld().isBlank())
                        .toList()
                : List.of();
    }

    private static String suffix(Tld tld) {
        String text = tld.tld().strip().toLowerCase(Locale.ROOT);
        return text.startsWith(".") ? text : "." + text;
    }

    /** Returns nothing for a period that the portal does not offer, which some write as a negative price. */
    private static Optional<BigDecimal> amount(DomainPeriod period, boolean active) {
        BigDecimal renew = period.renew();
        BigDecimal redemption = active ? BigDecimal.ZERO : period.redemption();
        return renew == null || redemption == null || renew.signum() < 0 || redemption.signum() < 0
                ? Optional.empty()
                : Optional.of(redemption.signum() == 0 ? renew : renew.add(redemption));
    }
}
