package io.github.camelportal.benchmark;

import java.util.Map;

import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.work.Workloads;

/** The JVM of a contender in a round. */
public final class ContenderMain {

    private ContenderMain() {}

    /**
     * Measures and says what was measured.
     *
     * @param  arguments the names of workload and entrant, and the server's address
     * @throws Exception if the work cannot be done
     */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        Map<String, Double> measured = Workloads.named(arguments[0])
                .get(0)
                .measure(arguments[1], Settings.of(System.getProperties()), arguments[2]);
        measured.forEach((metric, value) -> System.out.println(ChildJvm.RESULT + metric + "\t" + value));
        System.out.flush();
        // Threads that a contender left behind do not matter any more.
        Runtime.getRuntime().halt(0);
    }
}
