package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes the page of all options and the page of all headers from the catalog of the component. */
public final class CatalogPages {

    private static final String DEFAULT_NOTE = "Default value notice: ";
    private static final List<String> SECTIONS =
            List.of("common", "security", "proxy", "producer", "consumer", "scheduler", "health", "advanced");

    private final JsonNode catalog;

    private CatalogPages(JsonNode catalog) {
        this.catalog = catalog;
    }

    /**
     * Writes {@code options.md} and {@code headers.md}. Other files in the folder stay as they are.
     *
     * @param arguments file of the catalog, folder of the pages
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give two arguments: the catalog and the docs folder");
        }
        CatalogPages catalog = new CatalogPages(new ObjectMapper().readTree(Files.readString(Path.of(arguments[0]))));
        SourceWriter pages = new SourceWriter(Path.of(arguments[1]));
        pages.write("options.md.ftl", "options.md", Map.of("sections", catalog.options()));
        Map<Boolean, List<CatalogHeader>> headers = catalog.headers();
        pages.write(
                "headers.md.ftl", "headers.md", Map.of("general", headers.get(false), "parameters", headers.get(true)));
    }

    /** Returns the options of component and endpoint, each once, by section. */
    private Map<String, List<CatalogOption>> options() {
        Map<String, List<CatalogOption>> sections = new LinkedHashMap<>();
        SECTIONS.forEach(section -> sections.put(section, new ArrayList<>()));
        JsonNode component = catalog.path("componentProperties");
        JsonNode endpoint = catalog.path("properties");
        Map<String, JsonNode> options = new TreeMap<>();
        component.properties().forEach(each -> options.put(each.getKey(), each.getValue()));
        endpoint.properties().forEach(each -> options.put(each.getKey(), each.getValue()));
        options.forEach((name, option) -> {
            if (!option.path("kind").asText().equals("path")) {
                sections.get(section(option)).add(option(name, option, component.has(name), endpoint.has(name)));
            }
        });
        return sections;
    }

    /** Returns the headers by name: false for the headers of the component, true for the headers of parameters. */
    private Map<Boolean, List<CatalogHeader>> headers() {
        return catalog.path("headers").properties().stream()
                .map(each -> header(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(CatalogHeader::name))
                .collect(Collectors.partitioningBy(CatalogHeader::parameter));
    }

    private static String section(JsonNode option) {
        String group = option.path("group").asText().replaceAll(" .*", "");
        if (!SECTIONS.contains(group)) {
            throw new IllegalStateException("No section for the group " + group + " of the catalog");
        }
        return group;
    }

    private static CatalogOption option(String name, JsonNode option, boolean ofComponent, boolean ofEndpoint) {
        String description = option.path("description").asText();
        int note = description.indexOf(DEFAULT_NOTE);
        String value = note < 0
                ? defaultValue(option)
                : description.substring(note + DEFAULT_NOTE.length()).strip();
        String meaning = note < 0 ? description : description.substring(0, note).strip();
        String place = ofComponent && ofEndpoint ? "both" : ofComponent ? "component" : "endpoint";
        return new CatalogOption(
                name,
                place,
                type(option),
                value,
                cell(meaning),
                option.path("secret").asBoolean());
    }

    private static String defaultValue(JsonNode option) {
        String value = option.path("defaultValue").asText();
        if (value.isEmpty()) {
            return "";
        }
        boolean seconds = option.path("type").asText().equals("duration") && value.endsWith("000");
        return "`" + (seconds ? value.substring(0, value.length() - 3) + "s" : value) + "`";
    }

    private static String type(JsonNode option) {
        if (option.has("enum")) {
            return StreamSupport.stream(option.path("enum").spliterator(), false)
                    .map(value -> "`" + value.asText() + "`")
                    .collect(Collectors.joining(", "));
        }
        String type = option.path("type").asText();
        return type.equals("object") ? "`" + simple(option.path("javaType").asText()) + "`" : type;
    }

    private static CatalogHeader header(String name, JsonNode header) {
        return new CatalogHeader(
                name,
                header.path("group").asText(),
                simple(header.path("javaType").asText()),
                cell(header.path("description").asText().replaceAll("\\.$", "")),
                header.path("constantName").asText().contains("ParameterHeaders"),
                header.path("label").asText().contains("security"));
    }

    private static String simple(String javaType) {
        return javaType.replaceAll("\\b[a-z]\\w*\\.", "");
    }

    /** Escapes what would end a cell of a table. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /**
     * An option.
     *
     * @param name    name
     * @param place   component, endpoint or both
     * @param type    type or values
     * @param value   default value, or empty
     * @param meaning description
     * @param secret  whether its value is a secret
     */
    public record CatalogOption(String name, String place, String type, String value, String meaning, boolean secret) {}

    /**
     * A header.
     *
     * @param name      name
     * @param group     producer or consumer
     * @param type      type of its value
     * @param meaning   description without a full stop
     * @param parameter whether it is the header of a parameter
     * @param secret    whether its value is a secret
     */
    public record CatalogHeader(
            String name, String group, String type, String meaning, boolean parameter, boolean secret) {}
}
