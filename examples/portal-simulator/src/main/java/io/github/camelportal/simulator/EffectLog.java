package io.github.camelportal.simulator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelportal.simulator.store.History;

/** Every change that was carried out: the latest in full, all of them as numbers. */
final class EffectLog {

    private final History<RecordedEffect> latest = new History<>();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void add(RecordedEffect effect) {
        latest.add(effect);
        counts.merge(effect.route(), 1L, Long::sum);
    }

    List<RecordedEffect> latest() {
        return latest.entries();
    }

    long count(String route) {
        return counts.getOrDefault(route, 0L);
    }
}
