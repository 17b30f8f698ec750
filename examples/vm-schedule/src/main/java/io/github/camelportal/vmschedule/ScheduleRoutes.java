package io.github.camelportal.vmschedule;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

import io.github.camelportal.exception.PortalAwaitTimeoutException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;

/** Turns machines off and on. Each machine is an exchange of its own, so that a failure of one does not stop the others. */
final class ScheduleRoutes extends RouteBuilder {

    private static final String LOG = "vm-schedule";
    private static final String WAIT = "&awaitInterval={{schedule.interval}}&awaitTimeout=";

    @Override
    public void configure() {
        onException(PortalUnreachableException.class, PortalRateLimitException.class)
                .maximumRedeliveries("{{schedule.retries}}")
                .redeliveryDelay("{{schedule.retry-delay}}")
                .handled(true)
                .to("direct:alert");
        onException(Exception.class).handled(true).to("direct:alert");

        from("quartz:machines/off?cron={{schedule.off}}&trigger.timeZone={{schedule.zone}}")
                .split(simple("{{schedule.machines}}"))
                .parallelProcessing()
                .setHeader("CamelPortalVmId", body())
                .to("direct:off");

        from("quartz:machines/on?cron={{schedule.on}}&trigger.timeZone={{schedule.zone}}")
                .split(simple("{{schedule.machines}}"))
                .parallelProcessing()
                .setHeader("CamelPortalVmId", body())
                .to("portal:vms/start?serviceId={{schedule.service}}&await=running" + WAIT + "{{schedule.timeout}}")
                .log(LoggingLevel.INFO, LOG, "Machine ${body.id} is ${body.status}");

        from("direct:off")
                .doTry()
                .to("portal:vms/shutdown?serviceId={{schedule.service}}&await=stopped" + WAIT + "{{schedule.timeout}}")
                .doCatch(PortalAwaitTimeoutException.class)
                .log(LoggingLevel.WARN, LOG, "Turning off machine ${header.CamelPortalVmId}: ${exception.message}")
                .to("portal:vms/stop?serviceId={{schedule.service}}&await=stopped" + WAIT + "{{schedule.timeout}}")
                .end()
                .log(LoggingLevel.INFO, LOG, "Machine ${body.id} is ${body.status}");

        from("direct:alert")
                .log(LoggingLevel.ERROR, LOG, "Machine ${header.CamelPortalVmId}: ${exception.message}")
                .to("{{schedule.alerts}}");
    }
}
