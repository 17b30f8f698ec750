package io.github.camelportal.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.support.CompiledClasses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The classes of the component link with the libraries that the tests run with. Camel, Jackson and HttpClient are those of one
 * version of Camel here, and those of others in the modules below {@code compatibility}.
 */
class LinkageTest {

    /** Packages of optional libraries that a module lacks, separated by commas. */
    private static final List<String> ABSENT = Stream.of(
                    System.getProperty("test.absent-packages", "").split(","))
            .filter(each -> !each.isBlank())
            .map(String::strip)
            .toList();

    /** Class that is used only if another class is there, which older versions of Camel do not have. */
    private static final String GUARDED = "EndpointAccount$AutoMocks.class";

    private static final String GUARD = "org.apache.camel.spi.AutoMockInterceptStrategy";

    @Test
    void runsWithTheVersionOfCamelThatTheModuleNames() throws IOException {
        try (DefaultCamelContext context = new DefaultCamelContext(false)) {
            assertThat(context.getVersion()).isEqualTo(System.getProperty("test.camel-version"));
        }
    }

    @Test
    void linksEveryReferenceOfTheComponent() throws IOException {
        LinkageCheck check = new LinkageCheck(new LinkedClassPath(PortalComponent.class.getClassLoader()), ABSENT);
        AtomicInteger checked = new AtomicInteger();

        CompiledClasses.visit("", file -> {
            if (!file.endsWith(GUARDED) || isPresent(GUARD)) {
                check.check(Files.readAllBytes(file));
            }
            checked.incrementAndGet();
        });

        assertThat(check.problems()).isEmpty();
        assertThat(checked).hasValueGreaterThan(500);
    }

    /** The start of such a producer looks for automatic mocks, which Camel 4.14 does not have. */
    @Test
    void refusesStartWhenAccountIsMissing() throws IOException {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();

            assertThatThrownBy(() -> context.createProducerTemplate().requestBody("portal:tickets/list", ""))
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .rootCause()
                    .hasMessageContaining("username is missing");
        }
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name, false, PortalComponent.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
