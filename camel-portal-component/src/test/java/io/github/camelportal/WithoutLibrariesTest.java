package io.github.camelportal;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The component works without the libraries that it can report to. */
class WithoutLibrariesTest {

    private static final String METER_REGISTRY = "io.micrometer.core.instrument.MeterRegistry";
    private static final String SPAN_DECORATOR = "org.apache.camel.telemetry.SpanDecorator";

    /** Runs in a class loader that has none of them; returns how many tickets it was told. */
    public static final class Call implements Callable<Integer> {

        /** For the class loader. */
        public Call() {}

        @Override
        public Integer call() throws Exception {
            try (SimulatedPortal portal = new SimulatedPortal()) {
                portal.route(route -> route.from("direct:list").to("portal:tickets/list"))
                        .start();
                return portal.template()
                        .requestBody("direct:list", "", List.class)
                        .size();
            }
        }
    }

    @Test
    void callsAreMadeAllTheSame() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader without = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(without);
            for (String missing : new String[] {METER_REGISTRY, SPAN_DECORATOR}) {
                assertThat(Class.forName(missing, false, before)).isNotNull();
                assertThatThrownBy(() -> Class.forName(missing, false, without))
                        .isInstanceOf(ClassNotFoundException.class);
            }

            Object call =
                    without.loadClass(Call.class.getName()).getConstructor().newInstance();

            assertThat(((Callable<?>) call).call()).isEqualTo(0);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(micrometer|telemetry)[^/\\\\]*\\.jar"))
                .map(WithoutLibrariesTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
