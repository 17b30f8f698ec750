package io.github.camelportal.springboot;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.spi.PortalCredentials;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** The properties below {@code camel.component.portal} and the beans of the application reach the component, or fail the start. */
@ExtendWith(OutputCaptureExtension.class)
class StarterPropertiesTest {

    private static final String PREFIX = "camel.component.portal.";

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CamelAutoConfiguration.class,
                    PortalComponentAutoConfiguration.class,
                    PortalFeedStateAutoConfiguration.class));

    @Test
    void refusesToStartWhenPropertyIsMisspelled() {
        application
                .withPropertyValues(PREFIX + "pasword=secret", PREFIX + "usr-name=me", PREFIX + "max-retries=1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidPortalPropertiesException.class)
                        .hasMessageContainingAll(
                                "no property camel.component.portal.pasword",
                                "Did you mean password?",
                                "camel.component.portal.usr-name",
                                "Did you mean username?")
                        .hasMessageNotContaining("secret")
                        .hasMessageNotContaining("max-retries"));
    }

    @Test
    void explainsFailureWhenSpringBootAnalyzesIt() {
        InvalidPortalPropertiesException failure =
                new InvalidPortalPropertiesException(List.of("The component has no property x."));
        FailureAnalysis analysis = new PortalPropertiesFailureAnalyzer().analyze(new IllegalStateException(failure));

        assertThat(analysis.getDescription()).isEqualTo("The component has no property x.");
        assertThat(analysis.getAction()).contains("Correct");
    }

    @Test
    void startsWhenEnvironmentVariableIsUnknown() {
        application
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "systemEnvironment",
                                Map.of(
                                        "CAMEL_COMPONENT_PORTAL_SERVICE_HOST", "10.0.0.1",
                                        "CAMEL_COMPONENT_PORTAL_BASE_URL", "https://portal.example.com/api"))))
                .run(context -> assertThat(settings(context).getBaseUrl()).isEqualTo("https://portal.example.com/api"));
    }

    @Test
    void refusesToStartWhenNameHasDotForDash() {
        application
                .withPropertyValues(
                        PREFIX + "base.url=https://one.example.com/api",
                        PREFIX + "dry.run=true",
                        PREFIX + "feed.state=memory",
                        PREFIX + "feed.state.table=states",
                        PREFIX + "max.retries=9",
                        PREFIX + "customizer-enabled=false",
                        PREFIX + "requestDeadline=20s",
                        PREFIX + "RETRY_DELAY=1s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidPortalPropertiesException.class)
                        .hasMessageContainingAll(
                                "no property camel.component.portal.base.url",
                                "Did you mean base-url?",
                                "no property camel.component.portal.dry.run",
                                "no property camel.component.portal.feed.state ",
                                "no property camel.component.portal.feed.state.table",
                                "no property camel.component.portal.max.retries",
                                "no property camel.component.portal.customizer-enabled")
                        .hasMessageNotContaining("requestdeadline")
                        .hasMessageNotContaining("retrydelay"));
    }

    @Test
    void readsEnvironmentVariableWhenItHasUnderscoresForDashes(CapturedOutput output) {
        application
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "systemEnvironment",
                                Map.of(
                                        "CAMEL_COMPONENT_PORTAL_DRY_RUN", "true",
                                        "CAMEL_COMPONENT_PORTAL_MAXRETRIES", "9",
                                        "CAMEL_COMPONENT_PORTAL_FEED_STATE", "memory",
                                        "CAMEL_COMPONENT_PORTAL_BAS_EURL", "https://portal.example.com/api"))))
                .run(context -> {
                    assertThat(settings(context).isDryRun()).isTrue();
                    assertThat(settings(context).getMaxRetries()).isEqualTo(9);
                    assertThat(context.getBean(StateRepository.class)).isInstanceOf(MemoryFeedStateRepository.class);
                });

        assertThat(output.getOut())
                .contains("no property camel.component.portal.bas.eurl")
                .doesNotContain("no property camel.component.portal.dry.run")
                .doesNotContain("no property camel.component.portal.maxretries")
                .doesNotContain("no property camel.component.portal.feed.state");
    }

    @Test
    void logsWarningWhenPropertiesDefineBeanOfCamelMain(CapturedOutput output) {
        application
                .withPropertyValues(
                        "camel.beans.second=#class:io.github.camelportal.PortalConfiguration",
                        "camel.beans.second.password=secret",
                        "camel.beans.other=#class:java.util.Date")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PortalConfiguration.class));

        assertThat(output.getOut())
                .contains("Ignoring the property camel.beans.second,")
                .doesNotContain("camel.beans.other")
                .doesNotContain("secret");
    }

    @Test
    void refusesToStartWhenDurationHasNoUnit() {
        application.withPropertyValues(PREFIX + "request-deadline=20").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessage("camel.component.portal.request-deadline=20 has no unit, and would be less than a second."
                        + " Write 20s or 20ms."));
        application.withPropertyValues(PREFIX + "retry-delay=+20").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("camel.component.portal.retry-delay=+20 has no unit"));
    }

    @Test
    void appliesNothingWhenItIsDisabledAndFeedStateIsNoStore() {
        application
                .withPropertyValues(PREFIX + "enabled=false", PREFIX + "feed-state=jdbcc")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(StateRepository.class));
    }

    @Test
    void setsConfigurationWhenItIsTheOnlyBean() {
        application
                .withBean("account", PortalConfiguration.class, () -> account("https://one.example.com/api"))
                .withPropertyValues(PREFIX + "max-retries=7")
                .run(context -> {
                    assertThat(settings(context).getBaseUrl()).isEqualTo("https://one.example.com/api");
                    assertThat(settings(context).getMaxRetries()).isEqualTo(7);
                    // The bean of the application stays as it is.
                    assertThat(context.getBean(PortalConfiguration.class).getMaxRetries())
                            .isEqualTo(new PortalConfiguration().getMaxRetries());
                });
    }

    @Test
    void leavesAccountsToEndpointsWhenThereAreSeveralBeans() {
        application
                .withBean("one", PortalConfiguration.class, () -> account("https://one.example.com/api"))
                .withBean("two", PortalConfiguration.class, () -> account("https://two.example.com/api"))
                .run(context -> assertThat(settings(context).getBaseUrl()).isNull());
    }

    @Test
    void setsNoBeanOfAnotherAccountWhenPropertiesNameOne() {
        application
                .withBean("one", PortalConfiguration.class, () -> account("https://one.example.com/api"))
                .withPropertyValues(PREFIX + "provider=xtom", PREFIX + "username=me", PREFIX + "password=secret")
                .run(context -> assertThat(settings(context).getBaseUrl()).isNull());
    }

    @Test
    void logsIgnoredBeanWhenPropertiesNameAccount(CapturedOutput output) {
        application
                .withBean("one", PortalConfiguration.class, () -> account("https://one.example.com/api"))
                .withPropertyValues(PREFIX + "base-url=https://two.example.com/api")
                .run(context -> assertThat(settings(context).getBaseUrl()).isEqualTo("https://two.example.com/api"));

        assertThat(output.getOut())
                .contains("Ignoring the bean one of type PortalConfiguration")
                .contains("set camel.component.portal.configuration=#one");
    }

    @Test
    void setsNamedBeanWhenPropertyRefersToIt() {
        application
                .withBean("one", PortalConfiguration.class, () -> account("https://one.example.com/api"))
                .withBean("two", PortalConfiguration.class, () -> account("https://two.example.com/api"))
                .withPropertyValues(PREFIX + "configuration=#two", PREFIX + "dry-run=true")
                .run(context -> {
                    assertThat(settings(context).getBaseUrl()).isEqualTo("https://two.example.com/api");
                    assertThat(settings(context).isDryRun()).isTrue();
                    assertThat(context.getBean("two", PortalConfiguration.class).isDryRun())
                            .isFalse();
                });
    }

    @Test
    void setsCredentialsWhenPropertiesHaveNone() {
        PortalCredentials credentials = new FixedCredentials();
        ApplicationContextRunner withBean = application.withBean("vault", PortalCredentials.class, () -> credentials);

        withBean.withPropertyValues(PREFIX + "provider=xtom")
                .run(context -> assertThat(settings(context).getCredentials()).isSameAs(credentials));
        withBean.withPropertyValues(PREFIX + "access-token=abc")
                .run(context -> assertThat(settings(context).getCredentials()).isNull());
        withBean.withPropertyValues(PREFIX + "credentials=#vault")
                .run(context -> assertThat(settings(context).getCredentials()).isSameAs(credentials));
    }

    @Test
    void appliesNothingWhenItIsDisabled() {
        application
                .withPropertyValues(PREFIX + "enabled=false", PREFIX + "base-url=https://one.example.com/api")
                .run(context -> assertThat(settings(context).getBaseUrl()).isNull());
    }

    private static PortalConfiguration settings(AssertableApplicationContext context) {
        return context.getBean(CamelContext.class)
                .getComponent("portal", PortalComponent.class)
                .getConfiguration();
    }

    private static PortalConfiguration account(String baseUrl) {
        PortalConfiguration account = new PortalConfiguration();
        account.setBaseUrl(baseUrl);
        return account;
    }

    private static final class FixedCredentials implements PortalCredentials {

        @Override
        public String getUsername() {
            return "me";
        }

        @Override
        public String getPassword() {
            return "secret";
        }
    }
}
