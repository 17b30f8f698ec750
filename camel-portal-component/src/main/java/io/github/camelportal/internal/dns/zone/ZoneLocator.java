package io.github.camelportal.internal.dns.zone;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.model.Domain;
import io.github.camelportal.model.Zone;

/** Finds the domain or zone that the ids and names in the parameters lead to. */
public final class ZoneLocator {

    private static final String ACTIVE = "active";

    private final InstallOperations install;
    private final PortalClient client;

    public ZoneLocator(InstallOperations install, PortalClient client) {
        this.install = install;
        this.client = client;
    }

    /**
     * Returns the address of the domain or zone.
     *
     * @throws IllegalArgumentException if neither an id nor a name is given, or if they contradict each other
     * @throws PortalOperationException if it cannot be found, or not only one
     */
    public ZoneAddress locate(DnsParameters parameters) {
        return parameters.operation().group().equals("dns") ? domain(parameters) : zone(parameters);
    }

    private ZoneAddress domain(DnsParameters parameters) {
        String id = parameters.id("domain_id");
        String name = parameters.text("domain_name");
        if (id == null && name == null) {
            throw parameters.missing(List.of("domainId", "domainName"));
        }
        if (id == null) {
            Domain found = domainByName(parameters, name);
            return ZoneAddress.ofDomain(found.id(), found.name());
        }
        Operation get = install.operation("domains", "get");
        Object body = call(parameters, ZoneAddress.request(get, Map.of("id", id), null), id);
        if (!(body instanceof Domain domain) || domain.name() == null) {
            throw notFound(parameters, "domains/get does not tell the name of the domain " + id);
        }
        requireName(parameters, name, domain.name(), "domainId=" + id);
        return ZoneAddress.ofDomain(id, domain.name());
    }

    private Domain domainByName(DnsParameters parameters, String name) {
        Operation byName = install.operation("domains", "getByName");
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!PercentEncoding.isSegment(plain)) {
            throw parameters.failure("domainName=" + name + " is no name of a domain. Correct it");
        }
        Object body = call(parameters, ZoneAddress.request(byName, Map.of("name", plain), null), name);
        List<Domain> domains = (body instanceof List<?> list ? list : List.of())
                .stream()
                        .filter(Domain.class::isInstance)
                        .map(Domain.class::cast)
                        .filter(domain -> domain.id() != null && isName(name, domain.name()))
                        .toList();
        List<Domain> active = domains.stream()
                .filter(domain -> domain.status() != null
                        && ACTIVE.equalsIgnoreCase(domain.status().strip()))
                .toList();
        List<Domain> candidates = domains.size() > 1 ? active : domains;
        if (candidates.size() != 1) {
            String listed = domains.stream()
                    .map(domain -> domain.id() + " (" + domain.status() + ")")
                    .collect(Collectors.joining(", "));
            throw notFound(
                    parameters,
                    domains.isEmpty()
                            ? "the account has no domain " + name
                            : "the account has several domains " + name + ": " + listed + ". Set domainId");
        }
        return candidates.get(0);
    }

    /** Calls for a domain. A refusal names the operation of the route, and the domain, because the route has no other. */
    private Object call(DnsParameters parameters, PortalRequest request, String domain) {
        try {
            return client.call(request).body();
        } catch (PortalOperationException e) {
            if (e.getClass() != PortalOperationException.class) {
                throw e;
            }
            throw new PortalOperationException(ErrorDetails.builder(
                            parameters.operation().id(), e.getHttpResponseCode(), e.getHttpResponseStatus())
                    .problem("portal:" + e.getOperation() + " has refused the domain " + domain)
                    .errors(e.getErrors())
                    .excerpt(e.getExcerpt())
                    .hint("Check the domain. Nothing was changed.")
                    .cause(e)
                    .retryability(e.retryability())
                    .build());
        }
    }

    private ZoneAddress zone(DnsParameters parameters) {
        String serviceId = parameters.id("service_id");
        String id = parameters.id("zone_id");
        String name = parameters.text("zone_name");
        if (id == null && name == null) {
            throw parameters.missing(List.of("zoneId", "zoneName"));
        }
        if (serviceId != null && id != null) {
            return ZoneAddress.ofZone(serviceId, id, null);
        }
        Object body = client.call(PortalRequest.of(install.operation("zones", "list")))
                .body();
        List<Zone> zones = (body instanceof List<?> list ? list : List.of())
                .stream()
                        .filter(Zone.class::isInstance)
                        .map(Zone.class::cast)
                        .filter(zone -> zone.domainId() != null && zone.serviceId() != null && zone.name() != null)
                        .filter(zone -> serviceId == null || serviceId.equals(zone.serviceId()))
                        .filter(zone -> id == null ? isName(name, zone.name()) : id.equals(zone.domainId()))
                        .toList();
        String sought = id == null ? name : id;
        if (zones.size() != 1) {
            throw notFound(
                    parameters,
                    zones.isEmpty()
                            ? "zones/list has no zone " + sought
                            : "zones/list has several zones " + sought + ". Set serviceId and zoneId");
        }
        Zone zone = zones.get(0);
        requireName(parameters, name, zone.name(), "zoneId=" + zone.domainId());
        return ZoneAddress.ofZone(zone.serviceId(), zone.domainId(), zone.name());
    }

    /** Refuses a name that belongs to another domain or zone than the id, because a record would be written to the wrong one. */
    public static void requireName(DnsParameters parameters, String expected, String actual, String place) {
        if (expected != null && !isName(expected, actual)) {
            throw parameters.failure(place + " is " + actual + ", not " + expected + ". Correct one of them");
        }
    }

    private static boolean isName(String expected, String actual) {
        return actual != null && Objects.equals(HostName.normalize(expected), HostName.normalize(actual));
    }

    private static PortalOperationException notFound(DnsParameters parameters, String problem) {
        return new PortalOperationException(
                ErrorDetails.builder(parameters.operation().id(), 200, null)
                        .problem(problem)
                        .hint("Nothing was changed.")
                        .build());
    }
}
