package io.github.camelportal.dns;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.Exchange;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.DnsRecordResult;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.PortalTestSupport;

/** A test of routes that change a zone whose records have positions for ids. */
abstract class PositionalZoneTestSupport extends PortalTestSupport {

    static final String ENSURE = "portal:dns/ensureRecord?domainId=47";
    static final String REMOVE = "portal:dns/removeRecord?domainId=47";
    static final String ENSURE_IN_ZONE = "portal:zones/ensureRecord?serviceId=301&zoneId=60";

    final PositionalZone zone = new PositionalZone();

    @Override
    protected void connect(PortalConfiguration configuration) {
        configuration.setBaseUrl(zone.baseUrl());
        configuration.setUsername(PortalStub.USERNAME);
        configuration.setPassword(PortalStub.PASSWORD);
        configuration.setMaxRetries(0);
    }

    @Override
    protected void cleanupResources() {
        zone.close();
    }

    Exchange call(String uri, Map<String, Object> body) {
        return template.request(uri, exchange -> exchange.getMessage().setBody(body));
    }

    static Map<String, Object> record(String name, String type, String content) {
        return new HashMap<>(Map.of("name", name, "type", type, "content", content));
    }

    static Map<String, Object> record(String name, String type, String content, int ttl) {
        Map<String, Object> fields = record(name, type, content);
        fields.put("ttl", ttl);
        return fields;
    }

    static String change(Exchange exchange) {
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }
        return exchange.getMessage().getBody(DnsRecordResult.class).change();
    }
}
