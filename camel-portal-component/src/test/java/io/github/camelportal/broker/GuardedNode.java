package io.github.camelportal.broker;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.util.StringHelper;
import org.postgresql.ds.PGSimpleDataSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.crash.KillPoint;
import io.github.camelportal.crash.NodeProcess;
import io.github.camelportal.docs.Snippet;
import io.github.camelportal.docs.SnippetCompiler;

/** An application with a guarded route of the page on ordering. It can run in a JVM that is killed. */
public final class GuardedNode {

    private static final String JMS = "camel.component.jms.";

    private GuardedNode() {}

    /** Runs until it is killed, or the JVM that started it is gone. */
    public static void main(String[] args) throws Exception {
        Map<String, String> settings = System.getenv();
        start(settings, new Interruption(settings, 0));
        NodeProcess.stayWithParent();
    }

    /** Starts the application in this JVM. */
    static DefaultCamelContext start(Map<String, String> settings, InterceptStrategy interruption) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        context.getShutdownStrategy().setTimeout(20);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.get("DATABASE"));
        context.getRegistry().bind("dataSource", database);
        context.getPropertiesComponent().addInitialProperty("orders.pause", "1");
        context.addComponent("jms", jms(context, settings.get("BROKER")));
        PortalConfiguration portal =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        portal.setBaseUrl(settings.get("BASE_URL"));
        portal.setUsername(settings.get("USERNAME"));
        portal.setPassword(settings.get("PASSWORD"));
        portal.setRetryDelay(1);
        context.getCamelContextExtension().addInterceptStrategy(interruption);
        Snippet snippet = GuardedRoute.valueOf(settings.get("ROUTE")).snippet(settings.get("LANGUAGE"));
        if (snippet.isJava()) {
            context.addRoutes(new SnippetCompiler(List.of(snippet)).builder(snippet));
        } else {
            PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("guarded.yaml", snippet.code()));
        }
        context.start();
        return context;
    }

    /** The component with the configuration of the page. */
    private static JmsComponent jms(CamelContext context, String url) throws Exception {
        JmsComponent jms = new JmsComponent(context);
        jms.setConnectionFactory(TestBroker.connections(url));
        Properties page = new Properties();
        page.load(new StringReader(GuardedRoute.properties()));
        Map<String, Object> options = new HashMap<>();
        page.forEach((name, value) ->
                options.put(StringHelper.dashToCamelCase(name.toString().replace(JMS, "")), value));
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(jms)
                .withProperties(options)
                .withMandatory(true)
                .bind();
        return jms;
    }

    /** Stands still at a moment of the route, or lets the last step of some deliveries fail. */
    static final class Interruption implements InterceptStrategy {

        private final GuardedRoute route;
        private final KillMoment moment;
        private final AtomicInteger failures;

        Interruption(Map<String, String> settings, int failures) {
            route = GuardedRoute.valueOf(settings.get("ROUTE"));
            moment = settings.containsKey("MOMENT") ? KillMoment.valueOf(settings.get("MOMENT")) : null;
            this.failures = new AtomicInteger(failures);
        }

        /** Returns how many failures have not happened yet. */
        int failuresLeft() {
            return failures.get();
        }

        @Override
        public Processor wrapProcessorInInterceptors(
                CamelContext context, NamedNode step, Processor target, Processor next) {
            String label = String.valueOf(step.getLabel());
            boolean spends = route.isSpending(label);
            if (!spends && !GuardedRoute.isResult(label)) {
                return target;
            }
            return exchange -> process(exchange, target, spends);
        }

        private void process(Exchange exchange, Processor target, boolean spends) throws Exception {
            standStillAt(spends ? KillMoment.BEFORE_ORDER : KillMoment.BEFORE_RESULT);
            if (!spends && failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The queue is down");
            }
            target.process(exchange);
            standStillAt(spends ? KillMoment.AFTER_ORDER : KillMoment.AFTER_RESULT);
        }

        private void standStillAt(KillMoment now) {
            if (now == moment) {
                KillPoint.standStill();
            }
        }
    }
}
