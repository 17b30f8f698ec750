package io.github.camelportal.benchmark.measure;

import java.lang.management.ManagementFactory;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

/**
 * How fast something was done. The processor time is that of all threads of the JVM, its compiler and garbage collector
 * among them; on a machine that does other things too it says more than the time of the clock.
 *
 * @param count     how often it was done
 * @param nanos     how long that took
 * @param cpuNanos  how much processor time it took
 */
public record Pace(long count, long nanos, long cpuNanos) {

    /** Prefix of the metric with the processor time. */
    public static final String CPU = "CPU µs, ";

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static long cpuClock() {
        return SYSTEM.getProcessCpuTime();
    }

    /** As it is where the work consists of many elements. */
    public Pace of(int elements) {
        return new Pace(count * elements, nanos, cpuNanos);
    }

    /** How often it was done in a second. */
    public double perSecond() {
        return count * 1e9 / nanos;
    }

    /** The processor time that it took each time. */
    public double cpuMicros() {
        return cpuNanos / 1e3 / count;
    }

    /** Both, under the name of a metric. */
    public Map<String, Double> metrics(String name) {
        return Map.of(name, perSecond(), CPU + name, cpuMicros());
    }
}
