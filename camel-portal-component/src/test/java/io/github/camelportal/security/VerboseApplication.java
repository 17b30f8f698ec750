package io.github.camelportal.security;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsole.MediaType;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.main.Main;
import org.slf4j.LoggerFactory;

import io.github.camelportal.scan.ManagedBeans;
import io.github.camelportal.support.PortalStub;

import static org.awaitility.Awaitility.await;

/**
 * An application in a JVM of its own, with everything switched on in which Camel tells what it does. It calls a portal in all
 * ways, and a portal through a proxy, and prints what its tools show of that. Its secrets come by the environment.
 */
public final class VerboseApplication extends RouteBuilder {

    static final String PASSWORD = "PORTAL_PASSWORD";
    static final String TOKEN = "PORTAL_TOKEN";
    static final String PROXY_PASSWORD = "PROXY_PASSWORD";
    static final String CONTACT_PASSWORD = "CONTACT_PASSWORD";

    /** The last line of one that has come to its end. */
    static final String END = "All was told.";

    private static final String CONTACT = "portal:contacts/create";

    private final String proxyPort;

    private VerboseApplication(String proxyPort) {
        this.proxyPort = proxyPort;
    }

    /** Begins and ends by itself; the arguments are the base URL of the portal and the port of the proxy. */
    public static void main(String[] args) throws Exception {
        Main main = new Main();
        main.addInitialProperty("camel.component.portal.base-url", args[0]);
        main.addInitialProperty("camel.component.portal.username", PortalStub.USERNAME);
        main.addInitialProperty("camel.component.portal.password", "{{env:" + PASSWORD + "}}");
        main.addInitialProperty("camel.component.portal.max-retries", "1");
        main.addInitialProperty("camel.component.portal.retry-delay", "1ms");
        main.addInitialProperty("camel.main.dev-console-enabled", "true");
        main.addInitialProperty("camel.health.producers-enabled", "true");
        main.configure().addRoutesBuilder(new VerboseApplication(args[1]));
        main.start();
        use(main.getCamelContext());
        show(main.getCamelContext());
        main.stop();
        System.out.println(END);
    }

    @Override
    public void configure() {
        from("direct:basic").to(CONTACT);
        from("direct:token").to(CONTACT + "?authMethod=token");
        from("direct:bearer")
                .to(CONTACT + "?authMethod=bearer&username=&password=&accessToken=RAW({{env:" + TOKEN + "}})");
        from("direct:uri").to(CONTACT + "?username=ann&password={{env:" + PASSWORD + "}}");
        from("direct:dry").to(CONTACT + "?dryRun=true");
        from("direct:login").to("portal:auth/login");
        from("direct:proxy")
                .to(CONTACT + "?baseUrl=https://localhost/api&proxyHost=localhost&proxyPort=" + proxyPort
                        + "&proxyAuthUsername=ann&proxyAuthPassword=RAW({{env:" + PROXY_PASSWORD + "}})");
        from("portal:notifications/new?delay=50ms").routeId("feed").to("direct:basic");
    }

    private static void use(CamelContext context) {
        Map<String, String> contact = Map.of("email", "ann@example.com", "password", System.getenv(CONTACT_PASSWORD));
        for (String way : List.of("basic", "token", "bearer", "uri", "dry", "login", "proxy")) {
            context.createProducerTemplate()
                    .request("direct:" + way, exchange -> exchange.getMessage().setBody(contact));
        }
        for (String wrong : List.of(
                "baseUrl=https://joe:{{env:" + PASSWORD + "}}@localhost/api",
                "password=RAW({{env:" + PASSWORD + "}})&authMethod=bearer",
                "password={{env:" + PASSWORD + "}}&connectTimeout=soon",
                "accessToken={{env:" + TOKEN + "}}&noSuchOption=1")) {
            try {
                context.createProducerTemplate().requestBody("portal:tickets/list?" + wrong, "");
                throw new AssertionError(wrong + " was not refused");
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(VerboseApplication.class).error("RefusalChecks", e);
            }
        }
        await().until(() ->
                console(context, "portal").call(MediaType.TEXT).toString().contains("notifications/new"));
    }

    private static DevConsole console(CamelContext context, String id) {
        return DevConsoleRegistry.get(context).resolveById(id);
    }

    private static void show(CamelContext context) throws Exception {
        for (String id : List.of(
                "consumer",
                "context",
                "endpoint",
                "event",
                "health",
                "portal",
                "producer",
                "properties",
                "route",
                "thread")) {
            System.out.println(console(context, id).call(MediaType.TEXT));
            if (!id.equals("endpoint")) {
                // That one has whole URIs here, as the page about production says.
                System.out.println(console(context, id).call(MediaType.JSON));
            }
        }
        ManagedBeans managed = ManagedBeans.of(context);
        System.out.println(managed.invoke("dumpRoutesAsXml"));
        managed.attributes().forEach(System.out::println);
    }
}
