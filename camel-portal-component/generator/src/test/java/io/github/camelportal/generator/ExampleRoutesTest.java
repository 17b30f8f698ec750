package io.github.camelportal.generator;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The example of an operation becomes a route in Java, one in YAML and one in XML. */
class ExampleRoutesTest {

    private static GeneratorTable table;
    private static ExampleRoutes routes;

    @BeforeAll
    static void read() throws IOException {
        table = OpenApiTable.read(TestTables.SMALL);
        routes = new ExampleRoutes(table);
    }

    @Test
    void splitsResultWhenOperationReturnsList() {
        GeneratorOperation list = operation("things/list");

        assertThat(routes.java(list)).isEqualTo("""
                from("direct:thingsList")
                    .to("portal:things/list?maxAge=5")
                    .split(body())
                        .log("${body.id} ${body.made}");""");
        assertThat(routes.yaml(list)).isEqualTo("""
                - from:
                    uri: direct:thingsList
                    steps:
                      - to:
                          uri: portal:things/list
                          parameters:
                            maxAge: 5
                      - split:
                          simple: "${body}"
                          steps:
                            - log: "${body.id} ${body.made}\"""");
    }

    @Test
    void escapesXmlWhenBodyOrOptionHasItsCharacters() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        GeneratorOperation list = with(
                operation("things/list"),
                new GeneratorExample(Map.of("maxAge", "5"), json.objectNode().put("a", "<b> & \"c\""), "made", false));

        assertThat(routes.xml(list)).isEqualTo("""
                <route>
                  <from uri="direct:thingsList"/>
                  <setBody>
                    <constant>
                      {
                        "a" : "&lt;b&gt; &amp; \\"c\\""
                      }
                    </constant>
                  </setBody>
                  <to uri="portal:things/list?maxAge=5&amp;inBody=made"/>
                  <split>
                    <simple>${body}</simple>
                    <log message="${body.id} ${body.made}"/>
                  </split>
                </route>""");
    }

    @Test
    void writesXmlWhenOperationReturnsFile() {
        assertThat(routes.xml(operation("things/picture"))).isEqualTo("""
                <route>
                  <from uri="direct:thingsPicture"/>
                  <to uri="portal:things/picture?id=1&amp;inBody=id"/>
                  <setHeader name="CamelFileName">
                    <simple>${header.CamelPortalFileName}</simple>
                  </setHeader>
                  <to uri="file:downloads"/>
                </route>""");
    }

    @Test
    void buildsBodyOfMapsOrJsonWhenExampleHasBody() {
        GeneratorOperation create = operation("things/new");

        assertThat(routes.java(create)).isEqualTo("""
                from("direct:thingsNew")
                    .setBody(constant(Map.of(
                            "unit_price", 1.5,
                            "is_new", true,
                            "tags", List.of("red", "qu\\"ick"),
                            "extra", Map.of(
                                "colour", "red",
                                "parts", List.of(Map.of("n", 1))))))
                    .to("portal:things/new")
                    .log("${body}");""");
        assertThat(routes.yaml(create))
                .contains("      - setBody:\n          constant: |\n            {\n              \"unit_price\" : 1.5,")
                .contains("      - to: portal:things/new\n");
    }

    @Test
    void writesFileToFolderWhenOperationReturnsFile() {
        GeneratorOperation picture = operation("things/picture");

        assertThat(routes.java(picture)).isEqualTo("""
                from("direct:thingsPicture")
                    .to("portal:things/picture?id=1&inBody=id")
                    .setHeader("CamelFileName", header("CamelPortalFileName"))
                    .to("file:downloads");""");
        assertThat(routes.yaml(picture)).endsWith("""
                name: CamelFileName
                          simple: "${header.CamelPortalFileName}"
                      - to: file:downloads""");
    }

    @Test
    void startsWithFromWhenExampleConsumes() {
        GeneratorOperation list =
                with(operation("things/list"), new GeneratorExample(Map.of("maxAge", "5"), null, null, true));

        assertThat(routes.java(list)).isEqualTo("""
                from("portal:things/list?maxAge=5")
                    .log("${body.id} ${body.made}");""");
        assertThat(routes.yaml(list)).isEqualTo("""
                - from:
                    uri: portal:things/list
                    parameters:
                      maxAge: 5
                    steps:
                      - log: "${body.id} ${body.made}\"""");
    }

    @Test
    void writesJavaLiteralWhenBodyIsEmptyOrHasLineBreak() {
        JsonNodeFactory json = JsonNodeFactory.instance;

        assertThat(JavaLiteral.of(json.objectNode(), 0)).isEqualTo("Map.of()");
        assertThat(JavaLiteral.of(json.arrayNode(), 0)).isEqualTo("List.of()");
        assertThat(JavaLiteral.of(json.textNode("a\nb\\c"), 0)).isEqualTo("\"a\\nb\\\\c\"");
    }

    private static GeneratorOperation with(GeneratorOperation operation, GeneratorExample example) {
        return new GeneratorOperation(
                operation.group(),
                operation.name(),
                operation.summary(),
                operation.description(),
                operation.method(),
                operation.path(),
                operation.effect(),
                operation.providers(),
                operation.authenticated(),
                operation.parameters(),
                operation.response(),
                example,
                operation.feed(),
                operation.composite(),
                operation.goal());
    }

    private static GeneratorOperation operation(String id) {
        return table.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
