package io.github.camelportal.dns;

import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;

import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.DnsRecordResult;
import io.github.camelportal.model.ZonePlan;
import io.github.camelportal.support.SimulatedPortalTestSupport;

/** A test of routes that ensure and remove records in the DNS of one domain. */
abstract class DnsTestSupport extends SimulatedPortalTestSupport {

    static final String ENSURE = "portal:dns/ensureRecord?domainName=testname.com";
    static final String REMOVE = "portal:dns/removeRecord?domainName=testname.com";
    static final String APPLY = "portal:dns/apply?domainName=testname.com";
    static final String PATH = "/domain/47/dns";

    Exchange call(String uri, Object body) {
        return template.request(uri, exchange -> exchange.getMessage().setBody(body));
    }

    DnsRecordResult result(String uri, Object body) {
        Exchange exchange = call(uri, body);
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }
        return exchange.getMessage().getBody(DnsRecordResult.class);
    }

    static Map<String, Object> record(String name, String type, String content) {
        return Map.of("name", name, "type", type, "content", content);
    }

    List<DnsRecord> listed() {
        List<?> records = template.requestBody("portal:dns/records?domainId=47", null, List.class);
        return records.stream().map(DnsRecord.class::cast).toList();
    }

    long writes() {
        return simulator.requests().stream()
                .filter(request -> !request.method().equals("GET"))
                .count();
    }

    ZonePlan apply(String uri, Object body) {
        Exchange exchange = call(uri, body);
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }
        return exchange.getMessage().getBody(ZonePlan.class);
    }

    /** Makes the domain have some records and no others, and returns the number of writes so far. */
    long given(List<?> records) {
        apply(APPLY, records);
        return writes();
    }

    /** Returns the name, type and content of each record. */
    List<String> zone() {
        return listed().stream()
                .map(each -> (each.name().isEmpty() ? "@" : each.name()) + " " + each.type() + " " + each.content())
                .sorted()
                .toList();
    }
}
