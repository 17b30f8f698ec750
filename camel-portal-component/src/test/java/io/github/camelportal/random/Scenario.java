package io.github.camelportal.random;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * The conditions of a run that follow from its seed.
 *
 * @param seed       what everything else follows from
 * @param state      where the states of the feeds are
 * @param tags       whether the portal answers entity tags
 * @param quirks     whether its answers are dressed as strange installs do, with pages
 * @param faults     probability that a request meets a fault
 * @param failures   percentage of exchanges that fail
 * @param routes     how each feed is consumed
 */
record Scenario(
        long seed,
        StateStorage state,
        boolean tags,
        boolean quirks,
        double faults,
        int failures,
        Map<ScenarioFeed, Consumption> routes) {

    /** Where states are. */
    enum StateStorage {
        MEMORY,
        FILE,
        JDBC
    }

    /** Where the exchanges of a feed end. */
    enum RouteEnd {
        /** On the thread that polls. */
        HERE,
        /** On another thread, which has room for all of them. */
        QUEUE,
        /** On another thread, whose queue refuses what it has no room for. */
        FULL_QUEUE,
        /** On another thread, whose queue discards what it has no room for. */
        DISCARDING_QUEUE
    }

    /**
     * How a feed is consumed.
     *
     * @param end      where its exchanges end
     * @param rollback whether a failing exchange is marked for rollback only, as if its exception were handled
     * @param together whether the events of a poll are one exchange
     * @param limit    so many events a poll delivers, 0 is without limit
     */
    record Consumption(RouteEnd end, boolean rollback, boolean together, int limit) {

        boolean async() {
            return end != RouteEnd.HERE;
        }

        /** Whether a queue can lose exchanges. */
        boolean loses() {
            return end == RouteEnd.FULL_QUEUE || end == RouteEnd.DISCARDING_QUEUE;
        }

        String options() {
            return "splitResults=" + !together + "&maxMessagesPerPoll=" + limit;
        }
    }

    static Scenario of(long seed) {
        Random random = new Random(seed);
        StateStorage state = StateStorage.values()[(int) Math.floorMod(seed, (long) StateStorage.values().length)];
        Map<ScenarioFeed, Consumption> routes = new EnumMap<>(ScenarioFeed.class);
        for (ScenarioFeed feed : ScenarioFeed.values()) {
            boolean together = random.nextInt(5) == 0;
            int limit = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0;
            routes.put(
                    feed,
                    new Consumption(
                            RouteEnd.values()[random.nextInt(RouteEnd.values().length)],
                            random.nextInt(3) == 0,
                            together,
                            limit));
        }
        return new Scenario(
                seed,
                state,
                random.nextInt(2) == 0,
                random.nextInt(4) == 0,
                0.05 + 0.3 * random.nextDouble(),
                5 + random.nextInt(30),
                routes);
    }

    /** A number that goes with something in this run, whichever thread asks for it and when. */
    long number(Object what) {
        return new Random(31 * seed + what.hashCode()).nextLong();
    }
}
