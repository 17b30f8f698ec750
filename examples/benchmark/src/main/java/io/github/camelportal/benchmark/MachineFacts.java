package io.github.camelportal.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.sun.management.OperatingSystemMXBean;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.core5.util.VersionInfo;

import io.github.camelportal.benchmark.measure.Table;

/** On what the numbers were measured, without anything that says whose machine it is. */
final class MachineFacts {

    private static final double GIGABYTE = 1L << 30;

    private MachineFacts() {}

    static Table table() throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            return new Table("Machine", "")
                    .row("Cores", String.valueOf(Runtime.getRuntime().availableProcessors()))
                    .row("Memory", String.format(Locale.ROOT, "%.0f GB", system.getTotalMemorySize() / GIGABYTE))
                    .row("System", System.getProperty("os.name") + ", " + System.getProperty("os.arch"))
                    .row("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"))
                    .row("camel-portal", System.getProperty("benchmark.version", "unknown"))
                    .row("Camel", context.getVersion())
                    .row("Jackson", PackageVersion.VERSION.toString())
                    .row("Apache HttpClient", httpClient());
        }
    }

    private static String httpClient() {
        return VersionInfo.loadVersionInfo("org.apache.hc.client5", MachineFacts.class.getClassLoader())
                .getRelease();
    }
}
