package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalog of a component becomes the pages of its options and headers. */
class CatalogPagesTest {

    private static final String CATALOG = """
            {"componentProperties": {
              "health": {"kind": "property", "group": "advanced", "type": "boolean", "defaultValue": true,
                "description": "Whether to check."},
              "delay": {"kind": "property", "group": "scheduler", "type": "duration", "defaultValue": 60000,
                "description": "Time."},
              "zone": {"kind": "property", "group": "common", "type": "string", "description": "Of the component."}},
             "properties": {
              "apiName": {"kind": "path", "group": "common", "type": "string", "description": "Group."},
              "zone": {"kind": "parameter", "group": "common (advanced)", "type": "string",
                "description": "Time zone. Default value notice: the JVM's"},
              "ack": {"kind": "parameter", "group": "consumer", "type": "enum", "enum": ["success", "none"],
                "defaultValue": "success", "description": "When a|b."},
              "bean": {"kind": "parameter", "group": "security", "type": "object", "secret": true,
                "javaType": "org.example.Map<java.lang.String>", "description": "A bean."}},
             "headers": {
              "CamelZ": {"group": "producer", "label": "producer,security", "javaType": "java.lang.Long",
                "description": "Number.", "constantName": "org.example.ParameterHeaders#Z"},
              "CamelA": {"group": "consumer", "label": "consumer", "javaType": "String", "description": "Change",
                "constantName": "org.example.Constants#A"}}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Path catalog = Files.writeString(folder.resolve("portal.json"), CATALOG);
        CatalogPages.main(new String[] {catalog.toString(), folder.toString()});
    }

    @Test
    void listsOptionOnceWhenComponentAndEndpointHaveIt() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("options.md")))
                .contains(
                        "| `zone` | both | string | the JVM's | Time zone. |",
                        "| `delay` | component | duration | `60s` | Time. |",
                        "| `health` | component | boolean | `true` | Whether to check. |",
                        "| `ack` | endpoint | `success`, `none` | `success` | When a\\|b. |",
                        "| `bean` | endpoint | `Map<String>` |  | A bean. Secret. |")
                .noneMatch(line -> line.contains("apiName"))
                .noneMatch(line -> line.equals("## Proxy"));
    }

    @Test
    void separatesParametersWhenHeadersAreListed() throws IOException {
        String page = Files.readString(folder.resolve("headers.md"));

        assertThat(page.substring(0, page.indexOf("## Of parameters")))
                .contains("| `CamelA` | consume | `String` | Change |")
                .doesNotContain("CamelZ");
        assertThat(page).contains("| `CamelZ` | `Long` | Number. Secret |");
    }

    @Test
    void failsWhenArgumentIsMissing() {
        assertThatThrownBy(() -> CatalogPages.main(new String[] {"portal.json"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two arguments");
    }
}
