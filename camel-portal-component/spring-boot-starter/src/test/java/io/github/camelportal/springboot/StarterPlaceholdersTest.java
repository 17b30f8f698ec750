package io.github.camelportal.springboot;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Placeholders of Camel in properties are resolved. One that cannot be resolved fails the start, and no value is told. */
@ExtendWith(OutputCaptureExtension.class)
class StarterPlaceholdersTest {

    private static final String PREFIX = "camel.component.portal.";

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
            });

    /** Every property that is a text, because a secret may be in each, and secrets first. */
    static Stream<String> textProperties() {
        return Stream.of(BeanUtils.getPropertyDescriptors(PortalComponentConfiguration.class))
                .filter(property -> property.getPropertyType() == String.class && property.getWriteMethod() != null)
                .map(property -> DataObjectPropertyName.toDashedForm(property.getName()));
    }

    @ParameterizedTest
    @MethodSource("textProperties")
    void namesPropertyWithoutValueWhenPlaceholderCannotBeResolved(String property, CapturedOutput output) {
        for (String value : new String[] {"canary-1{{canary-2", "canary-1{{canary-2}}canary-3", "{{canary-1}}"}) {
            application.withPropertyValues(PREFIX + property + "=" + value).run(context -> {
                StringWriter trace = new StringWriter();
                context.getStartupFailure().printStackTrace(new PrintWriter(trace));
                assertThat(trace.toString())
                        .contains(PREFIX + property + " contains {{")
                        .doesNotContain("canary");
            });
        }
        assertThat(output.getAll()).doesNotContain("canary");
    }

    @Test
    void namesAllPropertiesWhenSeveralHavePlaceholders() {
        assertThat(textProperties()).contains("password", "access-token", "totp-secret", "proxy-auth-password");
        application
                .withPropertyValues(
                        PREFIX + "password=a{{b", PREFIX + "totp-secret={{c}}", PREFIX + "credentials=canary-4")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll(
                                PREFIX + "password contains {{",
                                PREFIX + "totp-secret contains {{",
                                PREFIX + "credentials is no reference to a bean")
                        .hasMessageNotContaining("canary-4"));
    }

    @Test
    void resolvesPlaceholderWhenPropertyExists() {
        application
                .withBean("account", PortalConfiguration.class, PortalConfiguration::new)
                .withPropertyValues(
                        "vault.password=p{w",
                        "my.account=#account",
                        PREFIX + "base-url=https://{{my.host:portal.example.com}}/api",
                        PREFIX + "username=me",
                        PREFIX + "password={{vault.password}}",
                        PREFIX + "configuration={{my.account}}")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    PortalConfiguration settings = context.getBean(CamelContext.class)
                            .getComponent("portal", PortalComponent.class)
                            .getConfiguration();
                    assertThat(Map.of(settings.getBaseUrl(), settings.getPassword()))
                            .containsExactly(Map.entry("https://portal.example.com/api", "p{w"));
                });
    }

    @Test
    void namesPropertyWhenPlaceholderOfCamelIsNoText() {
        application
                .withPropertyValues("my.retries=4", PREFIX + "max-retries={{my.retries}}")
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("max-retries"));
    }
}
