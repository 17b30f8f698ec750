package io.github.camelportal.simulator.faults;

import java.util.List;
import java.util.Random;

import io.github.camelportal.simulator.http.Outcome;

/** Lets a request meet one of several faults, or none. */
final class RandomFault implements FaultAction {

    private final Random random;
    private final double probability;
    private final List<ActiveFault> faults;

    RandomFault(long seed, double probability, List<Fault> faults) {
        random = new Random(seed);
        this.probability = probability;
        this.faults = faults.stream().map(Fault::activate).toList();
    }

    @Override
    public Outcome around(Passage passage) {
        ActiveFault fault = draw();
        return fault != null && fault.take(passage.request()) ? fault.action().around(passage) : passage.proceed();
    }

    /** Draws both numbers for every request, so that a request has its fate by its place in the order alone. */
    private synchronized ActiveFault draw() {
        boolean hit = random.nextDouble() < probability;
        ActiveFault fault = faults.get(random.nextInt(faults.size()));
        return hit ? fault : null;
    }
}
