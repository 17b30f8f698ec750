package io.github.camelportal.docs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;

import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Camel Main starts the configuration of the README with the profile {@code prod}. */
class ProdProfileTest {

    private static final Path README =
            Path.of("..", "README.md").toAbsolutePath().normalize();

    @Test
    void startsWhenConfigurationIsOfReadme() throws Exception {
        Main main = main(configuration());
        try {
            main.start();
            PortalConfiguration portal = main.getCamelContext()
                    .getComponent("portal", PortalComponent.class)
                    .getConfiguration();

            assertThat(portal.getProvider()).isEqualTo(Provider.xtom);
            assertThat(portal.getUsername()).isEqualTo("value-of-PORTAL_USERNAME");
        } finally {
            main.stop();
        }
    }

    /** Without this rule of Camel, the other test would pass with any username. */
    @Test
    @EnabledIfSystemProperty(
            named = "test.camel-version",
            matches = "4\\.22\\..*",
            disabledReason = "Camel 4.18 lacks the rule")
    void refusesStartWhenUsernameIsPlainText() throws Exception {
        Properties configuration = configuration();
        configuration.setProperty("camel.component.portal.username", "you@example.com");

        Main main = main(configuration);
        try {
            assertThatThrownBy(main::start).hasStackTraceContaining("camel.component.portal.username");
        } finally {
            main.stop();
        }
    }

    private static Properties configuration() throws IOException {
        Properties configuration = new Properties();
        configuration.load(new StringReader(DocumentationPage.read(README).snippets().stream()
                .filter(snippet -> snippet.mentions("camel.component.portal.username"))
                .findFirst()
                .orElseThrow()
                .code()));
        return configuration;
    }

    private static Main main(Properties configuration) {
        Main main = new Main();
        main.addInitialProperty("camel.main.profile", "prod");
        configuration.forEach((name, value) -> main.addInitialProperty((String) name, (String) value));
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void beforeInitialize(BaseMainSupport starting) {
                starting.getCamelContext().getPropertiesComponent().addPropertiesFunction(new AnyVariable());
            }
        });
        return main;
    }
}
