package io.github.camelportal.kamelets;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.main.Main;

/** An application in a JVM of its own, whose environment has variables with the names of parameters. It prints the outcomes. */
public final class EnvironmentNode {

    static final String BASE_URL = "PORTAL_BASE_URL";
    static final String USERNAME = "PORTAL_USERNAME";
    static final String PASSWORD = "PORTAL_PASSWORD";

    private EnvironmentNode() {}

    public static void main(String[] args) {
        Main main = new Main();
        main.addInitialProperty("camel.component.portal.base-url", System.getenv(BASE_URL));
        main.addInitialProperty("camel.component.portal.username", System.getenv(USERNAME));
        main.addInitialProperty("camel.component.portal.password", System.getenv(PASSWORD));
        main.start();
        CamelContext context = main.getCamelContext();
        send(context, "portal-ticket-sink?deptId=1", Map.of("subject", "Disk", "body", "Full"));
        Map<String, Object> fields = Map.of("name", "www", "type", "TXT", "content", "fine");
        send(context, "portal-dns-record-sink?domainId=47", fields);
        send(context, "portal-dns-ensure-action?domainId=47", fields);
        send(context, "portal-dns-ensure-action?domainName=testname.com", fields);
        send(context, "portal-dns-remove-action?domainId=47", fields);
        send(context, "portal-ticket-sink?deptId=1", Map.of("body", "Full"));
        send(context, "portal-vm-power-action?serviceId=302&vmId=101", null);
        main.stop();
    }

    private static void send(CamelContext context, String kamelet, Object body) {
        Throwable failure;
        try {
            failure = context.createProducerTemplate()
                    .request("kamelet:" + kamelet, exchange -> exchange.getMessage()
                            .setBody(body))
                    .getException();
        } catch (RuntimeException e) {
            failure = e;
        }
        while (failure != null && failure.getCause() != null) {
            failure = failure.getCause();
        }
        System.out.println(kamelet + ": " + String.valueOf(failure).replace('\n', ' '));
    }
}
