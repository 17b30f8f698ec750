package io.github.camelportal.started;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;

/** Reports to the benchmark that the application has started, and then its memory. */
@ApplicationScoped
public class Started {

    private static final double KILOBYTES_OF_MEGABYTE = 1024;
    private static final double BYTES_OF_MEGABYTE = 1024 * 1024;

    @Inject
    CamelContext camel;

    void tell(@Observes StartupEvent event) throws IOException {
        if (!camel.isStarted() || camel.getRoutesSize() != 1) {
            throw new IllegalStateException("The route is not there");
        }
        result("started", 1);
        // Once more for what the first time only queued to be finalised.
        System.gc();
        System.gc();
        result(
                "heap MB",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_OF_MEGABYTE);
        result("resident MB", residentKilobytes() / KILOBYTES_OF_MEGABYTE);
    }

    /** Reads a file of Linux, which other systems lack. */
    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static void result(String name, double value) {
        System.out.println("benchmark result\t" + name + "\t" + value);
    }
}
