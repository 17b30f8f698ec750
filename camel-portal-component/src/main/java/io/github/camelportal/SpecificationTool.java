package io.github.camelportal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.camel.spi.ExtendedPropertyConfigurerGetter;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

import io.github.camelportal.internal.specification.GeneratorTableWriter;
import io.github.camelportal.internal.specification.ReservedNames;
import io.github.camelportal.internal.specification.Specification;
import io.github.camelportal.internal.specification.SpecificationCatalog;
import io.github.camelportal.internal.specification.SpecificationReader;
import io.github.camelportal.internal.specification.SpecificationReport;
import io.github.camelportal.internal.specification.SpecificationSettings;

/**
 * Command that prints the operations of a specification, before a route uses them:
 *
 * <pre>{@code
 * java -cp … io.github.camelportal.SpecificationTool list file:portal.json
 * }</pre>
 */
public final class SpecificationTool {

    private static final List<String> FORMATS = List.of("list", "catalog", "table");
    private static final String USAGE =
            "Give a format and a specification: list, catalog or table; file:, classpath: or"
                    + " https:; and, if there is one, a mapping. list prints a table for people, catalog the JSON of Camel's catalog,"
                    + " and table the input of the generator.";

    private SpecificationTool() {}

    /**
     * Prints a specification.
     *
     * @param arguments format, location of the specification, location of its mapping
     */
    public static void main(String[] arguments) {
        try {
            print(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Failed to print the specification: " + e);
            System.exit(1);
        }
    }

    /**
     * Prints a specification.
     *
     * @throws IllegalArgumentException if the arguments are wrong, or the specification cannot be used
     */
    static void print(String[] arguments, PrintStream output) throws IOException {
        if (arguments.length < 2 || arguments.length > 3 || !FORMATS.contains(arguments[0])) {
            throw new IllegalArgumentException(USAGE);
        }
        Specification specification = read(arguments[1], arguments.length == 3 ? arguments[2] : null);
        output.println(
                switch (arguments[0]) {
                    case "list" -> SpecificationReport.of(specification);
                    case "catalog" -> SpecificationCatalog.of(specification);
                    default -> GeneratorTableWriter.of(specification);
                });
    }

    private static Specification read(String location, String mapping) throws IOException {
        PortalConfiguration defaults = new PortalConfiguration();
        SpecificationSettings settings = new SpecificationSettings(
                location, mapping, null, defaults.getMaxResponseSize(), defaults.getRequestDeadline());
        ExtendedPropertyConfigurerGetter options = new PortalEndpointConfigurer();
        try (CloseableHttpClient http = HttpClients.custom()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofMilliseconds(defaults.getResponseTimeout()))
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofMilliseconds(defaults.getConnectTimeout()))
                                .build())
                        .build())
                .build()) {
            return new SpecificationReader(
                            settings,
                            SpecificationTool.class.getClassLoader()::getResourceAsStream,
                            () -> http,
                            ReservedNames.of(options))
                    .read();
        }
    }
}
