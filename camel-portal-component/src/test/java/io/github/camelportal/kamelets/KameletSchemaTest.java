package io.github.camelportal.kamelets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Each Kamelet is valid in Camel's schema, and passes the checks of Camel's own catalog of Kamelets. */
class KameletSchemaTest {

    /** As in the validator of the catalog. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\??([A-Za-z0-9-._]+)(?::[^}]*)?}}");

    private static final Map<String, Class<?>> TYPES =
            Map.of("string", String.class, "integer", Integer.class, "number", Number.class, "boolean", Boolean.class);

    /** The fields that the resource definition of Kamelets has for a parameter, as far as they are used. */
    private static final Set<String> SCHEMA_FIELDS =
            Set.of("title", "description", "type", "default", "example", "enum", "pattern", "minimum", "maximum");

    /** The fields that the resource definition of Kamelets has for a header. */
    private static final Set<String> HEADER_FIELDS = Set.of("title", "description", "type", "default", "required");

    static List<KameletFile> kamelets() {
        return KameletFile.all();
    }

    @Test
    void hasKameletsOfEachType() {
        assertThat(kamelets()).hasSizeGreaterThanOrEqualTo(13);
        assertThat(kamelets()).extracting(KameletFile::type).contains("source", "sink", "action");
        assertThat(kamelets())
                .extracting(kamelet -> kamelet.map("spec", "definition").get("title"))
                .doesNotHaveDuplicates();
        assertThat(kamelets())
                .extracting(kamelet -> kamelet.map("spec", "definition").get("description"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void hasMetadataOfCatalog(KameletFile kamelet) {
        assertThat(kamelet.content().keySet()).containsExactlyInAnyOrder("apiVersion", "kind", "metadata", "spec");
        assertThat(kamelet.content())
                .containsEntry("apiVersion", "camel.apache.org/v1")
                .containsEntry("kind", "Kamelet");
        assertThat(kamelet.fileName()).isEqualTo(kamelet.name() + ".kamelet.yaml");
        assertThat(kamelet.type()).isIn("source", "sink", "action");
        assertThat(kamelet.name()).startsWith("portal-").endsWith("-" + kamelet.type());
        Map<String, Object> annotations = kamelet.map("metadata", "annotations");
        assertThat(annotations)
                .containsEntry("camel.apache.org/provider", "camel-portal")
                .containsEntry("camel.apache.org/kamelet.group", "Portal")
                .containsEntry("camel.apache.org/kamelet.namespace", "Cloud")
                .containsEntry("camel.apache.org/kamelet.support.level", "Preview")
                .containsKey("camel.apache.org/catalog.version");
        String icon = (String) annotations.get("camel.apache.org/kamelet.icon");
        assertThat(icon).startsWith("data:image/svg+xml;base64,");
        byte[] image = Base64.getDecoder().decode(icon.substring(icon.indexOf(',') + 1));
        assertThat(new String(image, StandardCharsets.UTF_8)).startsWith("<svg");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void describesItselfAndItsParameters(KameletFile kamelet) {
        Map<String, Object> definition = kamelet.map("spec", "definition");
        String suffix = kamelet.type().substring(0, 1).toUpperCase(Locale.ROOT)
                + kamelet.type().substring(1);
        assertThat((String) definition.get("title")).startsWith("Portal ").endsWith(" " + suffix);
        assertThat((String) definition.get("description")).endsWith(".");
        assertThat(definition).containsEntry("type", "object");
        Collection<?> required = (Collection<?>) definition.getOrDefault("required", List.of());
        assertThat(kamelet.parameters().keySet())
                .containsAll(required.stream().map(String.class::cast).toList());
        kamelet.parameters().forEach((name, schema) -> {
            Map<?, ?> parameter = (Map<?, ?>) schema;
            assertThat(SCHEMA_FIELDS)
                    .as(name)
                    .containsAll(
                            parameter.keySet().stream().map(String.class::cast).toList());
            assertThat((String) parameter.get("title")).as(name).matches("([A-Z][A-Za-z]*|of|the)( ([A-Z][A-Za-z]*))*");
            assertThat((String) parameter.get("description")).as(name).endsWith(".");
            assertThat(TYPES).as(name).containsKey((String) parameter.get("type"));
            Object value = parameter.get("default");
            if (value != null) {
                assertThat(value).as(name).isInstanceOf(TYPES.get(parameter.get("type")));
                assertThat(required.contains(name)).as(name).isFalse();
            }
            if (parameter.get("enum") instanceof List<?> values && value != null) {
                assertThat(values.contains(value)).as(name).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void declaresAndUsesTheSameParameters(KameletFile kamelet) {
        Set<String> used = new TreeSet<>();
        texts(kamelet.map("spec", "template")).forEach(text -> {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                used.add(placeholder.group(1));
            }
        });

        // A bean of the template has a name that is a placeholder too.
        beans(kamelet).forEach(bean -> assertThat(used.remove(bean)).as(bean).isTrue());

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(kamelet.parameters().keySet());
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void isOptionalInTemplateWhenParameterHasNoValue(KameletFile kamelet) {
        Map<String, Object> definition = kamelet.map("spec", "definition");
        Collection<?> required = (Collection<?>) definition.getOrDefault("required", List.of());
        String template =
                String.join("\n", texts(kamelet.map("spec", "template")).toList());
        kamelet.parameters().forEach((name, schema) -> {
            boolean hasValue = required.contains(name) || ((Map<?, ?>) schema).containsKey("default");
            assertThat(template).contains(hasValue ? "{{" + name + "}}" : "{{?" + name + "}}");
            assertThat(template).doesNotContain(hasValue ? "{{?" + name + "}}" : "{{" + name + "}}");
        });
    }

    /** Every declared header has a text, and a header without which a message fails says so. */
    @ParameterizedTest
    @MethodSource("kamelets")
    void describesHeadersOfMessages(KameletFile kamelet) {
        Map<String, Object> dataTypes = kamelet.map("spec", "dataTypes");
        dataTypes.values().forEach(direction -> {
            Map<?, ?> headers = (Map<?, ?>) ((Map<?, ?>) direction).get("headers");
            if (headers != null) {
                headers.forEach((name, schema) -> {
                    Map<?, ?> header = (Map<?, ?>) schema;
                    assertThat(HEADER_FIELDS)
                            .as("%s", name)
                            .containsAll(header.keySet().stream()
                                    .map(String.class::cast)
                                    .toList());
                    assertThat((String) header.get("description"))
                            .as("%s", name)
                            .endsWith(".");
                });
            }
        });
    }

    @Test
    void declaresHeadersWhenGuardedOrderFailsWithoutThem() {
        KameletFile order = kamelets().stream()
                .filter(kamelet -> kamelet.name().equals("portal-guarded-order-action"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> headers = order.map("spec", "dataTypes", "in", "headers");

        assertThat(headers).containsOnlyKeys("OrderNumber", "MaxTotal", "Hostname");
        assertThat(headers.keySet())
                .allMatch(name -> Boolean.TRUE.equals(
                        order.map("spec", "dataTypes", "in", "headers", name).get("required")));
        assertThat(order.map("spec", "definition", "properties", "maxTotal"))
                .hasEntrySatisfying(
                        "description", text -> assertThat((String) text).contains("header MaxTotal is required"));
    }

    /** The account comes from the component, or from the bean of the parameter configuration. */
    @ParameterizedTest
    @MethodSource("kamelets")
    void takesNoCredentials(KameletFile kamelet) {
        assertThat(kamelet.parameters())
                .containsKey("configuration")
                .doesNotContainKeys("username", "password", "accessToken", "totpSecret", "baseUrl");
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void followsConventionOfTemplates(KameletFile kamelet) {
        String uri = (String) kamelet.map("spec", "template", "from").get("uri");
        if (kamelet.type().equals("source")) {
            assertThat(uri).startsWith("portal:");
            assertThat(texts(kamelet.map("spec", "template"))).contains("kamelet:sink");
            assertThat(kamelet.parameters()).containsKeys("stateRepository", "feedId", "delay", "maxMessagesPerPoll");
        } else {
            assertThat(uri).isEqualTo("kamelet:source");
        }
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void namesTheVersionOfTheComponent(KameletFile kamelet) throws Exception {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();

        List<?> dependencies = (List<?>) kamelet.map("spec").get("dependencies");
        assertThat(dependencies.stream().map(String.class::cast))
                .contains(
                        "camel:core",
                        "camel:kamelet",
                        "mvn:io.github.camelportal:camel-portal-component:" + version.group(1))
                .allMatch(dependency -> dependency.matches("camel:[a-z-]+|mvn:[^:]+:[^:]+:[^:]+"));
        assertThat(kamelet.map("metadata", "annotations"))
                .containsEntry("camel.apache.org/catalog.version", version.group(1));
    }

    @ParameterizedTest
    @MethodSource("kamelets")
    void isOnThePage(KameletFile kamelet) throws Exception {
        String page = Files.readString(Path.of("../docs/kamelets.md"));

        assertThat(page).contains("| [`" + kamelet.name() + "`](#").contains("kamelet:" + kamelet.name());
    }

    @Test
    void listSourceHasTheParametersOfEveryList() {
        KameletFile source = kamelets().stream()
                .filter(kamelet -> kamelet.name().equals("portal-list-source"))
                .findFirst()
                .orElseThrow();
        Stream<String> options = OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.response().kind() == ResponseSpec.Kind.LIST
                        && operation.response().listing() != null
                        && operation.response().listing().key() != null)
                .map(Operation::parameters)
                .flatMap(List::stream)
                .map(Parameter::option);

        assertThat(source.parameters()).containsKeys(options.distinct().toArray(String[]::new));
    }

    private static List<String> beans(KameletFile kamelet) {
        return ((Collection<?>) kamelet.map("spec", "template").getOrDefault("beans", List.of()))
                .stream().map(bean -> (String) ((Map<?, ?>) bean).get("name")).toList();
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(KameletSchemaTest::texts);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(KameletSchemaTest::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
