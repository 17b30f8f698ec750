package io.github.camelportal.docs;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about production leaves out no option of calls, safety and transport, and has their defaults right. */
class ProductionPageTest {

    private static final Path PAGE =
            Path.of("..", "docs", "production.md").toAbsolutePath().normalize();
    private static final Path CATALOG = Path.of("src/generated/resources/META-INF/io/github/camelportal/portal.json");

    private static final Set<String> ACCOUNT = Set.of(
            "provider",
            "baseUrl",
            "username",
            "password",
            "credentials",
            "accessToken",
            "authMethod",
            "allowUndocumented",
            "totpSecret",
            "outputType",
            "zoneId");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\|([^|]*)\\| [^|]+ \\|$");
    private static final Pattern NOTE = Pattern.compile("Default value notice: (.+)$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void itHasEachOptionWithItsDefault() throws Exception {
        Map<String, String> told = told();
        List<ComponentModel.ComponentOptionModel> options = options();

        assertThat(options).hasSizeGreaterThan(12);
        assertThat(told)
                .containsAllEntriesOf(options.stream()
                        .collect(Collectors.toMap(
                                ComponentModel.ComponentOptionModel::getName, ProductionPageTest::shown)));
    }

    private static Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        ROW.matcher(DocumentationPage.read(PAGE).prose()).results().forEach(row -> NAME.matcher(row.group(1))
                .results()
                .map(MatchResult::group)
                .forEach(name -> told.put(
                        name.replace("`", ""), row.group(2).replace("`", "").strip())));
        return told;
    }

    /** All options but those that select the account and its messages, which other pages describe. */
    private static List<ComponentModel.ComponentOptionModel> options() throws Exception {
        ComponentModel model = JsonMapper.generateComponentModel(Files.readString(CATALOG));
        Set<String> fields = Stream.of(PortalConfiguration.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !ACCOUNT.contains(name))
                .collect(Collectors.toSet());
        return model.getComponentOptions().stream()
                .filter(option -> fields.contains(option.getName()))
                .toList();
    }

    /** As people write it. */
    private static String shown(ComponentModel.ComponentOptionModel option) {
        Matcher note = NOTE.matcher(option.getDescription());
        if (note.find()) {
            return note.group(1);
        }
        if (option.getDefaultValue() == null) {
            return "";
        }
        String value = option.getDefaultValue().toString();
        if ("duration".equals(option.getType())) {
            Duration time = Duration.ofMillis(Long.parseLong(value));
            return time.toMillisPart() == 0 ? time.toSeconds() + "s" : time.toMillis() + "ms";
        }
        return option.getName().endsWith("Size") ? Long.parseLong(value) / (1 << 20) + " MiB" : value;
    }
}
