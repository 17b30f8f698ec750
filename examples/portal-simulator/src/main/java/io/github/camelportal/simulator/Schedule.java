package io.github.camelportal.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tasks that become due by the portal's clock. */
public final class Schedule {

    private final List<Task> tasks = new ArrayList<>();
    private final PortalClock clock;

    Schedule(PortalClock clock) {
        this.clock = clock;
    }

    public void at(LocalDateTime due, Runnable work) {
        tasks.add(new Task(due.atZone(clock.getZone()).toInstant(), work));
    }

    /** Does the work once so much time has passed. */
    public void after(Duration delay, Runnable work) {
        tasks.add(new Task(clock.instant().plus(delay), work));
    }

    void runDue() {
        Instant now = clock.instant();
        List<Task> due = tasks.stream()
                .filter(task -> !task.due().isAfter(now))
                .sorted(Comparator.comparing(Task::due))
                .toList();
        tasks.removeAll(due);
        due.forEach(task -> task.work().run());
    }

    private record Task(Instant due, Runnable work) {}
}
