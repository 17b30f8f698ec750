package io.github.camelportal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tool prints the operations of a specification in each of its formats. */
class SpecificationToolTest {

    private static final String UNKNOWN = "classpath:specification/swagger.json";
    private static final String INSTALL = "classpath:specification/install.json";

    @TempDir
    private Path folder;

    private static String print(String... arguments) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        SpecificationTool.print(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
        return output.toString(StandardCharsets.UTF_8);
    }

    @Test
    void listsOperationsOfSpecification() throws Exception {
        assertThat(print("list", UNKNOWN))
                .contains("70 operations, 70 of them in no table")
                .containsPattern(
                        "\\| portal:volume/create +\\| POST /volume +\\| writes +\\| name\\*:string, sizeGb\\*:integer,"
                                + " attachTo:integer, encrypted:boolean +\\| object +\\| new +\\|")
                .containsPattern("portal:volume/list .*\\| list by id");
        assertThat(print("list", INSTALL))
                .contains("88 operations, 0 of them in no table")
                .containsPattern("portal:tickets/list +\\| GET /tickets .*\\| in the table");
    }

    @Test
    void pageHasTableThatToolPrints() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "any-install.md"));

        assertThat(print("list", "classpath:any-install/portal.json").lines().filter(line -> line.startsWith("|")))
                .hasSize(5)
                .allMatch(page::contains);
    }

    @Test
    void printsCatalogThatCamelReads() throws Exception {
        String json = print("catalog", UNKNOWN);
        JsonNode catalog = new ObjectMapper().readTree(json);
        CamelCatalog camel = new DefaultCamelCatalog();
        camel.addComponent("portal", PortalComponent.class.getName(), json);

        JsonNode parameter = catalog.at("/apiProperties/volume/methods/create/properties/sizeGb");
        assertThat(parameter.path("type").asText()).isEqualTo("integer");
        assertThat(parameter.path("description").asText()).endsWith("Required.");
        assertThat(parameter.path("required").asBoolean())
                .as("may be in a header or in the body")
                .isFalse();
        assertThat(catalog.at("/apis/volume/methods/create/signatures/0").asText())
                .isEqualTo("Object create(String name, Long sizeGb, Long attachTo, Boolean encrypted)");
        assertThat(catalog.at("/apis/tickets/methods").has("create")).isTrue();
        assertThat(camel.componentJSonSchema("portal")).contains("attachTo");
    }

    @Test
    void catalogValidatesWhenOperationIsOfSpecification() throws Exception {
        Path file = Files.writeString(
                folder.resolve("portal-catalog.json"), print("catalog", "classpath:any-install/portal.json"));
        CamelCatalog catalog = new DefaultCamelCatalog();
        catalog.addComponent("portal", "io.github.camelportal.PortalComponent", Files.readString(file));
        boolean right = catalog.validateEndpointProperties("portal:volume/create?sizeGb=50")
                .isSuccess();

        assertThat(right).isTrue();
        for (String uri : List.of(
                "portal:volume/list",
                "portal:volume/delete?id=7&outputType=json",
                "portal:tickets/get?ticketNumber=7",
                "portal:raw/get?path=/volume")) {
            assertThat(catalog.validateEndpointProperties(uri).isSuccess())
                    .as(uri)
                    .isTrue();
        }
        for (String uri : List.of(
                "portal:volume/create?sizeGB=50",
                "portal:volume/create?sizeGb=much",
                "portal:volume/list?sizeGb=50",
                "portal:volume/resize",
                "portal:volumes/list",
                "portal:tickets/get?sizeGb=50")) {
            assertThat(catalog.validateEndpointProperties(uri).isSuccess())
                    .as(uri)
                    .isFalse();
        }
    }

    @Test
    void tableTellsRequiredFieldsAndOmittedNames() throws Exception {
        Path document = Files.writeString(
                folder.resolve("portal.json"),
                "{\"swagger\": \"2.0\", \"paths\": {\"2fa\": {\"get\": {}}, \"vpn\": {\"post\": {\"parameters\": [{\"name\":"
                        + " \"class\", \"in\": \"query\"}, {\"name\": \"size\", \"in\": \"query\", \"required\": true}]}}}}");
        JsonNode table = new ObjectMapper().readTree(print("table", "file:" + document));

        assertThat(table.at("/info/description").asText())
                .contains("portal:2fa/list")
                .contains("class of portal:vpn/create");
        JsonNode body = table.at("/paths/~1vpn/post/requestBody/content/application~1json/schema");
        assertThat(body.path("required").toString()).isEqualTo("[\"size\"]");
    }

    @Test
    void readsResourceWhenItsPathStartsWithSlash() throws Exception {
        assertThat(print("list", UNKNOWN.replace(":", ":/"))).contains("70 operations");
    }

    @Test
    void explainsItselfWhenArgumentsAreWrong() {
        assertThatThrownBy(() -> print("list")).hasMessageContaining("Give a format and a specification");
        assertThatThrownBy(() -> print("list", "file:/missing.json")).hasMessageContaining("does not exist");
    }
}
