package io.github.camelportal.dns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.Zone;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Profile;
import io.github.camelportal.support.PortalStub;

/** A portal with one zone, and a context that calls it. */
final class ZonePortal implements AutoCloseable {

    /** The kinds of installs. */
    enum ZoneKind {
        /** Domains whose records have lasting ids. */
        DOMAIN("dns", "domainId=47"),
        /** Domains whose records have their positions for ids. */
        RECORDED_DOMAIN("dns", "domainName=testname.com"),
        /** Zones that list full names. */
        RECORDED_ZONE("zones", "zoneName=booble.com"),
        /** Domains with positions for ids, at a server that notes an alias beside other records. */
        POSITIONAL_DOMAIN("dns", "domainId=47"),
        /** Zones with positions for ids, at the same server. */
        POSITIONAL_ZONE("zones", "serviceId=301&zoneId=60");

        private final String group;
        private final String place;

        ZoneKind(String group, String place) {
            this.group = group;
            this.place = place;
        }

        boolean hasTtl() {
            return group.equals("zones");
        }

        private boolean isPositional() {
            return this == POSITIONAL_DOMAIN || this == POSITIONAL_ZONE;
        }
    }

    private final ZoneKind kind;
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final PortalSimulator simulator;
    private final PositionalZone positional;
    private final ProducerTemplate template;

    ZonePortal(ZoneKind kind) {
        this.kind = kind;
        Profile profile = kind == ZoneKind.DOMAIN ? Profile.DOCUMENTED : Profile.RECORDED;
        simulator = kind.isPositional()
                ? null
                : PortalSimulator.builder().profile(profile).start();
        positional = kind.isPositional() ? new PositionalZone() : null;
        PortalConfiguration configuration =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        configuration.setBaseUrl(kind.isPositional() ? positional.baseUrl() : simulator.baseUrl());
        configuration.setUsername(kind.isPositional() ? PortalStub.USERNAME : simulator.username());
        configuration.setPassword(kind.isPositional() ? PortalStub.PASSWORD : simulator.password());
        configuration.setAuthMethod(AuthMethod.basic);
        context.start();
        template = context.createProducerTemplate();
    }

    ZoneKind kind() {
        return kind;
    }

    String zone() {
        return kind == ZoneKind.RECORDED_ZONE ? "booble.com" : "testname.com";
    }

    Exchange apply(List<?> records, String options) {
        return template.request(
                "portal:" + kind.group + "/apply?" + kind.place + options,
                exchange -> exchange.getMessage().setBody(records));
    }

    /** Adds a record as somebody else would. */
    void add(Map<String, Object> fields) {
        if (kind.isPositional()) {
            positional.with(
                    fields.get("name").toString(),
                    fields.get("type").toString(),
                    fields.get("content").toString(),
                    (Integer) fields.getOrDefault("priority", 0),
                    (Integer) fields.getOrDefault("ttl", 1800));
            return;
        }
        String place = kind.hasTtl() ? "serviceId=301&zoneId=60" : "domainId=47";
        template.requestBody("portal:" + kind.group + "/createRecord?" + place, new HashMap<>(fields));
    }

    /** Returns the records without those that delegate the zone, which the operation leaves. */
    List<Map<String, Object>> records() {
        List<?> listed = kind.hasTtl()
                ? template.requestBody("portal:zones/get?serviceId=301&zoneId=60", null, Zone.class)
                        .records()
                : template.requestBody("portal:dns/records?domainId=47", null, List.class);
        return listed.stream()
                .map(DnsRecord.class::cast)
                .filter(each -> !isOfZone(each))
                .map(each -> RandomZonesTest.fields(each, kind.hasTtl()))
                .toList();
    }

    private boolean isOfZone(DnsRecord listed) {
        return listed.type().equals("SOA") || (listed.type().equals("NS") && zone().equals(listed.name()));
    }

    /** Returns the number of writes. The log of the simulator is long enough for them. */
    long writes() {
        return kind.isPositional()
                ? positional.writes().size()
                : simulator.requests().stream()
                        .filter(request -> !request.method().equals("GET"))
                        .count();
    }

    /** Returns the names that had an alias beside other records after a write of the component. */
    List<String> conflicts() {
        return kind.isPositional() ? positional.conflicts() : List.of();
    }

    @Override
    public void close() {
        context.stop();
        if (kind.isPositional()) {
            positional.close();
        } else {
            simulator.close();
        }
    }
}
