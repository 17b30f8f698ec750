package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.PortalDevConsole;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** A native executable knows everything of the component that is used without its code showing it. */
class ReachabilityTest {

    private static final String SERVICES = "META-INF/services/org/apache/camel/";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(archive -> archive.addClasses(ComponentFiles.class, ReflectiveClassList.class))
            .overrideConfigKey("quarkus.camel.portal.devservices.enabled", "false")
            .addBuildChainCustomizer(new ReflectiveClassList());

    @Inject
    CamelContext camel;

    @Test
    void reachesEveryRecord() throws IOException {
        assertThat(reflective()).containsAll(names(Class::isRecord));
    }

    @Test
    void reachesEveryException() throws IOException {
        assertThat(reflective()).containsAll(names(Throwable.class::isAssignableFrom));
    }

    @Test
    void reachesEverythingThatCamelConfigures() throws IOException {
        List<String> configured = ComponentFiles.below(SERVICES + "configurer/").stream()
                .filter(name -> name.contains("."))
                .toList();

        assertThat(configured).hasSizeGreaterThan(10);
        assertThat(reflective()).containsAll(configured);
    }

    @Test
    void reachesWhatBeanDefinitionsName() throws IOException {
        assertThat(reflective())
                .contains(
                        PortalConfiguration.class.getName(),
                        PortalConfiguration.class.getSuperclass().getName(),
                        JdbcStateRepository.class.getName(),
                        MemoryFeedStateRepository.class.getName());
    }

    @Test
    void findsDevConsole() {
        assertThat(camel.getCamelContextExtension()
                        .getFactoryFinder(SERVICES + "dev-console/")
                        .findClass("portal"))
                .contains(PortalDevConsole.class);
    }

    private static List<String> names(Predicate<Class<?>> which) throws IOException {
        List<String> names = ComponentFiles.classes().stream()
                .filter(which)
                .map(Class::getName)
                .toList();
        assertThat(names).hasSizeGreaterThan(3);
        return names;
    }

    private static List<String> reflective() throws IOException {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        try (InputStream list = application.getResourceAsStream(ReflectiveClassList.RESOURCE)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
