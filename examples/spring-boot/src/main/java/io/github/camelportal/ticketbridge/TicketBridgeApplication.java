package io.github.camelportal.ticketbridge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Starts the ticket bridge. Without the system property or environment variable that names a portal, it starts a simulated
 * portal.
 */
@SpringBootApplication
public class TicketBridgeApplication {

    /** Starts the application, which runs until it is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        SpringApplication application = new SpringApplication(TicketBridgeApplication.class);
        if (System.getProperty("portal.base-url") == null && System.getenv("PORTAL_BASE_URL") == null) {
            SimulatedSupport support = new SimulatedSupport();
            application.setDefaultProperties(support.properties());
            ApplicationListener<ContextClosedEvent> closing = event -> support.close();
            application.addListeners(closing);
        }
        application.run(arguments);
        // Maven stops the threads of a program whose main method returns.
        Thread.currentThread().join();
    }
}
