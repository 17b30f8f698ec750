package io.github.camelportal.springboot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

import io.github.camelportal.simulator.PortalSimulator;

import static org.assertj.core.api.Assertions.assertThat;

/** The timers are in the registry that Spring would inject. */
@ExtendWith(OutputCaptureExtension.class)
class StarterMetricsTest {

    private static final PortalSimulator PORTAL = PortalSimulator.start();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CamelAutoConfiguration.class,
                    PortalComponentAutoConfiguration.class,
                    PortalFeedStateAutoConfiguration.class))
            .withBean(RouteBuilder.class, () -> new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:list").to("portal:tickets/list");
                }
            })
            .withPropertyValues(
                    "camel.component.portal.base-url=" + PORTAL.baseUrl(),
                    "camel.component.portal.username=" + PORTAL.username(),
                    "camel.component.portal.password=" + PORTAL.password());

    @AfterAll
    static void stopPortal() {
        PORTAL.close();
    }

    @Test
    void measuresInPrimaryRegistryWhenThereAreSeveral(CapturedOutput output) {
        application
                .withBean("one", MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean("two", MeterRegistry.class, SimpleMeterRegistry::new, bean -> bean.setPrimary(true))
                .run(context -> {
                    list(context);
                    assertThat(requests(context, "one")).isZero();
                    assertThat(requests(context, "two")).isEqualTo(1);
                });

        assertThat(output.getOut()).doesNotContain("Measuring no requests");
    }

    @Test
    void measuresInPrimaryRegistryWhenAnotherIsComposite() {
        application
                .withBean("one", CompositeMeterRegistry.class, CompositeMeterRegistry::new)
                .withBean("two", MeterRegistry.class, SimpleMeterRegistry::new, bean -> bean.setPrimary(true))
                .run(context -> {
                    list(context);
                    assertThat(requests(context, "two")).isEqualTo(1);
                });
    }

    @Test
    void logsHowToChooseWhenNoRegistryIsPrimary(CapturedOutput output) {
        application
                .withBean("one", MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean("two", MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(output.getOut())
                .containsPattern("WARN.*several beans of type MeterRegistry: \\[one, two]")
                .contains("make one primary");
    }

    private static void list(ApplicationContext context) {
        context.getBean(CamelContext.class).createProducerTemplate().requestBody("direct:list", "");
    }

    private static long requests(ApplicationContext context, String registry) {
        return context.getBean(registry, MeterRegistry.class).find("camel.portal.requests").timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }
}
