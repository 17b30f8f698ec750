package io.github.camelportal.simulator.accounts;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.github.camelportal.simulator.PortalClock;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.store.History;
import io.github.camelportal.simulator.store.Sequence;

/** The activity log of the accounts. */
public final class ActivityLog {

    private final History<ActivityEntry> entries = new History<>();
    private final Sequence ids = new Sequence(1);
    private final PortalClock clock;

    public ActivityLog(PortalClock clock) {
        this.clock = clock;
    }

    public void add(String accountId, String description, String address) {
        entries.add(new ActivityEntry(ids.next(), accountId, PortalClock.text(clock.now()), description, address));
    }

    ArrayNode of(String accountId) {
        ArrayNode list = Json.array();
        List<ActivityEntry> all = entries.entries();
        all.stream().filter(entry -> entry.accountId().equals(accountId)).forEach(entry -> list.addObject()
                .put("id", entry.id())
                .put("date", entry.date())
                .put("description", entry.description())
                .put("ip", entry.address()));
        return list;
    }

    private record ActivityEntry(String id, String accountId, String date, String description, String address) {}
}
