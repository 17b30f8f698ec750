package io.github.camelportal.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The events that the routes have processed: the last of each element. An element may come again with
 * the content of the time before only if the exchange of that time has failed, or if the state of the feed was in the memory
 * of a context that is no more; and never while it is still in progress. That a request met a fault, such as that of an
 * acknowledgement, is no excuse.
 */
final class Sink {

    private final Map<ScenarioFeed, Map<String, Attempt>> latest = new HashMap<>();
    private final Map<ScenarioFeed, Map<String, String>> pictures = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final RunHistory history;
    private int life;
    private int open;
    private int total;
    private int failed;

    Sink(RunHistory history) {
        this.history = history;
        for (ScenarioFeed feed : ScenarioFeed.values()) {
            latest.put(feed, new HashMap<>());
            pictures.put(feed, new TreeMap<>());
        }
    }

    /** Begins an exchange; tells how often its first element has come by now. */
    synchronized int begin(ScenarioFeed feed, List<Attempt> attempts) {
        open++;
        int count = 0;
        for (Attempt attempt : attempts) {
            String key = attempt.element().key();
            Attempt before = latest.get(feed).put(key, attempt);
            if (before != null && before.outcome() == Attempt.AttemptOutcome.OPEN) {
                violate(feed, attempt, "was delivered while it was in progress");
            } else if (before != null && before.isRepeatedBy(attempt, feed.happensOnce())) {
                violate(feed, attempt, "came again after it was processed");
            }
            int times = counts.merge(feed + key, 1, Integer::sum);
            count = count == 0 ? times : count;
        }
        total += attempts.size();
        return count;
    }

    synchronized void end(ScenarioFeed feed, List<Attempt> attempts, Attempt.AttemptOutcome outcome) {
        for (Attempt attempt : attempts) {
            attempt.end(outcome);
            Element element = attempt.element();
            history.note(element.key(), feed.label() + " " + element.key() + " " + element.shown() + ": " + outcome);
            if (outcome == Attempt.AttemptOutcome.FAILED) {
                failed++;
            } else if (element.shown().equals(Element.GONE)) {
                pictures.get(feed).remove(element.key());
            } else {
                pictures.get(feed).put(element.key(), element.shown());
            }
        }
        open--;
    }

    /** The feeds have lost their states, so that they begin anew, and so do the pictures of lists. */
    synchronized void beginAnew() {
        life++;
        pictures.forEach((feed, picture) -> {
            if (!feed.happensOnce()) {
                picture.clear();
            }
        });
    }

    synchronized Attempt attempt(Object body) {
        return new Attempt(Element.of(body), body, life);
    }

    private void violate(ScenarioFeed feed, Attempt attempt, String what) {
        Element element = attempt.element();
        history.note(element.key(), feed.label() + " " + element.key() + " " + what);
        violations.add(new Violation(
                element.key(), feed.label() + " " + element.key() + " (" + element.shown() + ") " + what));
    }

    synchronized List<Violation> violations() {
        return List.copyOf(violations);
    }

    synchronized Map<String, String> picture(ScenarioFeed feed) {
        return new TreeMap<>(pictures.get(feed));
    }

    synchronized boolean isIdle() {
        return open == 0;
    }

    /** How many elements have come. */
    synchronized int total() {
        return total;
    }

    /** How many of them have failed. */
    synchronized int failed() {
        return failed;
    }
}
