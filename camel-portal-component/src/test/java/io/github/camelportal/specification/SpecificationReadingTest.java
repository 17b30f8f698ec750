package io.github.camelportal.specification;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.console.DevConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalDevConsole;
import io.github.camelportal.exception.PortalOutcomeUnknownException;

import static io.github.camelportal.specification.SpecifiedInstall.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Effects, lists, types and names follow from a document alone, whatever the order and the spelling of its parts. */
class SpecificationReadingTest {

    @TempDir
    private Path folder;

    private SpecifiedInstall install(String paths) throws Exception {
        return new SpecifiedInstall(folder).start(document(paths.replace('\'', '"')));
    }

    private static String report(SpecifiedInstall install) {
        PortalDevConsole console = new PortalDevConsole();
        console.setCamelContext(install.context());
        return (String) console.call(DevConsole.MediaType.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "wallet/topUp, spends",
        "wallet/top-up, spends",
        "wallet/addFunds, spends",
        "wallet/deposit, spends",
        "vpn/{id}/extend, spends",
        "cart/check-out, spends",
        "purchases, spends",
        "wallet/top-ups, spends",
        "vpn/{id}/cancel, destroys",
        "vpn/{id}/destroy, destroys",
        "vpn/{id}/deleteAll, destroys",
        "server/{id}/reinstall, destroys",
        "server/{id}/rebuild, destroys",
        "vpn/{id}/cancel/undo, writes",
        "vpn/{id}/topic, writes"
    })
    void readsEffectFromWordsOfPath(String path, String effect) throws Exception {
        try (SpecifiedInstall install = install("'" + path + "': {'post': {}}")) {
            assertThat(report(install)).containsPattern("POST /" + path.replaceAll("[{}]", ".") + " +\\| " + effect);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'volumes': [{'id': 1}], 'pagination': {'page': 1}}",
                "{'volumes': [{'id': 1}], 'meta': {'total': 1}, 'links': {'next': null}}",
                "{'data': [{'id': 1}], 'meta': {'total': 1}}",
                "{'links': [{'id': 1}]}"
            })
    void readsListWhenOthersAccompanyIt(String example) throws Exception {
        String json = example.replace('\'', '"');
        try (SpecifiedInstall install = install(
                "'volume': {'get': {'responses': {'200': {'examples': {'application/json': " + json + "}}}}}")) {
            install.portal().answers(json);

            assertThat(install.context().createProducerTemplate().requestBody("portal:volume/list", (Object) null))
                    .isEqualTo(List.of(Map.of("id", 1)));
        }
    }

    @Test
    void keepsNamesWhenPlaceholdersAreRenamed() throws Exception {
        String paths = "'mail-box/{a}/b/{c}': {'delete': {}}, 'mail_box/{b}/b/{d}': {'delete': {}}";
        String renamed = paths.replace("{a}", "{z}").replace("{b}", "{y}");
        try (SpecifiedInstall install = install(paths);
                SpecifiedInstall other = install(renamed)) {
            assertThat(report(install)).contains("{a}").contains("portal:mailBox/deleteB");
            assertThat(names(other)).isEqualTo(names(install)).hasSize(2);
        }
    }

    private static List<String> names(SpecifiedInstall install) {
        return report(install)
                .lines()
                .filter(line -> line.contains("| portal:"))
                .map(line -> line.replaceAll("\\{[^}]*}", "{}").replaceFirst(" +\\| (destroys|writes).*", ""))
                .toList();
    }

    @Test
    void readsSameDeclarationWhenOrderOfPathsDiffers() throws Exception {
        String first = "'vpn/': {'post': {'parameters': [{'name': 'one', 'in': 'query'}]}}";
        String second = "'vpn': {'post': {'parameters': [{'name': 'two', 'in': 'query'}]}}";
        try (SpecifiedInstall install = install(first + ", " + second);
                SpecifiedInstall other = install(second + ", " + first)) {
            assertThat(report(install)).contains("two:string").doesNotContain("one:string");
            assertThat(report(other)).contains("two:string").doesNotContain("one:string");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': ['boolean', 'null'] | boolean",
                "'type': ['integer', 'string'] | string",
                "'schema': {'oneOf': [{'type': 'integer'}, {'type': 'string'}]} | string",
                "'schema': {'anyOf': [{'type': 'integer'}, {'type': 'integer'}]} | integer",
                "'schema': {'allOf': [{'type': 'integer'}]} | integer"
            })
    void readsTypeWhenDocumentHasSeveral(String type, String read) throws Exception {
        try (SpecifiedInstall install =
                install("'vpn': {'post': {'parameters': [{'name': 'size', 'in': 'query', " + type + "}]}}")) {
            assertThat(report(install)).contains("size:" + read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gr\u00F6\u00DFe/\u00FCbersicht", "/gr%C3%B6%C3%9Fe/%C3%BCbersicht"})
    void namesOperationInAsciiWhenPathHasOtherLetters(String path) throws Exception {
        try (SpecifiedInstall install = install("'" + path + "': {'get': {}}")) {
            assertThat(install.request("portal:grosse/listUbersicht0", null))
                    .isEqualTo("GET /api/gr%C3%B6%C3%9Fe/%C3%BCbersicht");
        }
    }

    @Test
    void advisesEvidenceWhenOutcomeOfDocumentedWriteIsUnknown() throws Exception {
        try (SpecifiedInstall install = install("'vpn': {'post': {}}")) {
            install.portal().answers("{\"job\": \"a-1\"}");
            Exchange sent = install.context().createProducerTemplate().request("portal:vpn/create", exchange -> {});

            assertThat(sent.getException())
                    .isInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining("set vpn/create.evidence = job in the mapping of the specification");
        }
    }

    @Test
    void namesFieldOfBodyWhenOptionHasEnding() throws Exception {
        try (SpecifiedInstall install =
                install("'vpn': {'post': {'parameters': [{'name': 'delay', 'in': 'query', 'type': 'integer'}]}}")) {
            assertThatThrownBy(() -> install.request("portal:vpn/create", Map.of("delay", "soon")))
                    .rootCause()
                    .hasMessageContaining("Parameter delayParameter, the field delay of the body, must be");
        }
    }

    @Test
    void namesPayloadWhenResponseHasNoBareList() throws Exception {
        try (SpecifiedInstall install =
                install("'vpn': {'get': {'responses': {'200': {'examples': {'application/json': [{'id': 1}]}}}}}")) {
            install.portal().answers("{\"message\": \"Maintenance\"}");

            assertThatThrownBy(() ->
                            install.context().createProducerTemplate().requestBody("portal:vpn/list", (Object) null))
                    .rootCause()
                    .hasMessageContaining("a response without its payload");
        }
    }

    @Test
    void tellsAllLocationsWhenSpecificationIsNone() throws Exception {
        try (SpecifiedInstall install = new SpecifiedInstall(folder)) {
            install.configuration().setSpecification("portal.json");

            assertThatThrownBy(() -> install.context().start())
                    .hasStackTraceContaining("classpath: or https:, or with http: for this machine");
        }
    }
}
