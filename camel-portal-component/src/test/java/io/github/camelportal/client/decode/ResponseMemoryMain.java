package io.github.camelportal.client.decode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.StreamCache;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.model.PortalList;

/**
 * Holds one response of a given size, in a JVM whose heap its caller limits. The arguments are the output type, the megabytes of
 * the response, and a name of {@link #ELEMENTS}. It prints the bytes of the heap that the result takes.
 */
final class ResponseMemoryMain {

    /** Elements by name: as lists of portals have them, and the smallest one that becomes a record. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "invoice",
            "{\"id\":\"%d\",\"date\":\"2024-05-17\",\"dateorig\":\"0000-00-00\",\"subtotal2\":\"19.65\",\"status\":\"Unpaid\","
                    + "\"duedate\":\"2024-05-24\",\"paybefore\":\"0000-00-00\",\"total\":\"19.650\",\"currency\":\"EUR\","
                    + "\"number\":\"INV-2024-%1$d\",\"datepaid\":\"0000-00-00 00:00:00\"}",
            "smallest",
            "{\"id\":\"%d\"}");

    private ResponseMemoryMain() {}

    public static void main(String[] arguments) throws Exception {
        long bytes = Long.parseLong(arguments[1]) << 20;
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", exchange -> respond(exchange, bytes, ELEMENTS.get(arguments[2])));
        server.start();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            PortalConfiguration configuration =
                    context.getComponent("portal", PortalComponent.class).getConfiguration();
            configuration.setBaseUrl("http://localhost:" + server.getAddress().getPort() + "/api");
            configuration.setAccessToken("token");
            configuration.setMaxResponseSize(bytes + 1024);
            context.start();
            ProducerTemplate template = context.createProducerTemplate();
            long before = used();
            Object body =
                    template.requestBody("portal:invoices/list?maxRetries=0&outputType=" + arguments[0], (Object) null);
            System.out.println(used() - before + " bytes for " + describe(body));
        } finally {
            server.stop(0);
        }
    }

    private static String describe(Object body) {
        if (body instanceof PortalList<?> list) {
            return list.size() + " records";
        }
        return body instanceof StreamCache stream
                ? stream.length() + " bytes"
                : body.toString().length() + " characters";
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void respond(HttpExchange exchange, long bytes, String element) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 1 << 16)) {
            byte[] next = "{\"invoices\":[".getBytes(StandardCharsets.US_ASCII);
            long written = 0;
            for (int id = 1; written < bytes; id++) {
                out.write(next);
                written += next.length;
                next = ((id == 1 ? "" : ",") + String.format(element, id)).getBytes(StandardCharsets.US_ASCII);
            }
            out.write("]}".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
