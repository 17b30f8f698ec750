package io.github.camelportal.benchmark.measure;

import java.util.List;
import java.util.Map;

/** Some work that several contenders do, what is measured of it, and what is to be reached. */
public interface Workload {

    /** A short name, for {@code -Dbenchmark.only}. */
    String name();

    /** Returns the entrants in the order of their turns. */
    List<Entrant> entrants(Settings settings);

    /**
     * Does it and measures it, in a JVM of its own.
     *
     * @param  entrant   who does it
     * @param  settings  sizes
     * @param  server    address of the server, without a slash at its end
     * @return           what was measured, by name
     * @throws Exception if it cannot be done, or was done wrong
     */
    Map<String, Double> measure(String entrant, Settings settings, String server) throws Exception;

    /** Evaluates the samples of all rounds. */
    Section report(Samples samples, Settings settings);
}
