package io.github.camelportal.specification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.console.DevConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.PortalDevConsole;
import io.github.camelportal.support.CapturedLog;

import static io.github.camelportal.specification.SpecifiedInstall.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** A start tells which parts of a document are not used, and no schema of a document makes it endless. */
class SpecificationWarningsTest {

    @TempDir
    private Path folder;

    private String report(String document) throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder).start(document)) {
            PortalDevConsole console = new PortalDevConsole();
            console.setCamelContext(install.context());
            return (String) console.call(DevConsole.MediaType.TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'vpn': {'get': {'parameters': [{'name': 'X-Trace', 'in': 'header'}]}} | ignores the header X-Trace of GET /vpn",
                "'vpn': {'get': {'parameters': [{'name': 'lang', 'in': 'cookie'}]}} | ignores the cookie lang of GET /vpn",
                "'vpn': {'get': {}, 'head': {}} | ignores HEAD /vpn",
                "'vpn': {'get': {}, 'options': {}} | ignores OPTIONS /vpn",
                "'vpn/{a}': {'get': {}}, 'vpn/{b}': {'get': {}} | ignores GET /vpn/{b}, which is the path of another",
                "'vpn': {'post': {'parameters': [{'$ref': '#/parameters/none'}]}} | the reference to #/parameters/none",
                "'vpn': {'post': {'parameters': [{'in': 'body', 'schema': {'$ref': '#/definitions/None'}}]}}"
                        + " | the reference to #/definitions/None, which the document does not have",
                "'vpn/{a}': {'delete': {'parameters': [{'in': 'body', 'schema': {'type': 'array'}}]}}"
                        + " | ignores the body of DELETE /vpn/{a}",
                "'vpn': {'post': {'parameters': [{'in': 'body', 'schema': {'type': 'array'}}]}}"
                        + " | ignores the body of POST /vpn, which is a list",
                "'vpn/{id}?type=vnc': {'get': {}} | ignores the query of the path 'vpn/{id}?type=vnc'"
            })
    void reportsPartsThatAreNotUsed(String paths, String warning) throws Exception {
        assertThat(report(document(paths.replace('\'', '"')))).containsOnlyOnce(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'post': {'consumes': ['multipart/form-data'], 'parameters': [{'name': 'f', 'in': 'formData', 'type':"
                        + " 'file'}]} | sends POST /vpn as JSON, and the document declares multipart/form-data",
                "'post': {'parameters': [{'name': 'f', 'in': 'formData', 'type': 'file'}]}"
                        + " | sends POST /vpn as JSON, and the document declares a file",
                "'post': {'requestBody': {'content': {'application/x-www-form-urlencoded': {'schema': {}}}}}"
                        + " | sends POST /vpn as JSON, and the document declares application/x-www-form-urlencoded",
            })
    void warnsWhenDocumentDeclaresForm(String operation, String warning) throws Exception {
        assertThat(report(document("\"vpn\": {" + operation.replace('\'', '"') + "}")))
                .containsOnlyOnce(warning);
    }

    @Test
    void warnsOnceWhenWholeDocumentDeclaresForm() throws Exception {
        String paths = "\"paths\": {\"vpn\": {\"post\": {}, \"put\": {}}}}";

        assertThat(report("{\"swagger\": \"2.0\", \"consumes\": [\"multipart/form-data\"], " + paths))
                .containsOnlyOnce("sends JSON, and the document declares multipart/form-data for its requests");
        assertThat(report("{\"swagger\": \"2.0\", \"consumes\": [\"application/json\"], " + paths))
                .doesNotContain("sends JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "get, vpn/list, payload, plen[], plan, false",
        "get, vpn/list, key, nam, name, false",
        "post, vpn/create, evidence, jop, job, false",
        "post, vpn/create, evidence, jop, job, true",
        "post, vpn/create, payload, plen, plan, true"
    })
    void warnsWhenMappingNamesFieldThatResponseLacks(
            String method, String id, String setting, String field, String meant, boolean schema) throws Exception {
        String plan = "{\"type\": \"array\", \"items\": {\"properties\": {\"name\": {\"type\": \"string\"}}}}";
        String response = schema
                ? "\"schema\": {\"properties\": {\"plan\": " + plan + ", \"job\": {\"type\": \"string\"}}}"
                : "\"examples\": {\"application/json\": {\"plan\": [{\"name\": \"a\"}], \"job\": 1}}";
        String document = document("\"vpn\": {\"" + method + "\": {\"responses\": {\"200\": {" + response + "}}}}");
        Path mapping = folder.resolve("portal.properties");

        Files.writeString(mapping, id + "." + setting + " = " + field);
        assertThat(report(document))
                .contains("expects the field " + field.replace("[]", "") + " because of the mapping " + id)
                .contains("no such field. Did you mean " + meant + "?");
        Files.writeString(mapping, id + "." + setting + " = " + meant);
        assertThat(report(document)).doesNotContain("expects the field");
    }

    @Test
    void reportNamesCorrectionsOfMapping() throws Exception {
        Files.writeString(
                folder.resolve("portal.properties"),
                "vpn/create.name = order\nvpn/create.payload = vpn\nvpn/create.evidence = job\nvpn/create.secret = pin");

        assertThat(report(document("\"vpn\": {\"post\": {\"parameters\": [{\"name\": \"pin\", \"in\": \"query\"}]}}")))
                .contains("new, renames vpn/create, payload vpn, evidence job, secret pin");
    }

    @ParameterizedTest
    @CsvSource({"payload, volumes[]", "key, id"})
    void failsWhenMappingMakesListOfWrite(String setting, String value) throws Exception {
        Files.writeString(folder.resolve("portal.properties"), "vpn/create." + setting + " = " + value);

        assertThatThrownBy(() -> report(document("\"vpn\": {\"post\": {}}")))
                .hasStackTraceContaining("mapping: vpn/create has the effect writes")
                .hasStackTraceContaining("Remove its key and the [] of its payload");
    }

    @Test
    void failsWhenMappingUsesGroupRaw() throws Exception {
        Files.writeString(folder.resolve("portal.properties"), "vpn/create.name = raw/vpn");

        assertThatThrownBy(() -> report(document("\"vpn\": {\"post\": {}}")))
                .hasStackTraceContaining("mapping: vpn/create.name=raw/vpn is in the group raw");
    }

    @ParameterizedTest
    @CsvSource({"/v2/api/, 1", "/api, 0", "/, 0"})
    void warnsOnceWhenBasePathDiffersFromBaseUrl(String basePath, int times) throws Exception {
        CapturedLog log = CapturedLog.begin();
        try (SpecifiedInstall install = new SpecifiedInstall(folder)
                .start("{\"swagger\": \"2.0\", \"basePath\": \"" + basePath
                        + "\", \"paths\": {\"vpn\": {\"get\": {}}}}")) {
            install.context().getEndpoint("portal:vpn/list");
            install.context().getEndpoint("portal:vpn/list?readOnly=true");
        } finally {
            String text = log.text();
            log.end();
            assertThat(text.split("the document declares the base path /v2/api, and the base URL has /api", -1))
                    .hasSize(times + 1);
        }
    }

    @Test
    void readsReferenceToPartOfSchema() throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)
                .start(
                        "{\"swagger\": \"2.0\", \"definitions\": {\"id\": {\"type\": \"boolean\"}, \"Vm\": {\"properties\":"
                                + " {\"id\": {\"type\": \"integer\"}}}}, \"paths\": {\"vm\": {\"post\": {\"parameters\": [{\"in\":"
                                + " \"body\", \"schema\": {\"properties\": {\"id\": {\"$ref\":"
                                + " \"#/definitions/Vm/properties/id\"}}}}]}}}}")) {
            assertThat(install.request("portal:vm/create?id=7", null)).isEqualTo("POST /api/vm {\"id\":7}");
        }
    }

    @Test
    void readsReferenceToSchemaOfParameter() throws Exception {
        assertThat(report(
                        "{\"swagger\": \"2.0\", \"definitions\": {\"Size\": {\"type\": \"integer\"}}, \"paths\": {\"vm\":"
                                + " {\"post\": {\"parameters\": [{\"name\": \"size\", \"in\": \"query\", \"schema\": {\"$ref\":"
                                + " \"#/definitions/Size\"}}]}}}}"))
                .contains("size:integer")
                .doesNotContain("ignores the reference");
    }

    @Test
    void endsWhenSchemasReferToEachOther() {
        String parts = IntStream.range(0, 10)
                .mapToObj(part -> "{\"$ref\": \"#/definitions/Vm\"}")
                .collect(Collectors.joining(", "));
        String inlined = IntStream.range(0, 30)
                .mapToObj(level -> "\"L" + level + "\": {\"properties\": {\"a\": {\"properties\": {\"b\": {\"$ref\":"
                        + " \"#/definitions/L" + (level + 1) + "/properties/a\"}, \"c\": {\"$ref\": \"#/definitions/L"
                        + (level + 1) + "/properties/a\"}}}}}")
                .collect(Collectors.joining(", "));
        String many = IntStream.range(0, 200)
                .mapToObj(field -> "\"f" + field + "\": {\"$ref\": \"#/definitions/Many\"}")
                .collect(Collectors.joining(", "));
        String document = "{\"swagger\": \"2.0\", \"definitions\": {\"Vm\": {\"required\": [\"name\"], \"properties\":"
                + " {\"name\": {\"type\": \"string\"}}, \"allOf\": [" + parts + "]}, \"Many\": {\"properties\": {"
                + many
                + "}}, " + inlined
                + "}, \"paths\": {\"vm\": {\"post\": {\"parameters\": [{\"in\": \"body\", \"schema\":"
                + " {\"$ref\": \"#/definitions/Vm\"}}]}, \"get\": {\"responses\": {\"200\": {\"schema\": {\"$ref\":"
                + " \"#/definitions/Many\"}}}}}}}";

        String report = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> report(document));

        assertThat(report).contains("portal:vm/create", "name*:string");
    }
}
