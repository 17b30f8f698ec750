package io.github.camelportal.vmschedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.services.SimulatedMachineState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Machines are off at night and on in the morning, also when the portal or a machine does not do as it should. */
class VmScheduleTest {

    private static final String SHUTDOWN_PATH = "/service/@id/vms/@vmid/shutdown";
    private static final String SHUTDOWN = "POST " + SHUTDOWN_PATH;
    private static final String STOP = "POST /service/@id/vms/@vmid/stop";

    private final PortalSimulator portal =
            PortalSimulator.builder().machineDelay(Duration.ofMillis(100)).start();
    private final Main main = VmScheduleMain.newMain();

    @BeforeEach
    void connect() {
        VmScheduleMain.connect(main, portal);
        main.addOverrideProperty("schedule.alerts", "seda:alerts");
        main.addOverrideProperty("schedule.timeout", "2s");
        // The tests trigger the jobs.
        main.addOverrideProperty("schedule.off", "0+0+20+1+1+?+2099");
    }

    @AfterEach
    void stop() {
        main.stop();
        portal.close();
    }

    @Test
    void turnsMachinesOffAndOnWhenScheduleSaysSo() throws Exception {
        assertThat(VmScheduleMain.runSimulated()).isEqualTo("vm-schedule: 2 machines off and on again, 4 commands");
    }

    @Test
    void sendsEachCommandOnceWhenPortalRefusesTooManyRequests() throws Exception {
        main.addOverrideProperty("camel.component.portal.max-retries", "0");
        main.start();
        portal.faults().inject(Fault.status(429).onRoute("POST", SHUTDOWN_PATH).times(3));

        trigger("off");

        await().until(() -> allAre(SimulatedMachineState.STOPPED));
        assertThat(portal.effectCount(SHUTDOWN)).isEqualTo(2);
        assertThat(portal.effectCount(STOP)).isZero();
    }

    @Test
    void turnsMachineOffWhenItDoesNotShutDown() throws Exception {
        main.start();
        portal.faults()
                .inject(Fault.response(200, "application/json", "{\"status\": true}")
                        .onRoute("POST", SHUTDOWN_PATH));

        trigger("off");

        await().until(() -> allAre(SimulatedMachineState.STOPPED));
        assertThat(portal.effectCount(STOP)).isEqualTo(2);
    }

    @Test
    void turnsOtherMachineOffWhenOneDoesNotExist() throws Exception {
        main.addOverrideProperty("schedule.machines", "999,102");
        main.start();

        trigger("off");

        await().until(() -> state("102") == SimulatedMachineState.STOPPED);
        try (ConsumerTemplate alerts = context().createConsumerTemplate()) {
            Exchange alert = alerts.receive("seda:alerts", 10_000);
            assertThat(alert).isNotNull();
            assertThat(alert.getMessage().getHeader("CamelPortalVmId")).isEqualTo("999");
            alerts.doneUoW(alert);
        }
        assertThat(state("101")).isEqualTo(SimulatedMachineState.RUNNING);
    }

    @Test
    void keepsLocalTimeWhenDaylightSavingTimeBegins() throws Exception {
        main.start();
        Trigger on = scheduler().getTriggersOfJob(job("on")).get(0);

        // Friday in winter, Monday in summer: 6:30 in Berlin.
        assertThat(List.of(
                        on.getFireTimeAfter(Date.from(Instant.parse("2027-03-26T00:00:00Z")))
                                .toInstant(),
                        on.getFireTimeAfter(Date.from(Instant.parse("2027-03-27T00:00:00Z")))
                                .toInstant()))
                .containsExactly(Instant.parse("2027-03-26T05:30:00Z"), Instant.parse("2027-03-29T04:30:00Z"));
    }

    private boolean allAre(SimulatedMachineState state) {
        return state("101") == state && state("102") == state;
    }

    private SimulatedMachineState state(String id) {
        return portal.virtualMachines().stream()
                .filter(machine -> machine.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private CamelContext context() {
        return main.getCamelContext();
    }

    private Scheduler scheduler() {
        return context().getComponent("quartz", QuartzComponent.class).getScheduler();
    }

    private JobKey job(String name) throws SchedulerException {
        return scheduler().getJobKeys(GroupMatcher.anyGroup()).stream()
                .filter(key -> key.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void trigger(String name) throws SchedulerException {
        scheduler().triggerJob(job(name));
    }
}
