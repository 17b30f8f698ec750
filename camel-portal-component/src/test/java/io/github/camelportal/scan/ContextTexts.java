package io.github.camelportal.scan;

import org.apache.camel.CamelContext;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsole.MediaType;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultStrategy;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.CamelContextStoppingEvent;
import org.apache.camel.spi.CamelEvent.ExchangeEvent;
import org.apache.camel.spi.CamelEvent.FailureEvent;
import org.apache.camel.spi.ContextServicePlugin;
import org.apache.camel.support.EventNotifierSupport;

/**
 * Looks at what each context of the tests shows: its events and failures, the results of its health checks, and before it
 * stops, its endpoints, the dev console and JMX. Camel finds it without being asked.
 */
public final class ContextTexts implements ContextServicePlugin {

    @Override
    public void load(CamelContext context) {
        context.getManagementStrategy().addEventNotifier(new Events(context));
        HealthCheckResultStrategy health = (check, options, builder) -> {
            HealthCheck.Result result = builder.build();
            ExposedText.text("a health check", check.getId() + " " + result.getMessage() + " " + result.getDetails());
            result.getError().ifPresent(error -> ExposedText.failure("a health check", error));
        };
        context.getRegistry().bind("shownHealth", HealthCheckResultStrategy.class, health);
    }

    private static void lookAround(CamelContext context) {
        context.getEndpoints().forEach(endpoint -> ExposedText.text("an endpoint", endpoint));
        DevConsole console = DevConsoleRegistry.get(context).resolveById("portal");
        ExposedText.text("the dev console", console.call(MediaType.TEXT));
        ExposedText.text("the dev console", console.call(MediaType.JSON));
        ManagedBeans.of(context).attributes().forEach(attribute -> ExposedText.text("JMX", attribute));
    }

    private static final class Events extends EventNotifierSupport {

        private final CamelContext context;

        Events(CamelContext context) {
            this.context = context;
        }

        @Override
        public void notify(CamelEvent event) {
            ExposedText.text("an event", event);
            if (event instanceof FailureEvent failed && failed.getCause() != null) {
                ExposedText.failure("a failure", failed.getCause());
            }
            if (event instanceof ExchangeEvent about && about.getExchange().getException() != null) {
                ExposedText.failure("an exchange", about.getExchange().getException());
            }
            if (event instanceof CamelContextStoppingEvent) {
                lookAround(context);
            }
        }
    }
}
