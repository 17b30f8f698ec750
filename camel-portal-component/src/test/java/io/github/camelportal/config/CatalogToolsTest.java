package io.github.camelportal.config;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.ConfigurationPropertiesValidationResult;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.catalog.maven.ComponentArtifactHelper;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each tool finds the description of the component where it looks for it. */
class CatalogToolsTest {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogToolsTest.class);
    private static final Path GENERATED = Path.of("src/generated/resources/META-INF/io/github/camelportal/portal.json");

    /** Content of the artifact with the classifier {@code catalog}. */
    private static final Path ARTIFACT = Path.of("target/catalog");

    @Test
    void findsComponentWhenCatalogHasItsClass() throws IOException {
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent("portal", "io.github.camelportal.PortalComponent");
        boolean right = catalog.validateEndpointProperties("portal:tickets/create?deptId=1")
                .isSuccess();
        EndpointValidationResult wrong = catalog.validateEndpointProperties("portal:tickets/create?departmentId=1");

        assertThat(right).isTrue();
        assertThat(wrong.isSuccess()).isFalse();
        assertThat(wrong.getUnknown()).containsExactly("departmentId");
        assertThat(catalog.componentJSonSchema("portal")).isEqualToIgnoringNewLines(Files.readString(GENERATED));
    }

    /** The page names these limits, so that it changes when a version of Camel no longer has them. */
    @Test
    void refusesRunningUrisWhenCatalogReadsThemInAnotherWay() {
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent("portal", "io.github.camelportal.PortalComponent");

        assertThatThrownBy(() -> catalog.validateEndpointProperties(
                        "portal:tickets/reply?ticketNumber=1&body=RAW(Done & tested: 100 % up)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catalog.validateEndpointProperties("portal:tickets/${header.operation}")
                        .getInvalidEnum())
                .containsKey("methodName");
        assertThat(catalog.validateEndpointProperties("portal:{{operation}}").getRequired())
                .contains("methodName");
        assertThat(catalog.validateEndpointProperties("portal:raw/get?path=/vpn/{id}&id=4")
                        .getUnknown())
                .containsExactly("id");
        assertThat(catalog.validateEndpointProperties("portal:tickets/list?delay=60")
                        .isSuccess())
                .isTrue();
        assertThat(catalog.validateEndpointProperties("portal:tickets/create?stateRepository=#x")
                        .isSuccess())
                .isTrue();
    }

    /** camel-catalog-maven and the plugin for IntelliJ IDEA search a jar in this way. */
    @Test
    void findsComponentWhenToolSearchesJar() throws IOException {
        ClassLoader jar = CatalogToolsTest.class.getClassLoader();

        assertThat(ComponentArtifactHelper.loadComponentProperties(jar, LOG)).isNotEmpty();
        assertThat(Files.readString(
                        Path.of("src/generated/resources/META-INF/services/org/apache/camel/component.properties")))
                .contains("components=portal");
        assertThat(ComponentArtifactHelper.extractComponentJavaType(jar, "portal", LOG))
                .isEqualTo("io.github.camelportal.PortalComponent");
        assertThat(ComponentArtifactHelper.loadComponentJSonSchema(jar, "portal", LOG))
                .isEqualToIgnoringNewLines(Files.readString(GENERATED));
    }

    /** camel-report:validate adds no component, and searches its own class path. */
    @Test
    void findsComponentWhenReportPluginHasArtifact() throws IOException {
        try (URLClassLoader plugin =
                new URLClassLoader(new URL[] {ARTIFACT.toUri().toURL()}, null)) {
            CamelCatalog catalog = new DefaultCamelCatalog();
            assertThat(catalog.validateEndpointProperties("portal:tickets/get").getUnknownComponent())
                    .isEqualTo("portal");

            catalog.getJSonSchemaResolver().setClassLoader(plugin);

            assertThat(catalog.validateEndpointProperties("portal:tickets/get?ticketNumber=7")
                            .isSuccess())
                    .isTrue();
            assertThat(catalog.validateEndpointProperties("portal:tickets/get?tickerNumber=7")
                            .isSuccess())
                    .isFalse();
            assertThat(catalog.validateConfigurationProperty("camel.component.portal.base-ulr=https://a/api")
                            .isSuccess())
                    .isFalse();
        }
    }

    /** The page on endpoints says so, because the starter reads these properties and the component does not. */
    @Test
    void refusesPropertyWhenOnlyStarterReadsIt() throws IOException {
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent("portal", "io.github.camelportal.PortalComponent");
        JsonNode starter = new ObjectMapper()
                .readTree(Path.of("spring-boot-starter/src/main/resources/META-INF"
                                + "/additional-spring-configuration-metadata.json")
                        .toFile());
        String page = Files.readString(Path.of("../docs/endpoints.md"));

        assertThat(starter.path("properties")).isNotEmpty().allSatisfy(property -> {
            String name = property.path("name").asText();
            ConfigurationPropertiesValidationResult result = catalog.validateConfigurationProperty(name + "=x");
            assertThat(result.isAccepted() && !result.isSuccess()).as(name).isTrue();
            assertThat(page).contains("`" + name.replace("camel.component.portal.", "") + "`");
        });
    }

    /** An artifact of a specification adds its own JSON, which must not lose against the one of the jar. */
    @Test
    void leavesFolderOfCamelAloneWhenJarIsOnClassPath() {
        assertThat(CatalogToolsTest.class.getResource("/org/apache/camel/catalog/components/portal.json"))
                .isNull();
    }

    @Test
    void findsComponentWhenContextRuns() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            assertThat(context.getComponentParameterJsonSchema("portal"))
                    .isEqualToIgnoringNewLines(Files.readString(GENERATED));
        }
    }
}
