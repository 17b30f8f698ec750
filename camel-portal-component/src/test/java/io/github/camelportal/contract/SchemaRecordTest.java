package io.github.camelportal.contract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.support.CompiledClasses;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas of the operation table and the records say the same of what the portal answers. */
class SchemaRecordTest {

    private static final Path TABLE = Path.of("src/main/api/portal-api.yaml");
    private static final String REFERENCE = "#/components/schemas/";

    /** Parts of request bodies; nothing that the portal answers. */
    private static final Set<String> REQUESTS = Set.of("PersonFields", "PrivilegesField");

    private static final Map<String, Map<String, ?>> SCHEMAS = schemas();

    static Set<String> answers() {
        return SCHEMAS.keySet().stream()
                .filter(name -> !REQUESTS.contains(name))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    @Test
    void everySchemaIsARecordAndEveryRecordASchema() throws Exception {
        Set<String> records = new HashSet<>();

        CompiledClasses.visit("io/github/camelportal/model", file -> {
            String name = file.getFileName().toString().replace(".class", "");
            if (!name.contains("$")
                    && recordOf(name).isRecord()
                    && PortalRecord.class.isAssignableFrom(recordOf(name))) {
                records.add(name);
            }
        });

        assertThat(records).isEqualTo(answers());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void hasComponentForEachPropertyWhenSchemaIsRecord(String name) {
        Map<String, ?> properties = fields(SCHEMAS.get(name), "properties");
        List<RecordComponent> components = RecordComponents.components(recordOf(name));

        assertThat(components).hasSameSizeAs(properties.keySet());
        for (RecordComponent component : components) {
            Object property = RecordComponents.wireNames(component).stream()
                    .filter(properties::containsKey)
                    .map(properties::get)
                    .findFirst()
                    .orElse(null);
            assertThat(property).as(component.toString()).isInstanceOf(Map.class);
            assertThat(boxed(component.getGenericType()))
                    .as(component.toString())
                    .isEqualTo(typeOf((Map<?, ?>) property).toString());
        }
    }

    private static String boxed(Type type) {
        return (type == boolean.class ? Boolean.class : type).toString();
    }

    /** The Java type that a property is to have. */
    private static Object typeOf(Map<?, ?> property) {
        if (property.get("$ref") instanceof String reference) {
            return recordOf(reference.substring(REFERENCE.length()));
        }
        String type = (String) property.get("type");
        String format = String.valueOf(property.get("format"));
        return switch (String.valueOf(type)) {
            case "string" ->
                switch (format) {
                    case "date" -> LocalDate.class;
                    case "date-time" -> LocalDateTime.class;
                    default -> String.class;
                };
            case "number" -> BigDecimal.class;
            case "integer" -> Integer.class;
            case "boolean" -> Boolean.class;
            case "array" -> listOf(typeOf((Map<?, ?>) property.get("items")));
            case "object" -> "java.util.Map<java.lang.String, java.lang.Object>";
            default -> Object.class;
        };
    }

    private static String listOf(Object element) {
        return "java.util.List<" + (element instanceof Class<?> type ? type.getName() : element) + ">";
    }

    private static Class<?> recordOf(String name) {
        try {
            return Class.forName(PortalRecord.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is no record", e);
        }
    }

    private static Map<String, Map<String, ?>> schemas() {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(0).build();
        try (InputStream table = Files.newInputStream(TABLE)) {
            Map<String, ?> document = fields(Map.of("table", new Load(settings).loadFromInputStream(table)), "table");
            Map<String, Map<String, ?>> schemas = new java.util.TreeMap<>();
            fields(fields(document, "components"), "schemas")
                    .forEach((name, schema) -> schemas.put(name, fields(Map.of(name, schema), name)));
            return schemas;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, ?> fields(Map<String, ?> parent, String name) {
        return ((Map<?, ?>) parent.get(name))
                .entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }
}
