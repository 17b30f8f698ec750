package io.github.camelportal.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.github.camelportal.model.PortalRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of records, which is made of the table, tells of the records as they are. */
class RecordsPageTest {

    private static final Pattern HEADING = Pattern.compile("## (\\w+)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| .+ \\|");

    /** Every record has it, and the page tells of it once. */
    private static final String OTHERS = "otherFields";

    @TestFactory
    Stream<DynamicTest> listsComponentsWhenPageHasRecord() {
        DocumentationPage page = DocumentationPage.all().stream()
                .filter(candidate -> candidate.name().equals("docs/operations/records.md"))
                .findFirst()
                .orElseThrow();
        return told(page).entrySet().stream()
                .map(record -> DynamicTest.dynamicTest(record.getKey(), () -> assertThat(record.getValue())
                        .containsExactlyInAnyOrderElementsOf(components(record.getKey()))));
    }

    private static Map<String, List<String>> told(DocumentationPage page) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : page.lines()) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                current = told.computeIfAbsent(heading.group(1), name -> new ArrayList<>());
            } else if (row.matches()) {
                current.add(row.group(1) + " " + row.group(2).replaceAll("`|[\\[\\]]|\\(#\\w+\\)", ""));
            }
        }
        return told;
    }

    private static List<String> components(String record) throws ClassNotFoundException {
        Class<?> type = Class.forName(PortalRecord.class.getPackageName() + "." + record);
        return Stream.of(type.getRecordComponents())
                .filter(component -> !component.getName().equals(OTHERS))
                .map(RecordsPageTest::described)
                .toList();
    }

    private static String described(RecordComponent component) {
        return component.getName() + " " + described(component.getGenericType());
    }

    private static String described(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Type element = generic.getActualTypeArguments()[0];
            boolean record = element instanceof Class<?> elementClass && elementClass.isRecord();
            return record ? "List of " + described(element) : "List<" + described(element) + ">";
        }
        return type.getTypeName().replaceAll("[a-z]+\\.", "").replace("boolean", "Boolean");
    }
}
