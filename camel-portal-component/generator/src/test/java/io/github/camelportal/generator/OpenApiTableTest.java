package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** An OpenAPI document is read into groups of operations, or refused with everything that is wrong with it. */
class OpenApiTableTest {

    private static List<GeneratorGroup> groups;

    @BeforeAll
    static void read() throws IOException {
        groups = OpenApiTable.read(TestTables.SMALL).groups();
    }

    @Test
    void groupsAndOperationsComeInTheOrderOfTheDocument() {
        assertThat(groups).extracting(GeneratorGroup::name).containsExactly("things", "session");
        assertThat(groups.get(0).operations())
                .extracting(GeneratorOperation::id)
                .containsExactly("things/list", "things/new", "things/get", "things/picture");
    }

    @Test
    void readsOperationWhenDocumentDescribesIt() {
        GeneratorOperation operation = operation("things/new");

        assertThat(operation.method()).isEqualTo("POST");
        assertThat(operation.path()).isEqualTo("/thing");
        assertThat(operation.summary()).isEqualTo("New thing");
        assertThat(operation.description()).isEqualTo("Makes a thing.");
        assertThat(operation.effect()).isEqualTo("writes");
        assertThat(operation.providers()).containsExactly("hostbill");
        assertThat(operation("things/list").providers()).containsExactly("xsserver", "xtom");
    }

    @Test
    void isUnauthenticatedWhenSecurityIsEmpty() {
        assertThat(operation("things/new").authenticated()).isTrue();
        assertThat(operation("session/begin").authenticated()).isFalse();
    }

    @Test
    void namesOptionInCamelCaseWhenWireNameHasHyphen() {
        assertThat(operation("things/list").parameters())
                .containsExactly(new GeneratorParameter(
                        "maxAge", "max-age", "query", "integer", false, false, "Only things that are younger."));
    }

    @Test
    void referencesAreFollowedInParametersAndTheirSchemas() {
        assertThat(operation("things/get").parameters())
                .containsExactly(
                        new GeneratorParameter("id", "thing_id", "path", "string", false, true, "Id of the thing."));
    }

    @Test
    void collectsParametersWhenBodyHasSeveralParts() {
        assertThat(operation("things/new").parameters())
                .containsExactly(
                        new GeneratorParameter(
                                "phrase",
                                "pass_phrase",
                                "body",
                                "string",
                                true,
                                false,
                                "Secret of the \"thing\" in\\temp."),
                        new GeneratorParameter("unitPrice", "unit_price", "body", "number", false, false, "Price."),
                        new GeneratorParameter(
                                "isNew", "is_new", "body", "boolean", false, false, "Whether it is new."),
                        new GeneratorParameter("tags", "tags", "body", "array", false, false, "Words about it."),
                        new GeneratorParameter(
                                "extra", "extra", "body", "object", false, false, "What else there is."));
    }

    @Test
    void readsFieldKeyAndElementWhenResponseIsList() {
        GeneratorResponse response = operation("things/list").response();

        assertThat(response.kind()).isEqualTo(GeneratorResponse.Shape.LIST);
        assertThat(response.payload()).isEqualTo("things");
        assertThat(response.listing().key()).isEqualTo("thing_id");
        assertThat(response.schema()).isEqualTo("Thing");
        assertThat(response.javaType()).isEqualTo("List<Thing>");
        assertThat(response.description()).isEqualTo("The things");
        assertThat(response.exampleJson()).contains("\"thing_id\" : \"1\"");
    }

    @Test
    void readsFieldAndMergedFieldsWhenResponseIsSingle() {
        GeneratorResponse response = operation("things/get").response();

        assertThat(response.kind()).isEqualTo(GeneratorResponse.Shape.SINGLE);
        assertThat(response.payload()).isEqualTo("thing");
        assertThat(response.mergedFields()).containsExactly("parts");
        assertThat(response.schema()).isEqualTo("Thing");
        assertThat(response.listing()).isNull();
        assertThat(response.exampleJson()).isNull();
    }

    @Test
    void readsOtherNamesWhenFieldHasSome(@TempDir Path folder) throws IOException {
        String document = Files.readString(TestTables.SMALL);
        Path table = Files.writeString(
                folder.resolve("table.yaml"),
                document.replaceFirst("( +)x-payload: thing\n", "$0$1x-payload-or: [item, object]\n"));

        GeneratorResponse response = OpenApiTable.read(table).groups().stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.id().equals("things/get"))
                .findFirst()
                .orElseThrow()
                .response();

        assertThat(response.aliases()).containsExactly("item", "object");
        assertThat(operation("things/get").response().aliases()).isEmpty();
        Path sources = folder.resolve("java");
        Generator.main(new String[] {
            table.toString(), sources.toString(), folder.resolve("docs").toString()
        });
        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.endsWith("ThingsOperations.java")))
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).contains(".orIn(\"item\", \"object\")"));
        }
    }

    @Test
    void readsKindWhenResponseIsNeitherListNorSingle() {
        assertThat(operation("things/new").response().kind()).isEqualTo(GeneratorResponse.Shape.ACKNOWLEDGEMENT);
        assertThat(operation("things/picture").response().kind()).isEqualTo(GeneratorResponse.Shape.FILE);
        assertThat(operation("session/begin").response().kind()).isEqualTo(GeneratorResponse.Shape.UNKNOWN);
    }

    @Test
    void readsEvidenceWhenOperationChangesSomething() {
        assertThat(operation("things/new").response().evidence())
                .containsExactly("thing_id", "success", "status", "info");
        assertThat(operation("things/get").response().evidence()).isEmpty();
    }

    @Test
    void typesOptionAsStringWhenGroupHasSeveralTypes() {
        GeneratorParameter text = new GeneratorParameter("id", "id", "query", "string", false, false, "Id.");
        GeneratorParameter number = new GeneratorParameter("id", "id", "body", "integer", false, false, "Id.");

        assertThat(new GeneratorGroup.GroupOption(number, List.of(use(number), use(text))).javaType())
                .isEqualTo("String");
        assertThat(new GeneratorGroup.GroupOption(number, List.of(use(number))).javaType())
                .isEqualTo("Long");
    }

    @Test
    void typesOptionAsNumberWhenOnlyPathsHaveText() {
        GeneratorParameter path = new GeneratorParameter("id", "id", "path", "string", false, true, "Id.");
        GeneratorParameter number = new GeneratorParameter("id", "id", "body", "integer", false, false, "Id.");

        assertThat(new GeneratorGroup.GroupOption(path, List.of(use(path), use(number))).javaType())
                .isEqualTo("Long");
    }

    private static GeneratorGroup.OptionUse use(GeneratorParameter parameter) {
        return new GeneratorGroup.OptionUse(operation("things/get"), parameter);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        Throwable refusal = catchThrowable(() -> OpenApiTable.read(TestTables.WITH_MISTAKES));

        assertThat(refusal).isInstanceOf(TableException.class);
        assertThat(refusal.getMessage().lines().map(String::strip))
                .containsExactlyInAnyOrder(
                        "The operation table has mistakes:",
                        "tag \"silent\": no description",
                        "things/silent: no summary",
                        "things/silent: no description",
                        "things/effect: unknown x-effect explodes",
                        "things/provider: unknown or missing x-providers [xtom, nobody]",
                        "things/nobodys: unknown or missing x-providers []",
                        "things/twice: declared twice",
                        "other/lost: no tag describes the group",
                        "things/Not_camel: the name is not in camelCase",
                        "things/Not_camel: no x-evidence, without which no response shows its success",
                        "things/places: x-evidence, which only operations that write, spend or destroy have",
                        "things/places: the variables of /c/{id}/{number} differ from its path parameters",
                        "things/options: option pageNo declared twice",
                        "things/options: class cannot be an option",
                        "things/options parameter mute: no description",
                        "things/payload: description contains | or */, which would end a table cell or a comment",
                        "things/payload: x-payload names thing, which the response does not have",
                        "things/payload: x-payload names parts, which the response does not have",
                        "things/unsendable: session is a string in cookie, which cannot be sent",
                        "things/unsendable: nothing is a null in query, which cannot be sent",
                        "things/example: parameter id: no example",
                        "things/example: x-in-body names nothing, which is not a parameter",
                        "things/example: the example has nome, which is not a field of the body",
                        "Bad-Group/name: no tag describes the group",
                        "Bad-Group: the name of the group is not in camelCase",
                        "nothing is at #/components/parameters/nowhere",
                        "nothing is at elsewhere.yaml#/components/parameters/thing",
                        "nothing is at #/components/schemas/Nothing");
    }

    @Test
    void failsWithIOExceptionWhenTableFileIsMissing() {
        assertThatThrownBy(() -> OpenApiTable.read(Path.of("no-such-table.yaml")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-table.yaml");
    }

    private static GeneratorOperation operation(String id) {
        return groups.stream()
                .flatMap(group -> group.operations().stream())
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
