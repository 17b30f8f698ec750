package io.github.camelportal.benchmark.measure;

import java.lang.management.ManagementFactory;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

/**
 * The pace of repeated work. The processor time is that of all threads of the JVM, its compiler and garbage collector
 * among them; on a machine that does other things too it says more than the time of the clock.
 *
 * @param count     number of times the work was done
 * @param nanos     elapsed time
 * @param cpuNanos  processor time
 */
public record Pace(long count, long nanos, long cpuNanos) {

    /** Prefix of the metric with the processor time. */
    public static final String CPU = "CPU µs, ";

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static long cpuClock() {
        return SYSTEM.getProcessCpuTime();
    }

    /** Returns the pace of elements, if each work consists of a number of them. */
    public Pace of(int elements) {
        return new Pace(count * elements, nanos, cpuNanos);
    }

    /** Returns the number of times per second. */
    public double perSecond() {
        return count * 1e9 / nanos;
    }

    /** Returns the processor time of each time, in microseconds. */
    public double cpuMicros() {
        return cpuNanos / 1e3 / count;
    }

    /** Returns both figures, under the name of a metric. */
    public Map<String, Double> metrics(String name) {
        return Map.of(name, perSecond(), CPU + name, cpuMicros());
    }
}
