package io.github.camelportal.docs;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;

import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.Provider;

import static org.assertj.core.api.Assertions.assertThat;

/** The properties of the page about authentication make two accounts, in an application of Camel Main. */
class SeveralAccountsTest {

    private static final Path PAGE =
            Path.of("..", "docs", "authentication.md").toAbsolutePath().normalize();

    @Test
    void makesTwoAccountsWhenPropertiesAreOfPage() throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(DocumentationPage.read(PAGE).snippets().stream()
                .filter(snippet -> snippet.mentions("camel.beans.hosted"))
                .findFirst()
                .orElseThrow()
                .code()));
        Main main = new Main();
        properties.forEach((name, value) -> main.addInitialProperty(
                (String) name, ((String) value).replaceAll("\\{\\{env:(\\w+)}}", "value-of-$1")));
        main.start();
        try {
            PortalConfiguration xtom = account(main, "xtom");
            PortalConfiguration hosted = account(main, "hosted");

            assertThat(xtom.getProvider()).isEqualTo(Provider.xtom);
            assertThat(xtom.getUsername()).isEqualTo("value-of-XTOM_USERNAME");
            assertThat(xtom.getPassword()).isEqualTo("value-of-XTOM_PASSWORD");
            assertThat(hosted.getBaseUrl()).isEqualTo("https://console.example.com/api");
            assertThat(hosted.getAccessToken()).isEqualTo("value-of-HOSTED_TOKEN");
        } finally {
            main.stop();
        }
    }

    private static PortalConfiguration account(Main main, String name) {
        return main.getCamelContext().getRegistry().lookupByNameAndType(name, PortalConfiguration.class);
    }
}
