package io.github.camelportal.broker;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.crash.NodeProcess;
import io.github.camelportal.machines.MachineServer;

/** An application that starts and stops machines as a queue says, in a JVM that is killed. */
public final class MachineNode extends RouteBuilder {

    static final String COMMANDS = "commands";
    static final String DONE = "done";

    private static final String OPTIONS =
            "?serviceId=" + MachineServer.SERVICE + "&awaitInterval=200ms&awaitTimeout=8s&await=";

    private MachineNode() {}

    /** Runs until it is killed, or the JVM that started it is gone. */
    public static void main(String[] args) throws Exception {
        Map<String, String> settings = System.getenv();
        DefaultCamelContext context = new DefaultCamelContext();
        JmsComponent jms = new JmsComponent(context);
        jms.setConnectionFactory(TestBroker.connections(settings.get("BROKER") + "?consumerWindowSize=0"));
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        jms.setCacheLevelName("CACHE_CONSUMER");
        context.addComponent("jms", jms);
        PortalConfiguration portal =
                context.getComponent("portal", PortalComponent.class).getConfiguration();
        portal.setBaseUrl(settings.get("BASE_URL"));
        portal.setUsername(settings.get("USERNAME"));
        portal.setPassword(settings.get("PASSWORD"));
        portal.setRetryDelay(1);
        context.addRoutes(new MachineNode());
        context.start();
        NodeProcess.stayWithParent();
    }

    /** On another thread, the result would not be part of the transaction of the command. */
    private static void requireListener(String thread) {
        if (!thread.contains("JmsConsumer")) {
            throw new IllegalStateException("The route went on in the thread " + thread);
        }
    }

    @Override
    public void configure() {
        from("jms:" + COMMANDS + "?transacted=true&concurrentConsumers=10")
                .setHeader("CamelPortalVmId", header("VmId"))
                .choice()
                .when(header("Command").isEqualTo("start"))
                .to("portal:vms/start" + OPTIONS + "running")
                .otherwise()
                .to("portal:vms/stop" + OPTIONS + "stopped")
                .end()
                .process(exchange -> requireListener(Thread.currentThread().getName()))
                .setBody(header("VmId"))
                .to("jms:" + DONE);
    }
}
