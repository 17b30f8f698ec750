package io.github.camelportal.random;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.faults.InjectedFault;

import static org.awaitility.Awaitility.await;

/**
 * Ten minutes of a portal's life by its own clock, in which everything changes and everything goes wrong, and then as long as it
 * takes for all to settle. What the staff does, which requests meet which faults, which exchanges fail and when each feed polls
 * goes by the seed. Polls that run at the same time take turns as their threads do, so two runs of a seed can differ in that.
 */
final class RandomRun implements AutoCloseable {

    private static final int STEPS = 40;
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(70);

    /** So many polls in which nothing comes say that nothing will: one more than until each open ticket was looked at again. */
    private static final int QUIET_POLLS = ScenarioFeed.SWEEP_EVERY + 2;

    private static final int MOST_POLLS = 300;

    /** Does not say when to come back: the component would wait for that by its own clock, and not the portal's. */
    private static final Fault BEYOND_LIMIT = Fault.html(429);

    private static final List<String> VOID_SNAPSHOTS = List.of(
            "{'info':['maintenance']}",
            "{'message':'Maintenance mode'}",
            "null",
            "{'announcements':[{'id':'1'}]}",
            "{'success':true}",
            "{'invoices':[{'total':'1'}],'tickets':[{'subject':'x'}],'records':[{'name':'x'}],'notifications':[{'seen':0}]}",
            "{'invoices':[{}],'tickets':[null],'records':[{}],'notifications':[{}]}",
            "{'invoices':null,'tickets':null,'records':null,'notifications':null}");

    /** Longer than it takes until a copy of an exchange that nobody processes counts as discarded. */
    private static final Duration UNTIL_DISCARDED = Duration.ofMillis(1200);

    private final Scenario scenario;
    private final Random random;
    private final RunHistory history = new RunHistory();
    private final Sink sink = new Sink(history);
    private final Gate gate = new Gate();
    private final PortalSimulator portal;
    private final RandomStaff staff;
    private final RandomWork work;
    private final States states;
    private final ExecutorService threads = Executors.newFixedThreadPool(ScenarioFeed.values().length);
    private final List<Violation> violations = new ArrayList<>();
    private Routes routes;
    private int restarts;

    RandomRun(Scenario scenario, Path directory) {
        this.scenario = scenario;
        this.random = new Random(scenario.number("steps"));
        this.portal = PortalSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC))
                .tokenLife(TOKEN_LIFE)
                .validators(scenario.tags() ? Validators.ETAG : Validators.NONE)
                .quirks(scenario.quirks())
                .pageSize(4)
                .start();
        this.staff = new RandomStaff(portal, history);
        this.work = new RandomWork(scenario, sink, gate, staff);
        this.states = new States(scenario, directory);
    }

    RandomResult run() throws Exception {
        routes = open();
        injectFaults();
        for (int step = 1; step <= STEPS; step++) {
            history.step(step);
            gate.step(step);
            portal.advanceClock(STEP);
            step();
        }
        settle();
        violations.addAll(0, sink.violations());
        return result();
    }

    private Routes open() throws Exception {
        return Routes.start(portal, scenario, states.open(), work, history);
    }

    /** Each path has its own, so that the order of the others' requests does not matter. */
    private void injectFaults() {
        List<Fault> kinds = new ArrayList<>(Faults.everyKind());
        for (String path : List.of("/invoice", "/domain", "/tickets", "/notifications", "/login", "/token")) {
            portal.faults()
                    .inject(Fault.random(scenario.number(path), scenario.faults(), kinds)
                            .on(path));
        }
        injectVoidSnapshots();
        if (random.nextInt(3) == 0) {
            portal.faults().inject(Fault.rateLimit(30, STEP.multipliedBy(3), BEYOND_LIMIT));
        }
    }

    /** Responses to the requests for lists that say nothing of them. */
    private void injectVoidSnapshots() {
        List<Fault> kinds = new ArrayList<>();
        for (String body : VOID_SNAPSHOTS) {
            kinds.add(Fault.response(200, "application/json", body.replace('\'', '"')));
        }
        kinds.add(Fault.status(204));
        for (String path : List.of("/invoice", "/tickets", "/notifications/new", "/domain/@id/dns")) {
            portal.faults()
                    .inject(Fault.random(scenario.number("void" + path), scenario.faults() / 3, kinds)
                            .onRoute("GET", path));
        }
    }

    private void step() throws Exception {
        for (int act = random.nextInt(5); act > 0; act--) {
            staff.act(random);
        }
        if (random.nextInt(15) == 0) {
            history.note("an outage of 10 requests");
            portal.faults().inject(Fault.droppedBefore().times(10));
        }
        List<ScenarioFeed> feeds = new ArrayList<>(Arrays.asList(ScenarioFeed.values()));
        Collections.shuffle(feeds, random);
        feeds.removeIf(feed -> random.nextInt(5) == 0);
        boolean restart = random.nextInt(15) == 0;
        if (random.nextInt(3) == 0) {
            pollAtOnce(feeds, restart);
        } else {
            feeds.forEach(this::poll);
            if (restart) {
                gate.open();
                awaitIdle();
                stop();
                startAgain();
            }
        }
    }

    private void poll(ScenarioFeed feed) {
        history.note("poll of " + feed.label());
        routes.poll(feed);
    }

    /** The staff goes on meanwhile, and the context may be stopped in the middle. */
    private void pollAtOnce(List<ScenarioFeed> feeds, boolean restart) throws Exception {
        CompletableFuture<?>[] polls = feeds.stream()
                .map(feed -> CompletableFuture.runAsync(() -> poll(feed), threads))
                .toArray(CompletableFuture[]::new);
        staff.act(random);
        staff.act(random);
        if (restart) {
            stop();
        }
        CompletableFuture.allOf(polls).join();
        if (restart) {
            startAgain();
        }
    }

    private void stop() {
        history.note("restart");
        gate.open();
        routes.close();
    }

    private void startAgain() throws Exception {
        restarts++;
        if (states.areLost()) {
            sink.beginAnew();
        }
        routes = open();
    }

    /** Polls without faults until nothing comes any more. */
    private void settle() {
        history.step(STEPS + 1);
        history.note("all faults end");
        portal.faults().clear();
        work.calmDown();
        gate.open();
        int quiet = 0;
        boolean loses = scenario.routes().values().stream().anyMatch(Scenario.Consumption::loses);
        int pauses = loses ? 2 : 0;
        for (int polls = 0; quiet < QUIET_POLLS && polls < MOST_POLLS; polls++) {
            int before = sink.total();
            for (ScenarioFeed feed : ScenarioFeed.values()) {
                routes.poll(feed);
            }
            routes.awaitEmptyQueues();
            awaitIdle();
            quiet = sink.total() == before ? quiet + 1 : 0;
            if (quiet == 0) {
                pauses = loses ? 2 : 0;
            } else if (quiet == QUIET_POLLS && pauses > 0) {
                pauses--;
                quiet = 0;
                pause();
            }
        }
        if (quiet < QUIET_POLLS) {
            violations.add(new Violation("", "it does not settle: after " + MOST_POLLS + " polls there is still more"));
        }
        for (ScenarioFeed feed : ScenarioFeed.values()) {
            compare(feed);
        }
        portal.notifications().stream()
                .filter(notification -> !notification.seen())
                .map(SimulatedNotification::id)
                .forEach(id -> violations.add(new Violation(id, "notification " + id + " was never acknowledged")));
    }

    private static void pause() {
        long start = System.nanoTime();
        await().until(() -> System.nanoTime() - start > UNTIL_DISCARDED.toNanos());
    }

    private void awaitIdle() {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(sink::isIdle);
    }

    private void compare(ScenarioFeed feed) {
        Map<String, String> expected = feed.portal(portal);
        Map<String, String> picture = sink.picture(feed);
        Set<String> keys = new TreeSet<>(expected.keySet());
        if (feed.tellsRemoved()) {
            keys.addAll(picture.keySet());
        }
        for (String key : keys) {
            String there = expected.getOrDefault(key, Element.GONE);
            String here = picture.getOrDefault(key, Element.GONE);
            if (!there.equals(here)) {
                String text =
                        feed.label() + " " + key + " is '" + there + "' in the portal and '" + here + "' in the sink";
                violations.add(new Violation(key, text));
            }
        }
    }

    private RandomResult result() {
        Map<String, Integer> kinds = new TreeMap<>();
        portal.faults().injected().stream().map(RandomRun::kind).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        List<String> keys = violations.stream().map(Violation::key).toList();
        return new RandomResult(
                scenario, violations, history.about(keys), sink.total(), sink.failed(), restarts, kinds);
    }

    private static String kind(InjectedFault fault) {
        return fault.description().endsWith("429") && fault.kind().equals(BEYOND_LIMIT.kind())
                ? "rate-limit"
                : fault.kind();
    }

    @Override
    public void close() throws SQLException {
        gate.open();
        if (routes != null) {
            routes.close();
        }
        threads.shutdown();
        portal.close();
        states.close();
    }
}
