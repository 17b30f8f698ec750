package io.github.camelportal.random;

import java.util.List;
import java.util.Map;

/**
 * The result of a run.
 *
 * @param violations what must not have happened
 * @param history    what happened to the elements that those are about
 * @param total      how many elements came
 * @param failed     how many of them failed
 * @param restarts   how often the context was replaced
 * @param faults     how often requests met a fault, by its kind
 */
record RandomResult(
        Scenario scenario,
        List<Violation> violations,
        String history,
        int total,
        int failed,
        int restarts,
        Map<String, Integer> faults) {

    boolean isGood() {
        return violations.isEmpty();
    }

    /** Returns a report: what went wrong, how to repeat it, and what happened before. */
    String report() {
        StringBuilder report =
                new StringBuilder("Seed " + scenario.seed() + " fails. " + repeat(scenario.seed()) + "\n");
        report.append(scenario).append('\n');
        violations.forEach(violation -> report.append(violation).append('\n'));
        return report.append("History:\n").append(history).append('\n').toString();
    }

    /** How to repeat a run. */
    static String repeat(long seed) {
        return "Repeat it with\n  ./mvnw -pl camel-portal-component/generator,camel-portal-component,examples/portal-simulator"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest=RandomRunTest -Drandom.seed=" + seed + " test";
    }

    /** One line. */
    @Override
    public String toString() {
        return "Seed " + scenario.seed() + " with " + scenario.state() + ": " + total + " elements came, " + failed
                + " failed, " + restarts + " restarts, " + violations.size() + " violations, faults " + faults;
    }
}
