package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;

/**
 * Writes the operations of a specification in the form of the operation table, from which the generator makes endpoint builders and
 * pages. Names that Java does not allow are left out, since no builder could have them. The description of the table lists them.
 */
public final class GeneratorTableWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern JAVA_NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final int MAX_DESCRIPTION = 300;

    private GeneratorTableWriter() {}

    /** Returns the table as JSON, which YAML readers understand. */
    public static String of(Specification specification) throws JsonProcessingException {
        ObjectNode table = MAPPER.createObjectNode().put("openapi", "3.1.0");
        List<String> omitted = new ArrayList<>();
        Map<String, String> tags = new TreeMap<>();
        ObjectNode paths = MAPPER.createObjectNode();
        for (SpecifiedOperation each : specification.specified()) {
            Operation operation = each.operation();
            if (isJavaName(operation.group()) && isJavaName(operation.name())) {
                tags.put(
                        operation.group(),
                        specification.operations().group(operation.group()).description());
                paths.withObjectProperty(operation.path())
                        .set(operation.method().toLowerCase(Locale.ROOT), operation(each, omitted));
            } else {
                omitted.add("portal:" + operation.id());
            }
        }
        ObjectNode info =
                table.putObject("info").put("title", "Operations of an install").put("version", "1");
        if (!omitted.isEmpty()) {
            info.put("description", "Left out, because Java allows no such name: " + String.join(", ", omitted));
        }
        tags.forEach((name, description) ->
                table.withArrayProperty("tags").addObject().put("name", name).put("description", description));
        table.set("paths", paths);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(table);
    }

    private static boolean isJavaName(String name) {
        return JAVA_NAME.matcher(name).matches();
    }

    private static ObjectNode operation(SpecifiedOperation specified, List<String> omitted) {
        Operation operation = specified.operation();
        ObjectNode node = MAPPER.createObjectNode().put("operationId", operation.id());
        node.put("summary", text(operation.title(), operation.id()));
        node.put("description", text(specified.description(), operation.id()));
        node.putArray("x-providers").add("hostbill");
        node.put("x-effect", operation.effect().name().toLowerCase(Locale.ROOT));
        operation.response().evidence().forEach(node.withArrayProperty("x-evidence")::add);
        for (Parameter parameter : operation.parameters()) {
            if (isJavaName(parameter.option()) && !SourceVersion.isKeyword(parameter.option())) {
                addParameter(specified, parameter, node);
            } else {
                omitted.add(parameter.option() + " of portal:" + operation.id());
            }
        }
        addResponse(specified, node);
        return node;
    }

    private static void addParameter(SpecifiedOperation specified, Parameter parameter, ObjectNode operation) {
        ObjectNode schema =
                MAPPER.createObjectNode().put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        ObjectNode declared = schema;
        if (parameter.place() == Parameter.Place.BODY) {
            ObjectNode body = operation
                    .withObjectProperty("requestBody")
                    .withObjectProperty("content")
                    .withObjectProperty("application/json")
                    .withObjectProperty("schema")
                    .put("type", "object");
            body.withObjectProperty("properties").set(parameter.wireName(), schema);
            if (parameter.required()) {
                body.withArrayProperty("required").add(parameter.wireName());
            }
        } else {
            declared = operation.withArrayProperty("parameters").addObject().put("name", parameter.wireName());
            declared.put("in", parameter.place().name().toLowerCase(Locale.ROOT))
                    .put("required", parameter.required())
                    .set("schema", schema);
            if (parameter.place() == Parameter.Place.PATH) {
                declared.put("example", parameter.type() == Parameter.Type.INTEGER ? "1" : "a");
            }
        }
        declared.put("x-option", parameter.option()).put("x-secret", parameter.secret());
        declared.put("description", text(specified.description(parameter), "Parameter " + parameter.wireName()));
    }

    private static void addResponse(SpecifiedOperation specified, ObjectNode operation) {
        ResponseSpec response = specified.operation().response();
        ObjectNode node = operation.putObject("responses").putObject("200").put("description", "The response");
        if (response.kind() == ResponseSpec.Kind.FILE) {
            node.putObject("content").putObject("application/octet-stream");
            return;
        }
        ObjectNode content = node.putObject("content").putObject("application/json");
        if (specified.documented().example().isContainerNode()) {
            content.set("example", specified.documented().example());
        }
        ResponseSpec.Listing listing = response.listing();
        if (response.kind() != ResponseSpec.Kind.LIST || listing == null) {
            return;
        }
        if (!listing.keys().isEmpty()) {
            operation.put("x-key", String.join(",", listing.keys()));
        }
        ObjectNode schema = content.putObject("schema");
        if (response.field() != null) {
            operation.put("x-payload", response.field());
            schema = schema.put("type", "object").putObject("properties").putObject(response.field());
        }
        schema.put("type", "array").putObject("items").put("type", "object");
    }

    /** Returns a text that can stand in a comment and in a cell of a table. */
    private static String text(String written, String otherwise) {
        String text = written.replaceAll("(?s)```.*", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[|*{}@<>&\\\\]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String shortened = text.length() > MAX_DESCRIPTION ? text.substring(0, MAX_DESCRIPTION) + "…" : text;
        return shortened.isEmpty() ? otherwise.replaceAll("[|*{}]", " ") : shortened;
    }
}
