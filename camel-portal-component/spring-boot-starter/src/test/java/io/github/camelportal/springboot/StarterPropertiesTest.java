package io.github.camelportal.springboot;

import java.util.List;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.support.processor.state.FileStateRepository;
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
    }

    @Test
    void refusesToStartWhenFeedStateHasNoDataSource() {
        application.withPropertyValues(PREFIX + "feed-state=jdbc").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("finds no bean of type DataSource"));
    }

    @Test
    void refusesToStartWhenFeedStatePropertyHasNoEffect() {
        application.withPropertyValues(PREFIX + "feed-state-table=states").run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("feed-state-table has no effect without feed-state=jdbc"));
    }

    @Test
    void providesRepositoryWhenFeedStateNamesStore() {
        application
                .withPropertyValues(PREFIX + "feed-state=file", PREFIX + "feed-state-file=target/states")
                .run(context ->
                        assertThat(context.getBean(StateRepository.class)).isInstanceOf(FileStateRepository.class));
        application.withPropertyValues(PREFIX + "feed-state=memory").run(context -> assertThat(
                        context.getBean(StateRepository.class))
                .isInstanceOf(MemoryFeedStateRepository.class));
        application
                .withPropertyValues(PREFIX + "feed-state=none", PREFIX + "feed-state-table=states")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(StateRepository.class));
    }

    @Test
    void providesNoRepositoryWhenFeedStateIsBlank() {
        for (String blank : List.of("", " ", " none", "NONE")) {
            application
                    .withPropertyValues(PREFIX + "feed-state=" + blank)
                    .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(StateRepository.class));
        }
    }

    @Test
    void refusesToStartWhenFeedStateIsNoStore() {
        application
                .withPropertyValues(PREFIX + "feed-state=jdbcc")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("jdbcc"));
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
