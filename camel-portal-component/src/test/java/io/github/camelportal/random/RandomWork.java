package io.github.camelportal.random;

import java.util.List;
import java.util.Random;

import org.apache.camel.Exchange;

/** The work of the routes: they record events, fail at random and may be slow, while the staff changes the portal. */
final class RandomWork implements Routes.ExchangeWork {

    private static final String ATTEMPTS = "attempts";
    private static final String COUNT = "count";

    private final Scenario scenario;
    private final Sink sink;
    private final Gate gate;
    private final RandomStaff staff;
    private volatile boolean calm;

    RandomWork(Scenario scenario, Sink sink, Gate gate, RandomStaff staff) {
        this.scenario = scenario;
        this.sink = sink;
        this.gate = gate;
        this.staff = staff;
    }

    /** From now on nothing fails, takes time or changes. */
    void calmDown() {
        calm = true;
    }

    @Override
    public void begin(ScenarioFeed feed, Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        List<?> bodies = body instanceof List<?> list ? list : List.of(body);
        List<Attempt> attempts = bodies.stream().map(sink::attempt).toList();
        exchange.setProperty(ATTEMPTS, attempts);
        exchange.setProperty(COUNT, sink.begin(feed, attempts));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void end(ScenarioFeed feed, Exchange exchange) throws InterruptedException {
        List<Attempt> attempts = exchange.getProperty(ATTEMPTS, List.class);
        boolean fails = !calm && toss(feed, exchange, attempts);
        // It fails before it has done anything, as a transaction does.
        sink.end(feed, attempts, fails ? Attempt.AttemptOutcome.FAILED : Attempt.AttemptOutcome.DONE);
        if (fails && scenario.routes().get(feed).rollback()) {
            exchange.setRollbackOnly(true);
        } else if (fails) {
            throw new RandomFailureException();
        }
    }

    /** Which exchange has which fate goes by its element and by how often that came, and by no thread. */
    private boolean toss(ScenarioFeed feed, Exchange exchange, List<Attempt> attempts) throws InterruptedException {
        String key = attempts.get(0).element().key();
        Random random = new Random(scenario.number(feed + key + " " + exchange.getProperty(COUNT)));
        if (random.nextInt(8) == 0) {
            staff.act(random);
        }
        if (scenario.routes().get(feed).async() && random.nextInt(4) == 0) {
            gate.pass(1 + random.nextInt(2));
        }
        return random.nextInt(100) < scenario.failures();
    }
}
