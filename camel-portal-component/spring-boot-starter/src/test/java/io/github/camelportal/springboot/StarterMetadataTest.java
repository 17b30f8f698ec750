package io.github.camelportal.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The metadata for IDEs has every option of the component, with its description, type and default. */
class StarterMetadataTest {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private final Map<String, JsonNode> properties = properties();

    @Test
    void describesEveryOptionWhenCatalogHasIt() throws IOException {
        JsonNode catalog = new ObjectMapper()
                .readTree(read(getClass().getResource("/META-INF/io/github/camelportal/portal.json")));

        assertThat(catalog.path("componentProperties").properties())
                .isNotEmpty()
                .allSatisfy(option -> {
                    String name = option.getKey().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                    assertThat(properties).containsKey(name);
                    assertThat(properties.get(name).path("description").asText())
                            .isEqualTo(option.getValue().path("description").asText());
                });
    }

    @Test
    void hasTypesOfSpringBootWhenOptionsAreDurationsOrEnums() {
        assertThat(properties.get("request-deadline").path("type").asText()).isEqualTo("java.time.Duration");
        assertThat(properties.get("request-deadline").path("defaultValue").asText())
                .isEqualTo("60s");
        assertThat(properties.get("retry-delay").path("defaultValue").asText()).isEqualTo("500ms");
        assertThat(properties.get("auth-method").path("type").asText())
                .isEqualTo("io.github.camelportal.options.AuthMethod");
        assertThat(properties.get("max-retries").path("defaultValue").asInt()).isEqualTo(2);
        assertThat(properties.get("feed-state").path("type").asText()).isEqualTo(FeedStateStore.class.getName());
    }

    private static Map<String, JsonNode> properties() {
        try {
            // Other jars have a file of this name too.
            JsonNode metadata = new ObjectMapper()
                    .readTree(
                            Collections.list(StarterMetadataTest.class
                                            .getClassLoader()
                                            .getResources(METADATA))
                                    .stream()
                                    .map(StarterMetadataTest::read)
                                    .filter(text -> text.contains("camel.component.portal.base-url"))
                                    .findFirst()
                                    .orElseThrow());
            return StreamSupport.stream(metadata.path("properties").spliterator(), false)
                    .collect(Collectors.toMap(
                            property -> property.path("name").asText().replace("camel.component.portal.", ""),
                            property -> property));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(URL file) {
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
