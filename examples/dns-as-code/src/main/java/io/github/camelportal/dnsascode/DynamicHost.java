package io.github.camelportal.dnsascode;

import java.util.Map;

import org.apache.camel.Handler;
import org.apache.camel.Header;
import org.apache.camel.PropertyInject;

/** Reads the address record that a request for dynamic DNS asks for. */
public final class DynamicHost {

    @PropertyInject("http.domains")
    private String domains;

    /**
     * Returns the fields of the record: AAAA for an address with colons, else A.
     *
     * @param hostname full name of the host
     * @param address  new address
     * @throws IllegalArgumentException if one of them is missing, or the name is in no domain
     */
    @Handler
    public Map<String, Object> read(@Header("hostname") String hostname, @Header("myip") String address) {
        if (hostname == null || hostname.indexOf('.') < 0 || address == null) {
            throw new IllegalArgumentException("hostname or myip is missing");
        }
        return HostedDomains.fields(domains, hostname, address.indexOf(':') < 0 ? "A" : "AAAA", address);
    }
}
