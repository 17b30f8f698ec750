package io.github.camelportal.internal.feed.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.FeedStatistics;
import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** The tickets that a poll scans. */
class RescanScheduleTest {

    private final MemoryFeedStateRepository repository = new MemoryFeedStateRepository();
    private final DeliveryTracker tracker =
            new DeliveryTracker(StateRepositories.open(repository, "f"), new FeedStatistics("invoices/list", null));
    private final RescanSchedule schedule = new RescanSchedule(3);

    private static TicketSummary ticket(String number, String hash) {
        return new TicketSummary(number, "Subject", true, hash);
    }

    private static List<TicketSummary> tickets(String... numbers) {
        return List.of(numbers).stream().map(number -> ticket(number, "a")).toList();
    }

    private TicketScan scan(TicketSummary ticket, int replies) {
        TicketScan scan = new TicketScan(ticket, tracker);
        schedule.recordScan(scan);
        scan.found(replies);
        return scan;
    }

    private List<String> select(List<TicketSummary> changed, List<TicketSummary> rescans, int count) {
        return schedule.select(changed, rescans, count).stream()
                .map(TicketSummary::number)
                .toList();
    }

    @Test
    void isDueWhenTheTicketWasNeverScanned() {
        assertThat(schedule.isDue(ticket("1", "a"))).isTrue();
        assertThat(schedule.hasScanned(ticket("1", "a"))).isFalse();
        assertThat(schedule.isUnfinished(ticket("1", "a"))).isFalse();
    }

    @Test
    void isDueWhenTheIntervalHasPassed() {
        TicketSummary ticket = ticket("1", "a");
        schedule.nextPoll();
        scan(ticket, 0);

        List<Boolean> due = new ArrayList<>();
        for (int poll = 0; poll < 3; poll++) {
            schedule.nextPoll();
            due.add(schedule.isDue(ticket));
        }

        assertThat(due).containsExactly(false, false, true);
    }

    @Test
    void hasNotScannedWhenTheEntryHasChangedSince() {
        scan(ticket("1", "a"), 0);

        assertThat(schedule.hasScanned(ticket("1", "a"))).isTrue();
        assertThat(schedule.hasScanned(ticket("1", "b"))).isFalse();
    }

    @Test
    void isUnfinishedUntilAllRepliesAreProcessedWhenAScanHasFoundSome() {
        TicketScan scan = scan(ticket("1", "a"), 2);
        assertThat(schedule.isUnfinished(ticket("1", "a"))).isTrue();
        scan.replyProcessed();
        assertThat(schedule.isUnfinished(ticket("1", "a"))).isTrue();
        assertThat(repository.states("f")).isEmpty();

        scan.replyProcessed();

        assertThat(schedule.isUnfinished(ticket("1", "a"))).isFalse();
        assertThat(repository.states("f")).containsOnlyKeys("ticket:1").containsValue("a");
    }

    @Test
    void savesNoStateWhenANewerScanHasSupersededTheOne() {
        TicketScan first = scan(ticket("1", "a"), 1);
        scan(ticket("1", "b"), 2);

        first.replyProcessed();

        assertThat(repository.states("f")).isEmpty();
    }

    @Test
    void savesNoStateWhenTheTicketWasRemoved() {
        TicketScan scan = scan(ticket("1", "a"), 1);
        schedule.retain(Set.of("2"));

        scan.replyProcessed();

        assertThat(repository.states("f")).isEmpty();
        assertThat(schedule.hasScanned(ticket("1", "a"))).isFalse();
    }

    @Test
    void prefersChangedTicketsWhenThereAreMoreThanThePollMayScan() {
        assertThat(select(tickets("1", "2"), tickets("3", "4"), 3)).containsExactly("1", "2", "3");
    }

    @Test
    void letsEachFifthScanBeARescanWhenTicketsChangeAllTheTime() {
        List<TicketSummary> changed = tickets("1", "2", "3", "4", "5", "6", "7", "8", "9");

        assertThat(select(changed, tickets("old"), 6)).containsExactly("1", "2", "3", "4", "old", "5");
    }

    @Test
    void selectsTheLongestWaitingWhenAllAreDue() {
        List<TicketSummary> due = tickets("1", "2", "3", "4", "5");

        List<String> selected = new ArrayList<>();
        IntStream.range(0, 4).forEach(poll -> {
            schedule.nextPoll();
            schedule.select(List.of(), due, 2).forEach(ticket -> {
                scan(ticket, 0);
                selected.add(ticket.number());
            });
        });

        assertThat(selected).containsExactly("1", "2", "3", "4", "5", "1", "2", "3");
    }

    @Test
    void selectsNothingWhenNoTicketIsToBeScanned() {
        assertThat(select(List.of(), List.of(), 5)).isEmpty();
    }
}
